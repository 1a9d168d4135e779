import { type Convener, convenerWords, provisionName } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** Who could be asked to bring the parties together, if anybody. */
export interface Parameters {
  readonly who: Convener | null;
}

/** A sentence that was not understood, and may name the channel. */
export interface Note {
  readonly label: string | null;
}

/** PAC802 in English. */
export const words: Words<Parameters, Note> = {
  title: 'no channel for disputes',
  explanation: [
    'Sooner or later the parties will differ on whether something was done. This text names nobody to',
    'call, no body to refer the matter to, and nobody who decides; so the first difference is answered by',
    'conduct instead of by words.',
    '',
    'Name a channel: a body that hears disputes, mediators who convene the parties within a set time, a',
    'liaison or a line that is always open. What counts is a provision that somebody shall or may',
    'convene, refer, decide, settle or investigate, or that keeps a channel of communication.',
  ].join('\n'),
  message: () =>
    'The text names no channel for disputes: nobody to convene the parties, to hear them or to decide.',
  because: ({ label }) =>
    label === null
      ? 'This was not understood, and may name one.'
      : `A sentence of ${provisionName(label)} was not understood, and may name one.`,
  fix: ({ who }) => {
    const convener = who === null ? 'somebody' : convenerWords(who);
    return `Name a channel, here by binding ${convener} to convene the Parties.`;
  },
};
