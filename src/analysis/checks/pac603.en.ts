import type { DaySaid } from '../end-forms.ts';
import { dayWords } from '../moment-words.en.ts';
import { capital, isOrAre, provisionList, provisionName, spoken, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC603 speaks of. */
export interface Undone {
  readonly party: string;
  /** What cannot be undone, and when the last of it is done. */
  readonly labels: readonly string[];
  readonly day: DaySaid;
  readonly others: readonly string[];
  /** What the others still have to do then, and until when. */
  readonly still: readonly string[];
  readonly until: DaySaid;
}

/** An act that cannot be undone, or one still to come. */
export interface UndoneStep {
  readonly kind: 'fixed' | 'still';
  readonly label: string;
}

/** The words of PAC603 in English. */
export const words: Words<Undone, UndoneStep> = {
  title: 'what cannot be undone lies on one side',
  explanation:
    'Everything that cannot be undone is done by one party before the last act of the others, when each ' +
    'provision is done as early as the text allows. If they stop then, it cannot take anything back. What ' +
    'cannot be undone, the text says itself: `2.1 cannot be undone.`\n\n' +
    'Let acts that cannot be undone alternate, put the last of them at the end, or let a third party hold a ' +
    'pledge.',
  message: ({ party, labels, day, others, still, until }) =>
    `Whatever cannot be undone (${provisionList(labels)}) is done by ${spoken(party)} by ${dayWords(day)}, while ` +
    `${spokenList(others)} still ${others.length === 1 ? 'has' : 'have'} ${provisionList(still)} to do until ` +
    `${dayWords(until)}.`,
  because: ({ kind, label }) =>
    kind === 'fixed'
      ? `${capital(provisionName(label))} cannot be undone.`
      : `${capital(provisionName(label))} ${isOrAre([label])} still to come, and could be undone.`,
  fix: () => '',
};
