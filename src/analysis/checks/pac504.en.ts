import type { Reference } from '../../model/references.ts';
import { capital, provisionList, spokenList } from '../naming.ts';
import { referenceWords } from '../reference-words.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC504 speaks of. */
export interface Suspension {
  readonly labels: readonly string[];
  readonly bearers: readonly string[];
  /** What is suspended. */
  readonly what: Reference;
  /** What was breached, where its performance could end the suspension. */
  readonly until: Reference | null;
}

/** The words of PAC504 in English. */
export const words: Words<Suspension> = {
  title: 'a suspension with no way back',
  explanation:
    'A provision may be suspended and nothing says when it is taken up again: no `until`, no length ' +
    'of time, no provision that resumes it. A measure meant to bring the other side back then lasts ' +
    'for ever, even after that side has done its part.\n\n' +
    'Say how it ends: `Northland may suspend 3.1 until 2.1 is performed`, `for 10 days`, or a ' +
    'provision by which somebody resumes it.',
  message: ({ labels, bearers, what }) =>
    `${capital(provisionList(labels))} lets ` +
    `${bearers.length === 0 ? 'somebody' : spokenList(bearers, 'or')} suspend ` +
    `${referenceWords(what)}, and nothing says when that ends.`,
  because: () => '',
  fix: ({ until }) =>
    `Let the suspension end when ${until === null ? 'the breach' : referenceWords(until)} is performed.`,
};
