import { provisionList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC701 speaks of. */
export type VagueTime =
  | { readonly kind: 'words'; readonly words: string; readonly labels: readonly string[] }
  | { readonly kind: 'business days'; readonly labels: readonly string[] };

/** The words of PAC701 in English. */
export const words: Words<VagueTime> = {
  title: 'vague time',
  explanation:
    'A time is given in words that name no moment (`immediately`, `promptly`, `as soon as possible`). ' +
    'Nobody can say when the duty becomes overdue, so nothing that depends on that can be used. ' +
    'Business days name no moment either as long as nobody says which days those are.\n\n' +
    'Write a time that can be counted: `within 24 hours`, `by day 3`; beside such a time the words do ' +
    'no harm. For business days, add `Working week: Sunday to Thursday.` to the header, with the days ' +
    'that hold where the agreement applies.',
  message: (time) =>
    time.kind === 'words'
      ? `“${time.words}” in ${provisionList(time.labels)} names no moment that anybody could check.`
      : 'The text counts in business days, and the header does not say which days of the week those are.',
  because: () => '',
  fix: () => '',
};
