import { capital, provisionList, provisionName, spoken, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC603 speaks of. */
export interface Undone {
  readonly party: string;
  /** What cannot be undone. */
  readonly labels: readonly string[];
  readonly others: readonly string[];
  /** What the others do only after that. */
  readonly later: readonly string[];
}

/** An act that cannot be undone, or one that comes after all such. */
export interface UndoneStep {
  readonly kind: 'fixed' | 'later';
  readonly label: string;
}

/** The words of PAC603 in English. */
export const words: Words<Undone, UndoneStep> = {
  title: 'what cannot be undone lies on one side',
  explanation:
    'Everything that cannot be undone is done by one party before the last act of the others: by the ' +
    'days and dates of the text, or because theirs waits for it. If they stop then, it cannot take ' +
    'anything back. What cannot be undone, the text says itself: `2.1 cannot be undone.`\n\n' +
    'Let acts that cannot be undone alternate, put the last of them at the end, or let a third party ' +
    'hold a pledge.',
  message: ({ party, labels, others, later }) =>
    `${capital(spoken(party))} does all that cannot be undone (${provisionList(labels)}) before ` +
    `${spokenList(others)} ${others.length === 1 ? 'does' : 'do'} ${provisionList(later)}, which could be ` +
    'undone.',
  because: ({ kind, label }) =>
    kind === 'fixed'
      ? `${capital(provisionName(label))} cannot be undone.`
      : `${capital(provisionName(label))} comes only after that.`,
  fix: () => '',
};
