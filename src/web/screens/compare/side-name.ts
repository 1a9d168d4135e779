/** A text that can be compared: a draft as it is now, a version that it had, or one of the library. */
export type SideName =
  | { readonly kind: 'draft'; readonly draft: string }
  | { readonly kind: 'version'; readonly draft: string; readonly version: string }
  | { readonly kind: 'library'; readonly agreement: string; readonly file: string };

/** Reads what an address calls a side; null where it names none. */
export function readSide(name: string): SideName | null {
  const [first = '', second, third] = name.split('~');
  if (first === '') return null;
  if (second === undefined || third === undefined) return { kind: 'draft', draft: name };
  return first === 'library'
    ? { kind: 'library', agreement: second, file: third }
    : { kind: 'version', draft: second, version: third };
}

/** What an address calls a side. */
export function sideName(side: SideName | null): string {
  if (side === null) return '';
  switch (side.kind) {
    case 'draft':
      return side.draft;
    case 'version':
      return ['version', side.draft, side.version].join('~');
    case 'library':
      return ['library', side.agreement, side.file].join('~');
    default:
      return side satisfies never;
  }
}
