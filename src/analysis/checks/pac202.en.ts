import type { Reference } from '../../model/references.ts';
import { capital, listed, provisionList, provisionName } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** One thing that cannot be. */
export interface Missing {
  readonly what: 'nothing' | 'no verifier' | 'no suspension' | 'too few';
  /** The provisions that the words speak of. */
  readonly words: string;
  /** The same as a reference, where it is not a single provision. */
  readonly reference: Reference | null;
}

/** What the sentence of PAC202 speaks of. */
export interface NeverDue {
  /** One provision, or several stages of it. */
  readonly labels: readonly string[];
  /** One, or several of which any would do. */
  readonly missing: readonly Missing[];
}

/** The words of PAC202 in English. */
export const words: Words<NeverDue, Missing> = {
  title: 'a provision that can never come due',
  explanation:
    'A provision or a phase waits for something that this text makes impossible: that a provision be ' +
    'verified which nobody is to verify; that more be done under a provision than it provides for; a ' +
    'provision that, in some reading of the brackets, is not there. It will never begin, and what waits ' +
    'for it will not either.\n\n' +
    'Name a verifier (`, verified by the Red Cross within 2 days`), or wait for the doing and not for its ' +
    'verification (`once 2.1 is performed`); correct the count; or refer to a provision that stands in ' +
    'every reading. Waiting for a suspension that no provision allows is a warning, since other law may ' +
    'allow it. A plain reference to nothing is PAC103, and a ring of provisions that wait for one another ' +
    'is PAC201: what never begins because of them is told there.',
  message: ({ labels, missing }) =>
    `${capital(provisionList(labels))} can never come due: ${listed(missing.map(missingWords))}.`,
  because: (missing) => `${capital(missingWords(missing))}.`,
  fix: () => 'Wait for something that the text brings about.',
};

function missingWords({ what, words: named }: Missing): string {
  const name = provisionName(named);
  switch (what) {
    case 'nothing':
      return `it waits for ${name}, which is not there`;
    case 'no verifier':
      return `it waits until ${name} is verified, and nobody is to verify ${name}`;
    case 'no suspension':
      return `it waits until ${name} is suspended, and nobody may suspend ${name}`;
    case 'too few':
      return `it waits for more than ${name} provides for`;
  }
}
