import { type EditorState, type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { BracketView } from '../core/protocol.ts';
import type { ChosenReading } from './readings.ts';

/** The brackets of a text, and what is chosen of them. */
export interface ShownBrackets {
  readonly brackets: readonly BracketView[];
  readonly reading: ChosenReading;
  /** Called with the bracket and the letter that was pressed. */
  readonly press: (bracket: string, letter: string) => void;
}

/** Shows brackets as chips, instead of those shown before. */
export const showBrackets = StateEffect.define<ShownBrackets>();

/** The letter of an alternative in the text. By keyboard the same is done in the card beside the sentence. */
class Chip extends WidgetType {
  readonly #bracket: string;
  readonly #letter: string;
  readonly #isChosen: boolean;
  readonly #press: ShownBrackets['press'];

  constructor(bracket: string, letter: string, isChosen: boolean, press: ShownBrackets['press']) {
    super();
    this.#bracket = bracket;
    this.#letter = letter;
    this.#isChosen = isChosen;
    this.#press = press;
  }

  override eq(other: Chip): boolean {
    return (
      this.#bracket === other.#bracket &&
      this.#letter === other.#letter &&
      this.#isChosen === other.#isChosen &&
      this.#press === other.#press
    );
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = this.#isChosen ? 'chip chip-chosen' : 'chip';
    chip.setAttribute('aria-hidden', 'true');
    chip.dataset.letter = this.#letter === 'none' ? '∅' : this.#letter;
    chip.addEventListener('mousedown', (event) => {
      event.preventDefault();
      this.#press(this.#bracket, this.#letter);
    });
    return chip;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

const out = Decoration.mark({ class: 'alternative-out' });
const chosen = Decoration.mark({ class: 'alternative-chosen' });

function setOf({ doc }: EditorState, { brackets, reading, press }: ShownBrackets): DecorationSet {
  const found: Range<Decoration>[] = [];
  for (const { id, span, alternatives } of brackets) {
    const letter = reading[id];
    if (span.end > doc.length) continue;
    const words = doc.sliceString(span.start, span.end);
    alternatives.forEach((alternative, index) => {
      const isChosen = letter === alternative.letter;
      const before = alternatives[index - 1]?.span.end ?? span.start;
      const bar = index === 0 ? span.start : span.start + words.indexOf('|', before - span.start);
      const isEmpty = alternative.span.end <= alternative.span.start;
      const place = isEmpty ? span.end - 1 : Math.min(bar + 1, alternative.span.start);
      const widget = new Chip(id, alternative.letter, isChosen, press);
      found.push(Decoration.widget({ widget, side: 1 }).range(place));
      if (letter === undefined || isEmpty) return;
      found.push((isChosen ? chosen : out).range(alternative.span.start, alternative.span.end));
    });
  }
  return Decoration.set(found, true);
}

const chips = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (set, transaction) => {
    let now = set.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(showBrackets)) now = setOf(transaction.state, effect.value);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The chips. */
export const bracketChips: Extension = chips;
