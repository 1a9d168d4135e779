import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DeskEditor } from '../../editor/desk-editor.ts';
import type { Shown } from '../../editor/editor-world.ts';

/** Where the parts of a draft find its editor. */
export const EditorContext = createContext<DeskEditor | null>(null);

/** The editor of the draft shown. */
export function useEditor(): DeskEditor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('a part of an editor was shown outside of one');
  return editor;
}

/** A part of what the editor shows now; who takes only what it needs is not rendered for the rest. */
export function useShown<Key extends keyof Shown>(key: Key): Shown[Key] {
  const editor = useEditor();
  return useSyncExternalStore(editor.subscribe, () => editor.shown()[key]);
}
