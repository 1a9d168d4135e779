import type { EndSaid } from '../end-forms.ts';
import { endWords } from '../moment-words.en.ts';
import { capital, provisionName } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC310 speaks of. */
export interface LastDayOf {
  readonly label: string;
  readonly phase: string;
  readonly end: EndSaid;
}

/** What answers the breach, or waits for the duty, and is over by then. */
export interface OverNote {
  readonly label: string;
  /** Whether it would only suspend something that is over. */
  readonly suspends: boolean;
}

/** The words of PAC310 in English. */
export const words: Words<LastDayOf, OverNote> = {
  title: 'a duty on the last day of its phase',
  explanation:
    'The duty may be done until the last minute of its phase, and nothing after that minute answers its ' +
    'breach or waits for it: no answer stands in the text, or the right to suspend touches only what ended ' +
    'with the phase, or what waits for the duty is a step of the same phase. Whoever fails loses nothing ' +
    'that the text still gives.\n\n' +
    'What goes on after the phase, an exchange, a phase or an event that waits for the duty, and somebody ' +
    'who must convene the parties within some days after a breach are all enough, and then there is no ' +
    'finding; nor is there one for a duty `during Phase 1` whose breach has no answer at all, which PAC501 ' +
    'tells of.\n\n' +
    'Ways out, which are for the parties to choose: move the duty some days before the end; let what binds ' +
    'the other side go on until the duty is verified; or let the next phase begin only once it is.',
  message: ({ label, phase, end }) =>
    `${capital(provisionName(label))} may be done until ${phase} ends ${endWords(end)}, and nothing after ` +
    'that answers its breach or waits for it.',
  because: ({ label, suspends }) =>
    suspends
      ? `${capital(provisionName(label))} lets only such provisions be suspended as are over by then.`
      : `${capital(provisionName(label))} is over by then.`,
  fix: () => '',
};
