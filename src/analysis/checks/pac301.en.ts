import { provisionList } from '../naming.ts';
import { lengthWords, timeNoteWords } from '../schedule/time-note-words.en.ts';
import type { Length, TimeNote } from '../schedule/time-notes.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC301 speaks of. */
export type Impossible =
  | { readonly kind: 'clash'; readonly labels: readonly string[]; readonly short: Length | null }
  | /** Not every reading was looked at. */ { readonly kind: 'unfinished' };

/** The words of PAC301 in English. */
export const words: Words<Impossible, TimeNote> = {
  title: 'impossible',
  explanation:
    'No schedule keeps all times of the text, however everybody acts and however quickly all is done ' +
    'and verified. The finding names a smallest set of provisions whose times cannot be kept together: ' +
    'without the times of any one of them the others could. Its reason is the chain of moments from the ' +
    'first to the last.\n\n' +
    'Such sets arise when a deadline is shortened in one article and the steps before it stay as long as ' +
    'they were, or when an act has to come before another that has an earlier day. What one provision says ' +
    'against itself, or a deadline that passes before what it waits for can come, is told as that ' +
    '(PAC304, PAC305), and provisions that wait for one another as a deadlock (PAC201).\n\n' +
    'Days are those of the agreement’s zone where its entry into force has a date; else they have 24 hours ' +
    'and are counted from entry into force. Each course of events (what is conditional comes or does not) ' +
    'is judged alone. Where one changed number would mend it, every such number is told with the least ' +
    'change; which side gives way is for the parties to choose.',
  message: (impossible) =>
    impossible.kind === 'unfinished'
      ? 'The brackets and conditions of this text allow too many courses of events to judge the times of all.'
      : `No schedule keeps the times of ${provisionList(impossible.labels)}${missing(impossible.short)}.`,
  because: timeNoteWords,
  fix: () => 'Change the one number that mends it.',
};

function missing(short: Length | null): string {
  return short === null ? '' : `: ${lengthWords(short)} ${short.amount === 1 ? 'is' : 'are'} missing`;
}
