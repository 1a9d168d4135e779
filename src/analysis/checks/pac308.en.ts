import type { Moment } from '../../model/conditions.ts';
import type { Duration } from '../../model/durations.ts';
import { momentWords } from '../moment-words.en.ts';
import { capital, durationWords, listed, provisionList, provisionName } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC308 speaks of. */
export type TwoAnchors =
  | /** A length of time without a moment; `start` is where the language counts it from. */ {
      readonly kind: 'none';
      readonly labels: readonly string[];
      readonly duration: Duration;
      readonly start: Moment | null;
    }
  | {
      readonly kind: 'twice';
      readonly label: string;
      readonly duration: Duration;
      readonly moments: readonly Moment[];
    }
  | /** One count of days, declared twice. */ {
      readonly kind: 'count';
      readonly name: string;
      readonly moments: readonly Moment[];
    }
  | /** Entry into force, stated twice. */ { readonly kind: 'entry' };

/** The words of PAC308 in English. */
export const words: Words<TwoAnchors> = {
  title: 'two anchors for one clock',
  explanation:
    'A time is counted from a moment that the text leaves open: between two that it names for the ' +
    'same length or the same count of days, between two statements of entry into force, or because a ' +
    'sentence says `within 5 days` and not of what. Each side will count from the moment that suits ' +
    'it.\n\nPacta counts `within 5 days` without a moment from what the same sentence waits for; ' +
    'where it waits for nothing, from the start of the count of days. Two lengths that differ are no ' +
    'such case (`within 10 days after 2.1 is verified, and in any case within 30 days after ' +
    'signature`), nor are two counts with names of their own.\n\nSay what the count starts from, ' +
    'once: `within 5 days after signature`, or `within 5 days after the earlier of signature and 1 ' +
    'May 2031`.',
  message: (found) => {
    switch (found.kind) {
      case 'none': {
        const say = found.labels.length === 1 ? 'does not say' : 'do not say';
        const length = durationWords(found.duration);
        return `${capital(provisionList(found.labels))} ${say} what “within ${length}” is counted from.`;
      }
      case 'twice': {
        const what = capital(provisionName(found.label));
        const moments = listed(found.moments.map(momentWords));
        return `${what} counts ${durationWords(found.duration)} from two moments: ${moments}.`;
      }
      case 'count':
        return `The count of days could start at two moments: ${listed(found.moments.map(momentWords))}.`;
      case 'entry':
        return 'The text has two moments of entry into force, and what is counted from it has two starts.';
    }
  },
  because: () => '',
  fix: (found) =>
    found.kind === 'none' && found.start !== null
      ? `Say that it is counted from ${momentWords(found.start)}, as Pacta counts it.`
      : '',
};
