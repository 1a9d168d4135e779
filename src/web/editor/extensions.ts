import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { foldAll, foldCode, foldKeymap, unfoldAll, unfoldCode } from '@codemirror/language';
import { openSearchPanel, search, searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightSpecialChars,
  type KeyBinding,
  keymap,
} from '@codemirror/view';
import {
  ask,
  beginRename,
  endPass,
  endWalk,
  goToDefinition,
  goToFinding,
  goToReason,
  goToUnread,
  hoverWorld,
  listUses,
  mendHere,
  tell,
} from './actions.ts';
import { bracketChips } from './bracket-chips.ts';
import { coreCompletion } from './core-completion.ts';
import { coreHover } from './core-hover.ts';
import type { DeskEditor } from './desk-editor.ts';
import { findingMarks } from './finding-marks.ts';
import { folds } from './folds.ts';
import { lineLooks } from './line-looks.ts';
import { tokenMarks } from './token-marks.ts';

/** Everything that makes CodeMirror the editor of a draft. */
export function extensionsOf(editor: DeskEditor): Extension {
  const { world } = editor;
  return [
    history(),
    drawSelection(),
    dropCursor(),
    highlightSpecialChars(),
    EditorView.lineWrapping,
    search({ top: true }),
    // What is scrolled to must not come to lie under what stands below the text.
    EditorView.scrollMargins.of(() => ({ bottom: world.coveredBelow() })),
    tokenMarks,
    findingMarks,
    lineLooks,
    bracketChips,
    folds(() => world.words()),
    coreCompletion({
      ask: async (text, offset) => (await ask(editor, 'complete', { text, offset })) ?? [],
      sayKind: (kind) => world.words().sayKind(kind),
      sayHole: (hole) => world.words().sayHole(hole),
      isOff: () => editor.isLarge(),
    }),
    coreHover(hoverWorld(editor)),
    keymap.of([...ownKeys(editor), ...searchKeymap, ...historyKeymap, ...foldKeymap, ...defaultKeymap]),
    EditorView.domEventHandlers({
      mousedown: (event, view) => clicked(editor, event, view),
      beforeinput: typedOver,
    }),
  ];
}

function ownKeys(editor: DeskEditor): readonly KeyBinding[] {
  const does = (action: () => unknown): (() => boolean) => {
    return () => {
      void action();
      return true;
    };
  };
  const head = (): number => editor.view.state.selection.main.head;
  return [
    { key: 'F1', run: does(() => editor.open({ kind: 'keys' })), shift: does(() => tell(editor)) },
    { key: 'F2', run: does(() => beginRename(editor)) },
    { key: 'F7', run: does(() => goToReason(editor, 1)), shift: does(() => goToReason(editor, -1)) },
    {
      key: 'F8',
      run: does(() => goToFinding(editor, 1)),
      shift: does(() => goToFinding(editor, -1)),
    },
    {
      key: 'F9',
      run: does(() => goToUnread(editor, 'next')),
      shift: does(() => goToUnread(editor, 'previous')),
    },
    { key: 'F12', run: does(() => goToDefinition(editor, head())), shift: does(() => listUses(editor)) },
    { key: 'Mod-.', run: does(() => mendHere(editor)) },
    { key: 'Alt-Enter', run: () => focusBeside(editor) },
    { key: 'Shift-Alt-Enter', run: does(() => editor.world.focusBelow()) },
    { key: 'Ctrl-Shift-[', run: foldCode },
    { key: 'Ctrl-Shift-]', run: unfoldCode },
    { key: 'Ctrl-Alt-[', run: foldAll },
    { key: 'Ctrl-Alt-]', run: unfoldAll },
    { key: 'Mod-h', run: openSearchPanel },
    { key: 'Escape', run: () => leave(editor) },
  ];
}

function focusBeside(editor: DeskEditor): boolean {
  const { here } = editor.shown();
  if (here !== null) editor.world.focusBeside(here);
  return true;
}

function leave(editor: DeskEditor): boolean {
  const { pass, walk } = editor.shown();
  if (walk !== null) endWalk(editor);
  else if (pass !== null) endPass(editor);
  else return false;
  return true;
}

/**
 * A letter typed over a selection. Left to itself the browser would keep the look of the words that go in a
 * style of its own, which the content policy forbids.
 */
function typedOver(event: InputEvent, view: EditorView): boolean {
  const { state } = view;
  const isPlain = event.inputType === 'insertText' && !event.isComposing && event.cancelable;
  if (!isPlain || event.data === null || state.selection.main.empty || view.composing) return false;
  event.preventDefault();
  view.dispatch({ ...state.replaceSelection(event.data), userEvent: 'input.type', scrollIntoView: true });
  return true;
}

/** With Ctrl or Cmd a click goes to where what is clicked is declared. */
function clicked(editor: DeskEditor, event: MouseEvent, view: EditorView): boolean {
  if (event.button !== 0 || !(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const offset = view.posAtCoords({ x: event.clientX, y: event.clientY });
  if (offset === null) return false;
  event.preventDefault();
  void goToDefinition(editor, offset);
  return true;
}
