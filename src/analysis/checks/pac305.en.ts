import type { EndSaid } from '../end-forms.ts';
import { endWords, startWords } from '../moment-words.en.ts';
import { capital, provisionName } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC305 speaks of. */
export interface Empty {
  /** Whose window it is: a norm's, one that ends before entry into force, or a phase's. */
  readonly kind: 'norm' | 'entry' | 'phase';
  readonly label: string;
  readonly end: EndSaid;
  readonly start: EndSaid;
  /** Whether it ends with a phase that can be prolonged. */
  readonly movable: boolean;
}

/** The two times. */
export type EmptyNote =
  | { readonly kind: 'begins'; readonly start: EndSaid }
  | { readonly kind: 'ends'; readonly end: EndSaid };

/** The words of PAC305 in English. */
export const words: Words<Empty, EmptyNote> = {
  title: 'an empty window',
  explanation:
    'The times of one provision leave no moment at which it could be done, or at which it would hold: ' +
    '`not before day 30` and `by day 20`. All times of a sentence hold together. A phase that ends ' +
    'before it begins is such a window, too, and so is a duty that lasts until a day before entry ' +
    'into force.\n\nLook for two drafts put together, for a day that moved in one place and not in ' +
    'the other, or for a count that begins with another day than its author thought. Which of the ' +
    'times stays is for the parties to choose. Where a window ends with a phase that somebody may ' +
    'extend or a condition may continue, this is a warning.',
  message: ({ kind, label, end, start, movable }) => {
    if (kind === 'entry') {
      const what = capital(provisionName(label));
      return `${what} ends ${endWords(end)}, before this agreement enters into force.`;
    }
    if (kind === 'phase')
      return `${label} begins ${startWords(start)} and ends ${endWords(end)}, before that.`;
    const empty =
      `The times of ${provisionName(label)} leave no moment: they begin ${startWords(start)} and end ` +
      endWords(end);
    return movable ? `${empty}, unless the phase is prolonged.` : `${empty}.`;
  },
  because: (note) =>
    note.kind === 'begins'
      ? `Not before this: it begins ${startWords(note.start)}.`
      : `Not after this: it ends ${endWords(note.end)}.`,
  fix: () => '',
};
