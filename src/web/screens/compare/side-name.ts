/**
 * A text that can be compared: a draft as it is now, a text that was typed beside it in another window, a
 * version that it had, or one of the library.
 */
export type SideName =
  | { readonly kind: 'draft'; readonly draft: string }
  | { readonly kind: 'beside'; readonly draft: string; readonly branch: string }
  | { readonly kind: 'version'; readonly draft: string; readonly version: string }
  | { readonly kind: 'library'; readonly agreement: string; readonly file: string };

/** Reads what an address calls a side; null where it names none. */
export function readSide(name: string): SideName | null {
  const [first = '', second, third] = name.split('~');
  if (first === '') return null;
  if (second === undefined || third === undefined) return { kind: 'draft', draft: name };
  if (first === 'library') return { kind: 'library', agreement: second, file: third };
  return first === 'beside'
    ? { kind: 'beside', draft: second, branch: third }
    : { kind: 'version', draft: second, version: third };
}

/** What an address calls a side. */
export function sideName(side: SideName | null): string {
  if (side === null) return '';
  switch (side.kind) {
    case 'draft':
      return side.draft;
    case 'beside':
      return ['beside', side.draft, side.branch].join('~');
    case 'version':
      return ['version', side.draft, side.version].join('~');
    case 'library':
      return ['library', side.agreement, side.file].join('~');
    default:
      return side satisfies never;
  }
}
