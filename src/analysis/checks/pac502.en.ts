import type { Reference } from '../../model/references.ts';
import { capital, listed, provisionName, spokenList } from '../naming.ts';
import { referenceWords } from '../reference-words.ts';
import type { Words } from '../words/check-words.ts';

/** A remedy of the ring: by which provision who may suspend what. */
export interface Remedy {
  readonly label: string;
  readonly bearers: readonly string[];
  readonly what: Reference | null;
}

/** What the sentence of PAC502 speaks of, in the order in which the remedies answer one another. */
export interface Ring {
  readonly remedies: readonly Remedy[];
}

/** One remedy answered by another. */
export interface Step {
  readonly remedy: Remedy;
  readonly answer: Remedy;
  /** The provision that is left undone. */
  readonly through: string;
  /** Whether the answer turns on the suspension itself, or on the provision not being performed. */
  readonly state: 'suspended' | 'undone';
}

/** The words of PAC502 in English. */
export const words: Words<Ring, Step> = {
  title: 'remedies that answer remedies',
  explanation:
    'One party may suspend what it owes when the other is in breach; the other may suspend in turn ' +
    'because of that; and so on, until nothing is left in force. The first cause may be slight, and ' +
    'each step is lawful.\n\n' +
    'Say that a suspension under the agreement is no breach (`If 3.1 is breached and 3.1 is not ' +
    'suspended, …`), or let a third party decide before the second answer.',
  message: ({ remedies }) =>
    `Remedies answer remedies without end: ${listed(remedies.map(remedyWords), 'and then')}.`,
  because: ({ remedy, answer, through, state }) =>
    `${capital(remedyWords(remedy))}; ${provisionName(through)} is then ` +
    `${state === 'suspended' ? 'suspended' : 'not performed'}, and ${remedyWords(answer)}.`,
  fix: () => 'Say that what is suspended under the agreement is not breached.',
};

function remedyWords({ label, bearers, what }: Remedy): string {
  return `${spokenList(bearers, 'or')} may suspend ${what === null ? '' : referenceWords(what)} (${label})`;
}
