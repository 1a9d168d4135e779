import { listed } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC108 speaks of. */
export interface Parameters {
  readonly labels: readonly string[];
  /** How many provisions the text has. */
  readonly total: number;
}

/** One provision that is prose, or holds some. */
export interface Note {
  readonly label: string;
  readonly partly: boolean;
}

const NAMED_MAX = 6;

/** PAC108 in English. */
export const words: Words<Parameters, Note> = {
  title: 'what stayed prose',
  explanation: [
    'Provisions that bind nobody in a form the checker knows stay prose: they are kept and printed as',
    'they are, and no check looks at them. Declarations, recitals and principles belong here. A duty that',
    'hides in prose does not.',
    '',
    'Go through the list once. Whatever somebody shall, shall not or may do is better written as a',
    'sentence of its own with a declared actor. What is no more than explanation can begin with “Note:”.',
  ].join('\n'),
  message: ({ labels, total }) => {
    const named = labels.slice(0, NAMED_MAX);
    const more = labels.length - named.length;
    const list = listed(more > 0 ? [...named, `${more} more`] : named);
    const hold = labels.length === 1 ? 'holds' : 'hold';
    return `${labels.length} of ${total} provisions ${hold} prose, which no check looks at: ${list}.`;
  },
  because: ({ label, partly }) => (partly ? `A part of ${label} is prose.` : `${label} is prose.`),
  fix: () => '',
};
