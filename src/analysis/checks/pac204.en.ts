import { capital, isOrAre, provisionList, spoken, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC204 speaks of. */
export interface Uncarried {
  readonly labels: readonly string[];
  readonly otherLabels: readonly string[];
  readonly bearers: readonly string[];
  readonly others: readonly string[];
  /** The one third party that the text declares, where it is one. */
  readonly carrier: string | null;
}

/** The other side of the exchange. */
export interface OtherSide {
  readonly otherLabels: readonly string[];
  readonly others: readonly string[];
}

/** The words of PAC204 in English. */
export const words: Words<Uncarried, OtherSide> = {
  title: 'an exchange that nobody carries',
  explanation:
    'Two parties give each other something at the same time, and nobody stands between them. At the moment ' +
    'of the exchange one has to let go first, or believe that the other will; where there is no trust, ' +
    'both wait. This is how exchanges fail that both sides want.\n\n' +
    'Let a third party carry it: `through the Red Cross` on one of the two, which receives from both and ' +
    'hands over to both. A verifier named on both sides that is neither of the two counts as well, and so ' +
    'does a third party to whom one of the acts is to be done. What one party does at the same time as ' +
    'another act of its own is no exchange.',
  message: ({ labels, otherLabels, bearers, others }) =>
    `${capital(spokenList(bearers))} and ${spokenList(others)} exchange ${provisionList(labels)} for ` +
    `${provisionList(otherLabels)}, and nobody stands between them.`,
  because: ({ otherLabels, others }) =>
    `${capital(provisionList(otherLabels))} ${isOrAre(otherLabels)} the other side, owed by ` +
    `${spokenList(others)}.`,
  fix: ({ carrier }) => `Let ${spoken(carrier ?? '')} carry it.`,
};
