import { capital, provisionName, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC206 speaks of. */
export interface Swallowing {
  readonly permitting: string;
  readonly restraining: string;
  readonly bearers: readonly string[];
}

/** The act in the words of one of the two. */
export interface QuotedAct {
  readonly label: string;
  readonly kind: 'permits' | 'forbids' | 'demands';
  readonly act: string;
}

/** The words of PAC206 in English. */
export const words: Words<Swallowing, QuotedAct> = {
  title: 'a permission that swallows a prohibition',
  explanation:
    'One provision restrains somebody, another lets the same actor do what was restrained, at the same ' +
    'time, without a condition or with one that it judges itself. Whatever it does, it can point at the ' +
    'permission: nothing is forbidden any more. `May use force in self-defence` beside `shall not carry ' +
    'out offensive operations` is the common case, where each side says which its own operations are.\n\n' +
    'The two must be of one act in the same words, or both concern hostilities ' +
    '(docs/reference/hostilities.md). A permission that depends on something that others do, one for a ' +
    'time after the prohibition has ended, and one that the prohibition is said to prevail over are ' +
    'none.\n\n' +
    'Say when the permission applies and who decides that it does (`if the Monitor confirms an attack, ' +
    '…`), have its use reported and looked at, or write it as an exception with a judge (`except in ' +
    'self-defence, as the Joint Mechanism decides`).',
  message: ({ permitting, restraining, bearers }) =>
    `${capital(provisionName(permitting))} lets ${spokenList(bearers)} do, on its own judgement, what ` +
    `${provisionName(restraining)} restrains.`,
  because: ({ label, kind, act }) => `${capital(provisionName(label))} ${kind} to ${act}.`,
  fix: () => 'Say when the permission applies and who decides that it does.',
};
