import { type EditorState, type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Span } from '../../base/span.ts';
import type { Severity } from '../../pacta.ts';

/** A place to mark: a finding, the one that is open, a reason it rests on, or something pointed at. */
export interface Marked {
  readonly span: Span;
  readonly look: Severity | 'open' | 'reason' | 'pointed';
}

/** Marks places, instead of those marked before. */
export const showMarks = StateEffect.define<readonly Marked[]>();

const looks = {
  error: Decoration.mark({ class: 'found found-error' }),
  warning: Decoration.mark({ class: 'found found-warning' }),
  note: Decoration.mark({ class: 'found found-note' }),
  open: Decoration.mark({ class: 'found-open' }),
  reason: Decoration.mark({ class: 'found-reason' }),
  pointed: Decoration.mark({ class: 'found-pointed' }),
};

const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (set, transaction) => {
    let now = set.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(showMarks)) now = setOf(transaction.state, effect.value);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function setOf(state: EditorState, all: readonly Marked[]): DecorationSet {
  const ranges = all.flatMap(({ span, look }): Range<Decoration>[] => {
    const { from, to } = shown(state, span);
    return to > from ? [looks[look].range(from, to)] : [];
  });
  return Decoration.set(ranges, true);
}

/** A place without width is shown with the sign before it. */
function shown({ doc }: EditorState, { start, end }: Span): { readonly from: number; readonly to: number } {
  const from = Math.min(start, doc.length);
  const to = Math.min(Math.max(end, from), doc.length);
  return to > from ? { from, to } : { from: Math.max(0, from - 1), to };
}

/** The marks. */
export const findingMarks: Extension = marked;
