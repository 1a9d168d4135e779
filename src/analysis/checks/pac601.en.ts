import type { DaySaid } from '../end-forms.ts';
import { dayWords } from '../moment-words.en.ts';
import { capital, provisionList, provisionName, spoken, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC601 speaks of. */
export type Exposure =
  | /** Acts counted, whatever moments are chosen within the text's own days and dates. */ {
      readonly kind: 'counted';
      readonly party: string;
      /** What it must have done by the end of the day. */
      readonly labels: readonly string[];
      readonly day: DaySaid;
      /**
       * How many acts are done by then, of how many: its own that must be, those of the others that can be.
       */
      readonly own: { readonly done: number; readonly all: number };
      readonly others: { readonly done: number; readonly all: number };
    }
  | /** By a file of values, in the planned order. */ {
      readonly kind: 'valued';
      readonly party: string;
      /** What it does at the moment after which it is most exposed. */
      readonly labels: readonly string[];
      readonly day: DaySaid;
      readonly amount: string;
      /** What is counted, in the words of the file. */
      readonly unit: string | null;
      /** What it tolerates, where that is less. */
      readonly tolerance: string | null;
    };

/** An act that is due by then or done by then, or one that others owe only later. */
export type ExposureStep =
  | { readonly kind: 'due'; readonly label: string; readonly day: DaySaid }
  | { readonly kind: 'given'; readonly label: string; readonly day: DaySaid }
  | {
      readonly kind: 'awaited';
      readonly label: string;
      readonly who: readonly string[];
      readonly day: DaySaid;
    };

/** The words of PAC601 in English. */
export const words: Words<Exposure, ExposureStep> = {
  title: 'exposure',
  explanation:
    'The step after which one party has given most against what it has received. That is where it ' +
    'loses most if the others stop, and where guarantees matter most.\n\n' +
    'Without a file of values acts are counted: what a party does once, each stage for itself; ' +
    'neither procedure and talks, nor what answers a breach, lasts or recurs. The note is given ' +
    'where a party must have done two acts more by some day than can have come to it by then, ' +
    'whatever moments all of them choose, and the others still owe as much. With a file of values ' +
    '(`pacta exchange --values`) the exposure is reckoned with their worth, each provision done as ' +
    'early as the text allows; it is a warning where the file sets a tolerance and the exposure is ' +
    'greater.\n\n' +
    'Put acts of the others before this step, divide it into stages, or let a third party guarantee ' +
    'what is still to come. `pacta order` proposes an order.',
  message: (said) => {
    const { party, labels, day } = said;
    if (said.kind === 'counted') {
      const { own, others } = said;
      const come = others.done === 0 ? 'none' : `at most ${others.done}`;
      return (
        `If all goes as written, ${spoken(party)} is most exposed at the end of ${dayWords(day)}: by then ` +
        `it must have done ${own.done} of its ${own.all} acts (${provisionList(labels)}), while ${come} of ` +
        `the ${others.all} acts of the others can have come.`
      );
    }
    const { amount, unit, tolerance } = said;
    return (
      `If everything is done as early as the text allows, ${spoken(party)} is most exposed after ` +
      `${provisionList(labels)} on ${dayWords(day)}: by then it has given ` +
      `${amount}${unit === null ? '' : ` (${unit})`} more than it has received` +
      `${tolerance === null ? '' : `; it tolerates ${tolerance}`}.`
    );
  },
  because: (step) => {
    const label = capital(provisionName(step.label));
    if (step.kind === 'due') return `${label} is due by the end of ${dayWords(step.day)}.`;
    if (step.kind === 'given') return `${label} is done on ${dayWords(step.day)}.`;
    return `${label}, of ${spokenList(step.who)}, comes on ${dayWords(step.day)} at the earliest.`;
  },
  fix: () => '',
};
