import type { Words } from '../check.ts';
import { capital, listed, provisionName } from '../naming.ts';

/** One thing that may be or not. */
export interface Uncertain {
  readonly what: 'event' | 'agreement' | 'permission';
  /** The event, those who would agree, or the provision that permits. */
  readonly words: string;
}

/** What the sentence of PAC203 speaks of. */
export interface AtWill {
  readonly label: string;
  /** One, or several of which any would do. */
  readonly things: readonly Uncertain[];
}

/** The words of PAC203 in English. */
export const words: Words<AtWill, Uncertain> = {
  title: 'a condition that nobody is bound to bring about',
  explanation:
    'A duty of a party, or a phase, begins only once something has happened that no provision makes anybody do: a ' +
    'declared event without a date, an agreement still to be reached, the use of a permission. If it never comes, ' +
    'the duty never comes due, and nobody is in breach. Whoever can keep it from coming holds a veto over the rest.\n\n' +
    'Say who brings it about: bind somebody to it, and where it is an event, name the provision in the header ' +
    '(`Events: elections by 6.1.`); or give the condition an end (`once elections occur or on day 90, whichever is ' +
    'first`); or say what applies when it does not come (`if elections have not occurred by day 90, …`).\n\n' +
    'What is written with `if` is meant to be able not to happen and is left alone, and so are permissions, ' +
    'remedies, and duties of mediators, guarantors and monitors. So is an event that a count of days or the entry ' +
    'into force starts from, and an event that an obligation speaks of in its own words (`shall hold elections`).',
  message: ({ label, things }) =>
    `${capital(provisionName(label))} waits ${listed(things.map(thingWords), 'or')}.`,
  because: (thing) => `It waits ${thingWords(thing)}.`,
  fix: () => 'Say who brings it about, or until when.',
};

function thingWords({ what, words: named }: Uncertain): string {
  switch (what) {
    case 'event':
      return `for “${named}”, which nobody is bound to bring about`;
    case 'agreement':
      return `for an agreement of ${named}, which nobody is bound to reach`;
    case 'permission':
      return `until ${provisionName(named)} is performed, which is permitted and not required`;
  }
}
