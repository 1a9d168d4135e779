import { capital, provisionName, spokenList } from '../naming.ts';
import { timeNoteWords } from '../schedule/time-note-words.en.ts';
import type { TimeNote } from '../schedule/time-notes.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC303 speaks of. */
export interface Mercy {
  readonly label: string;
  readonly bearers: readonly string[];
  /** Those who choose the moments that its time hangs on. */
  readonly others: readonly string[];
  /** False where neither was shown. */
  readonly isDecided: boolean;
}

/** The words of PAC303 in English. */
export const words: Words<Mercy, TimeNote> = {
  title: 'at another’s mercy',
  explanation:
    'One actor can be put in breach by the lawful choice of another: it has to wait for the other’s act, ' +
    'and its own deadline stands. The other acts on its last day, or has none, and the time that is left ' +
    'is too short. A verifier without a limit has the same effect. The finding names who is exposed, to ' +
    'whom, and shows one run.\n\n' +
    'Others are taken to keep to the text and to choose their moments within it; what waits for something ' +
    'that only luck decides is told as PAC302. Where acts of others wait for several things, some cases ' +
    'cannot be decided quickly; the finding then says so instead of saying nothing.\n\n' +
    'Count the deadline from the other’s act instead of from a day (`within 7 days after 2.1 is ' +
    'verified`), give the other an earlier last day, or limit the verification.',
  message: ({ label, bearers, others, isDecided }) =>
    isDecided
      ? `${capital(spokenList(others))} can lawfully leave ${spokenList(bearers)} too little time for ` +
        `${provisionName(label)}.`
      : `Whether ${spokenList(others)} can lawfully leave ${spokenList(bearers)} too little time ` +
        `for ${provisionName(label)} was not decided.`,
  because: timeNoteWords,
  fix: () => '',
};
