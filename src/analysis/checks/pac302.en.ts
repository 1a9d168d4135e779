import { provisionList } from '../naming.ts';
import { lengthWords, timeNoteWords } from '../schedule/time-note-words.en.ts';
import type { Length, TimeNote } from '../schedule/time-notes.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC302 speaks of. */
export interface Forced {
  readonly labels: readonly string[];
  readonly short: Length | null;
}

/** The words of PAC302 in English. */
export const words: Words<Forced, TimeNote> = {
  title: 'not controllable',
  explanation:
    'The times can be kept only with luck. Even if every party acts at the moment that is best for the ' +
    'whole, knowing all that has happened, a verification that takes as long as it may, or a declared ' +
    'duration (`taking between 2 and 5 days`), can force a breach.\n\n' +
    'The finding shows the chain of moments with what is missing, and one run that goes wrong where ' +
    'everybody acts as early as it may. Verification takes at least a minute and at most what the text ' +
    'allows; whoever waits for it may act in the minute in which it comes. Where nothing limits ' +
    'verification, PAC303 tells who is exposed.\n\n' +
    'Give the verification less time, move the deadline behind it by the shortfall, or count the deadline ' +
    'from the verification instead of from a day. Where one changed number would mend it, every such ' +
    'number is told with the least change; which side gives way is for the parties to choose.',
  message: ({ labels, short }) =>
    `However everybody acts, the times of ${provisionList(labels)} can be kept only with luck` +
    `${missing(short)}.`,
  because: timeNoteWords,
  fix: () => 'Change the one number that mends it.',
};

function missing(short: Length | null): string {
  if (short === null) return '';
  const verb = short.amount === 1 ? 'is' : 'are';
  return `: ${lengthWords(short)} ${verb} missing when everything takes its time`;
}
