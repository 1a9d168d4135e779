import { codeFolding, foldGutter, foldService } from '@codemirror/language';
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import type { Span } from '../../base/span.ts';
import { wholeThrough } from './text-change.ts';

/** Tells what may be folded. */
export const showFolds = StateEffect.define<readonly Span[]>();

const foldable = StateField.define<readonly Span[]>({
  create: () => [],
  update: (now, { effects, docChanged, changes }) => {
    const fresh = effects.findLast((effect) => effect.is(showFolds));
    if (fresh?.is(showFolds)) return fresh.value;
    return docChanged ? now.map((each) => wholeThrough(each, changes)) : now;
  },
});

/** A part folds to its first line. */
const byParts = foldService.of((state, lineStart, lineEnd) => {
  const part = state.field(foldable).find(({ start, end }) => {
    return start >= lineStart && start <= lineEnd && end > lineEnd && end <= state.doc.length;
  });
  return part === undefined ? null : { from: lineEnd, to: part.end };
});

/** Folding; the signs beside the text are for the pointer, keys and commands do the same. */
export function folds(say: () => { readonly unfold: string }): Extension {
  return [
    foldable,
    byParts,
    codeFolding({
      placeholderDOM: (_view, onclick) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'folded';
        button.textContent = '…';
        button.setAttribute('aria-label', say().unfold);
        button.addEventListener('click', onclick);
        return button;
      },
    }),
    foldGutter({
      // Else its signs would wait for the next change of the text.
      foldingChanged: ({ transactions }) =>
        transactions.some(({ effects }) => effects.some((effect) => effect.is(showFolds))),
      markerDOM: (isOpen) => {
        const sign = document.createElement('span');
        sign.className = isOpen ? 'fold-sign' : 'fold-sign fold-closed';
        return sign;
      },
    }),
  ];
}
