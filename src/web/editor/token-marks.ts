import { type ChangeDesc, type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { kindsByNumber } from './token-kinds.ts';

/** Colours the text by what its words mean: tokens as the core packs them, four numbers each. */
export const showTokens = StateEffect.define<Tokens>();

/** Tokens, and from the text that they are of to the text as it is. */
export interface Tokens {
  readonly packed: Uint32Array;
  readonly since: ChangeDesc | null;
}

const shownTokens = StateField.define<Tokens>({
  create: () => ({ packed: new Uint32Array(), since: null }),
  update: (tokens, { effects, docChanged, changes }) => {
    const fresh = effects.findLast((effect) => effect.is(showTokens));
    if (fresh?.is(showTokens)) return fresh.value;
    if (!docChanged) return tokens;
    return { ...tokens, since: tokens.since === null ? changes.desc : tokens.since.composeDesc(changes) };
  },
});

const marks = new Map<number, Decoration>();

/** The mark of a kind within another; both are numbers from 1, and 0 for none. */
function markOf(kind: number, within: number): Decoration {
  const key = kind * 64 + within;
  const known = marks.get(key);
  if (known !== undefined) return known;
  const around = kindsByNumber[within - 1];
  const name = `t-${kindsByNumber[kind - 1] ?? 'none'}`;
  const made = Decoration.mark({ class: around === undefined ? name : `${name} t-in-${around}` });
  marks.set(key, made);
  return made;
}

/** Only what is in view is coloured, so that a long text costs no more than a short one. */
function marksInView(view: EditorView): DecorationSet {
  const { packed, since } = view.state.field(shownTokens);
  const found: Range<Decoration>[] = [];
  const at = (position: number, side: number): number => since?.mapPos(position, side) ?? position;
  for (const { from, to } of view.visibleRanges) {
    for (let index = firstAfter(packed, from, at); index * 4 < packed.length; index++) {
      const [start = 0, end = 0, kind = 0, within = 0] = packed.subarray(index * 4, index * 4 + 4);
      const begin = at(start, 1);
      if (begin > to) break;
      const stop = at(end, -1);
      if (stop > begin) found.push(markOf(kind, within).range(begin, stop));
    }
  }
  return Decoration.set(found);
}

/** The first token that ends after a place. */
function firstAfter(packed: Uint32Array, place: number, at: (p: number, side: number) => number): number {
  let [low, high] = [0, packed.length / 4];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(packed[middle * 4 + 1] ?? 0, -1) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

class TokenMarks {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = marksInView(view);
  }

  update(update: ViewUpdate): void {
    const isFresh = update.transactions.some(({ effects }) => effects.some((each) => each.is(showTokens)));
    if (isFresh || update.viewportChanged) this.decorations = marksInView(update.view);
    else if (update.docChanged) this.decorations = this.decorations.map(update.changes);
  }
}

/** The colouring. */
export const tokenMarks: Extension = [
  shownTokens,
  ViewPlugin.fromClass(TokenMarks, { decorations: ({ decorations }) => decorations }),
];
