import { capital, listed, provisionList, provisionName } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** One thing that may be or not. */
export interface Uncertain {
  readonly what: 'event' | 'agreement' | 'permission';
  /** The event, those who would agree, or the provision that permits. */
  readonly words: string;
  /** Those who would agree, by name. */
  readonly actors: readonly string[];
}

/** What the sentence of PAC203 speaks of. */
export interface AtWill {
  /** One provision, several stages of it, or a phase. */
  readonly labels: readonly string[];
  /** One, or several of which any would do. */
  readonly things: readonly Uncertain[];
}

/** The words of PAC203 in English. */
export const words: Words<AtWill, Uncertain> = {
  title: 'a condition that nobody is bound to bring about',
  explanation:
    'A duty, or a phase, begins only once something has happened that no provision makes anybody do: a ' +
    'declared event without a date, an agreement still to be reached, the use of a permission. If it never ' +
    'comes, the duty never comes due, and nobody is in breach. Whoever can keep it from coming holds a ' +
    'veto over the rest.\n\n' +
    'Say who brings it about: bind somebody to it, and where it is an event, name the provision in the ' +
    'header (`Events: elections by 6.1.`); or give the condition an end (`once elections occur or on day ' +
    '90, whichever is first`); or say what applies when it does not come (`if elections have not occurred ' +
    'by day 90, …`).\n\n' +
    'What is written with `if` is meant to be able not to happen and is left alone, and so are ' +
    'permissions, remedies that answer a breach, steps of procedure (to convene, to refer) and the work of ' +
    'verifying. So is an event that a count of days or the entry into force starts from, and one that an ' +
    'obligation is to bring about in its own words (`shall hold elections`). `provided that` counts: where ' +
    'it fails, the duty lapses.',
  message: ({ labels, things }) =>
    `${capital(provisionList(labels))} ${labels.length === 1 ? 'depends' : 'depend'} on ` +
    `${listed(things.map(thingWords), 'or')}.`,
  because: (thing) => `It depends on ${thingWords(thing)}.`,
  fix: () => 'Say who brings it about, or until when.',
};

function thingWords({ what, words: named }: Uncertain): string {
  switch (what) {
    case 'event':
      return `“${named}”, which nobody is bound to bring about`;
    case 'agreement':
      return `an agreement of ${named}, which nobody is bound to reach`;
    case 'permission':
      return `${provisionName(named)}, which is permitted and not required`;
  }
}
