/** Words within a line of a page. There is no markup but this, so that nothing has to be made safe. */
export type Inline =
  | { readonly kind: 'text' | 'code' | 'strong'; readonly text: string }
  /** An address that begins with https:// or http://, shown as it is. */
  | { readonly kind: 'link'; readonly address: string };

/** A part of a page. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly words: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly words: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** A page of the library, read from Markdown when the desk is built. */
export type Page = readonly Block[];
