import type { ViewUpdate } from '@codemirror/view';
import { type CheckState, checkedCharactersMax } from '../../editor/checking.ts';

/** A text shorter than this is no agreement that somebody would want a header for. */
const charactersMin = 200;

/** Whether what was pasted is all of the text. */
export function isPastedWhole({ transactions, startState, state }: ViewUpdate): boolean {
  const { length } = state.doc;
  const isPaste = transactions.some((each) => each.isUserEvent('input.paste'));
  const isWhole = startState.doc.length < 20 && startState.doc.toString().trim() === '';
  return isPaste && isWhole && length >= charactersMin && length <= checkedCharactersMax;
}

/** Whether a text that was opened has provisions and no header. */
export function lacksHeader({ last }: CheckState, length: number): boolean {
  if (last === null || length < charactersMin) return false;
  return !last.view.editing.contents.some(({ kind }) => kind === 'header');
}
