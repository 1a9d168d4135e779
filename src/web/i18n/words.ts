/** The plural forms of i18next, which are those of CLDR. */
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The keys of which there are plural forms, without the form. */
type Counted<Key> = Key extends `${infer Base}_${PluralForm}` ? Base : never;

/**
 * The words of one screen in another language: every key that English has, and the plural forms that English
 * lacks.
 */
export type Words<English> = { readonly [Key in keyof English]: string } & {
  readonly [Key in `${Counted<keyof English & string>}_${PluralForm}`]?: string;
};

/** The words of all screens in another language. */
export type AllWords<English> = { readonly [Screen in keyof English]: Words<English[Screen]> };
