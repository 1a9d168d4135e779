import type { EditView } from '../core/editing.ts';
import type { BracketView } from '../core/protocol.ts';

/** The change that puts one alternative in the place of a bracket; null for a letter that it has not. */
export function acceptAlternative(text: string, bracket: BracketView, letter: string): EditView | null {
  const chosen = bracket.alternatives.find((each) => each.letter === letter);
  if (chosen === undefined) return null;
  const words = chosen.letter === 'none' ? '' : chosen.text.trim();
  if (words !== '') return { span: bracket.span, text: words };
  return withoutGap(text, bracket);
}

/** Takes one of the spaces around with it, so that no gap is left where the bracket was. */
function withoutGap(text: string, { span }: BracketView): EditView {
  const { start, end } = span;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isGap = before === ' ' && (after === ' ' || /[.,;:)]/.test(after) || after === '\n' || after === '');
  return { span: { start: isGap ? start - 1 : start, end }, text: '' };
}
