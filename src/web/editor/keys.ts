/** What can be done by a key, under the key of its words; `Mod` is Cmd on a Mac and Ctrl elsewhere. */
export interface KeyRow {
  readonly does: KeyAction;
  readonly keys: readonly string[];
}

/** What the keys of the editor do. */
export type KeyAction =
  | 'keyFindingNext'
  | 'keyFindingPrevious'
  | 'keyWhyNext'
  | 'keyWhyPrevious'
  | 'keyMend'
  | 'keyBeside'
  | 'keyBelow'
  | 'keyBack'
  | 'keyUnreadNext'
  | 'keyUnreadPrevious'
  | 'keyComplete'
  | 'keyTake'
  | 'keyDefinition'
  | 'keyUses'
  | 'keyRename'
  | 'keyTell'
  | 'keySearch'
  | 'keySearchNext'
  | 'keyFold'
  | 'keyUnfold'
  | 'keyFoldAll'
  | 'keyUnfoldAll'
  | 'keyUndo'
  | 'keyRedo'
  | 'keyLine'
  | 'keyHelp';

/** Every key of the editor, for the window that lists them; the editor binds the same. */
export const keyRows: readonly { readonly group: KeyGroup; readonly rows: readonly KeyRow[] }[] = [
  {
    group: 'keysFindings',
    rows: [
      { does: 'keyFindingNext', keys: ['F8'] },
      { does: 'keyFindingPrevious', keys: ['Shift-F8'] },
      { does: 'keyWhyNext', keys: ['F7'] },
      { does: 'keyWhyPrevious', keys: ['Shift-F7'] },
      { does: 'keyMend', keys: ['Mod-.'] },
      { does: 'keyBeside', keys: ['Alt-Enter'] },
      { does: 'keyBelow', keys: ['Shift-Alt-Enter'] },
      { does: 'keyBack', keys: ['Escape'] },
      { does: 'keyUnreadNext', keys: ['F9'] },
      { does: 'keyUnreadPrevious', keys: ['Shift-F9'] },
    ],
  },
  {
    group: 'keysNames',
    rows: [
      { does: 'keyComplete', keys: ['Ctrl-Space'] },
      { does: 'keyTake', keys: ['Tab'] },
      { does: 'keyDefinition', keys: ['F12', 'Mod-Click'] },
      { does: 'keyUses', keys: ['Shift-F12'] },
      { does: 'keyRename', keys: ['F2'] },
      { does: 'keyTell', keys: ['Shift-F1'] },
    ],
  },
  {
    group: 'keysText',
    rows: [
      { does: 'keySearch', keys: ['Mod-f'] },
      { does: 'keySearchNext', keys: ['F3', 'Shift-F3'] },
      { does: 'keyLine', keys: ['Mod-Alt-g'] },
      { does: 'keyUndo', keys: ['Mod-z'] },
      { does: 'keyRedo', keys: ['Mod-y'] },
      { does: 'keyFold', keys: ['Ctrl-Shift-['] },
      { does: 'keyUnfold', keys: ['Ctrl-Shift-]'] },
      { does: 'keyFoldAll', keys: ['Ctrl-Alt-['] },
      { does: 'keyUnfoldAll', keys: ['Ctrl-Alt-]'] },
      { does: 'keyHelp', keys: ['F1'] },
    ],
  },
];

/** The parts of the list of keys. */
export type KeyGroup = 'keysFindings' | 'keysNames' | 'keysText';

const macSigns: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Shift: '⇧',
  Alt: '⌥',
};

/** A key as it is written on the keyboard of the reader. */
export function sayKey(key: string, isMac: boolean): readonly string[] {
  const parts = key.split('-').map((part) => (part.length === 1 ? part.toUpperCase() : part));
  if (isMac) return parts.map((part) => macSigns[part] ?? part);
  return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part));
}
