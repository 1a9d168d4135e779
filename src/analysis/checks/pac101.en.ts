import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC101 speaks of. */
interface Parameters {
  readonly words: string;
  readonly near: string | null;
  readonly subject: boolean;
  /** It means one party by another, of which the sentence does not speak. */
  readonly unsaid: boolean;
}

/** PAC101 in English. */
export const words: Words<Parameters> = {
  title: 'unknown actor',
  explanation: [
    'Somebody is bound, named as verifier or given a power whom the header does not declare. Nobody can',
    'then say who answers for the duty, and the checks that ask who owes what to whom pass it over.',
    '',
    'Declare the actor under Parties, Mediators, Guarantors, Monitors, Bodies, Witnesses or Others; or',
    'write the name as it is declared. Where a declared name differs by no more than two letters, this is',
    'an error and the name is offered; an undeclared subject that is like no declared name is a warning,',
    'since the rest of its sentence is still checked.',
  ].join('\n'),
  message: ({ words: name, near, subject, unsaid }) => {
    if (unsaid) return `The sentence does not say which party “${name}” is.`;
    if (near !== null) return `“${name}” is not declared; “${near}” may be meant.`;
    return subject
      ? `“${name}” is bound here, but the header declares no such actor.`
      : `The header declares no actor called “${name}”.`;
  },
  because: (note: never) => note,
  fix: ({ near, unsaid }) =>
    unsaid
      ? 'Speak of a breach by a party; the other is then the one that did not commit it.'
      : `Write “${near ?? ''}”.`,
};
