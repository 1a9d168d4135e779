import type { DaySaid } from '../end-forms.ts';
import { dayWords } from '../moment-words.en.ts';
import { capital, provisionList, provisionName, spoken, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC601 speaks of. */
export interface Exposure {
  readonly party: string;
  /** What is done in the step after which it is most exposed. */
  readonly labels: readonly string[];
  readonly day: DaySaid;
  /** How many acts are done by then, its own and those of the others. */
  readonly own: { readonly done: number; readonly all: number };
  readonly others: { readonly done: number; readonly all: number };
  /** How much it has given more than received, where a file of values says so; null where acts are counted. */
  readonly worth: {
    readonly amount: string;
    /** What is counted, in the words of the file. */
    readonly unit: string | null;
    /** What it tolerates, where that is less. */
    readonly tolerance: string | null;
  } | null;
}

/** An act that it has done by then, or that others still owe. */
export interface ExposureStep {
  readonly kind: 'given' | 'awaited';
  readonly label: string;
  readonly who: readonly string[];
  readonly day: DaySaid;
}

/** The words of PAC601 in English. */
export const words: Words<Exposure, ExposureStep> = {
  title: 'exposure',
  explanation:
    'The step after which one party has given most against what it has received, when each provision is done as ' +
    'early as the text allows. That is where it loses most if the others stop, and where guarantees matter ' +
    'most.\n\n' +
    'Without a file of values acts are counted: what is done once by a party, each stage for itself; neither ' +
    'procedure and talks, nor what answers a breach, lasts or recurs. The note is given where a party is two ' +
    'acts ahead while the others still owe as much. With a file of values (`pacta exchange --values`) it is ' +
    'reckoned with their worth, and is a warning where the file sets a tolerance and the exposure is ' +
    'greater.\n\n' +
    'Put acts of the others before this step, divide it into stages, or let a third party guarantee what is ' +
    'still to come. `pacta order` proposes an order.',
  message: ({ party, labels, day, own, others, worth }) => {
    const where =
      `If everything is done as early as the text allows, ${spoken(party)} is most exposed after ` +
      `${provisionList(labels)} on ${dayWords(day)}`;
    if (worth === null) {
      return (
        `${where}: by then it has done ${own.done} of its ${own.all} acts, and the others ` +
        `${others.done} of their ${others.all}.`
      );
    }
    const unit = worth.unit === null ? '' : ` (${worth.unit})`;
    const more = worth.tolerance === null ? '' : `; it tolerates ${worth.tolerance}`;
    return `${where}: by then it has given ${worth.amount}${unit} more than it has received${more}.`;
  },
  because: ({ kind, label, who, day }) =>
    kind === 'given'
      ? `${capital(provisionName(label))} is done on ${dayWords(day)}.`
      : `${capital(provisionName(label))}, of ${spokenList(who)}, comes only on ${dayWords(day)}.`,
  fix: () => '',
};
