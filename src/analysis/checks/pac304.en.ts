import type { EndSaid } from '../end-forms.ts';
import { endWords, startWords } from '../moment-words.en.ts';
import { capital, provisionName } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC304 speaks of. */
export interface Late {
  readonly label: string;
  readonly end: EndSaid;
  /** The soonest that what it waits for can come. */
  readonly start: EndSaid;
  /** Whether its time ends with a phase that can be prolonged. */
  readonly movable: boolean;
}

/** The deadline, the wait, and what is waited for. */
export type LateNote =
  | { readonly kind: 'ends'; readonly label: string; readonly end: EndSaid }
  | { readonly kind: 'waits'; readonly label: string }
  | { readonly kind: 'soonest'; readonly label: string; readonly start: EndSaid };

/** The words of PAC304 in English. */
export const words: Words<Late, LateNote> = {
  title: 'a deadline before its duty',
  explanation:
    'What is to be done only once something else has come must be done by a day on which that cannot ' +
    'have come yet: not because somebody may be late, but however soon everybody acts. It can never ' +
    'be performed as written, and a right of this kind can never be used.\n\nThe finding follows what ' +
    'is waited for as far as the text dates or counts it: `once 2.1 is verified` comes no sooner than ' +
    'the first day on which 2.1 may be done, which may wait for something in its turn. What has no ' +
    'day is taken to come at once. Where the time ends with a phase that somebody may extend, this is ' +
    'a warning: the provision works only if somebody does.\n\nWays out, which are for the parties to ' +
    'choose: count the deadline from what is waited for (`within 5 days after 2.1 is verified`); move ' +
    'the deadline; or let what is waited for be done sooner.',
  message: ({ label, end, start, movable }) => {
    const late =
      `The time of ${provisionName(label)} ends ${endWords(end)}, and what it waits for comes ` +
      `${startWords(start)} at the soonest`;
    return movable ? `${late}, unless the phase is prolonged.` : `${late}.`;
  },
  because: (note) => {
    switch (note.kind) {
      case 'ends':
        return `The time of ${provisionName(note.label)} ends ${endWords(note.end)}.`;
      case 'waits':
        return `${capital(provisionName(note.label))} waits for this.`;
      case 'soonest':
        return `${capital(provisionName(note.label))} can be done ${startWords(note.start)} at the soonest.`;
    }
  },
  fix: () => '',
};
