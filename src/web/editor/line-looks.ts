import {
  type ChangeDesc,
  type Extension,
  type Range,
  StateEffect,
  StateField,
  type Text,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { directionAt } from './paragraph-direction.ts';

/** Where headings and provisions begin, for the space above them. */
export interface Beginnings {
  readonly headings: readonly number[];
  readonly provisions: readonly number[];
}

/** Tells the lines where headings and provisions begin. */
export const showBeginnings = StateEffect.define<Beginnings>();

const beginnings = StateField.define<Beginnings>({
  create: () => ({ headings: [], provisions: [] }),
  update: (now, { effects, docChanged, changes }) => {
    const fresh = effects.findLast((effect) => effect.is(showBeginnings));
    if (fresh?.is(showBeginnings)) return fresh.value;
    return docChanged ? moved(now, changes) : now;
  },
});

function moved({ headings, provisions }: Beginnings, changes: ChangeDesc): Beginnings {
  const through = (all: readonly number[]): readonly number[] => all.map((each) => changes.mapPos(each, 1));
  return { headings: through(headings), provisions: through(provisions) };
}

function looksInView({ state, visibleRanges }: EditorView): DecorationSet {
  const { doc } = state;
  const { headings, provisions } = state.field(beginnings);
  const found: Range<Decoration>[] = [];
  for (const { from, to } of visibleRanges) {
    const classes = new Map<number, string>();
    mark(doc, classes, provisions, { from, to }, 'l-provision');
    mark(doc, classes, headings, { from, to }, 'l-heading');
    for (let line = doc.lineAt(from); ; line = doc.line(line.number + 1)) {
      found.push(lookOf(classes.get(line.from), directionAt(doc, line.number)).range(line.from));
      if (line.to >= to || line.number === doc.lines) break;
    }
  }
  return Decoration.set(found);
}

function mark(
  doc: Text,
  classes: Map<number, string>,
  places: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
  name: string,
): void {
  for (const place of places) {
    if (place >= from && place <= to) classes.set(doc.lineAt(place).from, name);
  }
}

const looks = new Map<string, Decoration>();

function lookOf(name: string | undefined, direction: 'ltr' | 'rtl' | null): Decoration {
  const key = `${name ?? ''} ${direction ?? ''}`;
  const known = looks.get(key);
  if (known !== undefined) return known;
  const made = Decoration.line({
    attributes: { ...(name === undefined ? {} : { class: name }), ...(direction && { dir: direction }) },
  });
  looks.set(key, made);
  return made;
}

class LineLooks {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = looksInView(view);
  }

  update(update: ViewUpdate): void {
    const isFresh = update.transactions.some(({ effects }) =>
      effects.some((each) => each.is(showBeginnings)),
    );
    if (isFresh || update.docChanged || update.viewportChanged) this.decorations = looksInView(update.view);
  }
}

/** The direction of each line, and the look of those that begin something. */
export const lineLooks: Extension = [
  beginnings,
  EditorView.perLineTextDirection.of(true),
  ViewPlugin.fromClass(LineLooks, { decorations: ({ decorations }) => decorations }),
];
