import type { EndSaid } from '../end-forms.ts';
import { endWords, startWords } from '../moment-words.en.ts';
import { capital, provisionName } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC306 speaks of. */
export interface Outside {
  readonly label: string;
  readonly phase: string;
  /** How it belongs to the phase. */
  readonly by: 'words' | 'power' | 'heading';
  readonly end: EndSaid;
  readonly start: EndSaid;
  /** Whether the phase can be prolonged. */
  readonly movable: boolean;
}

/** The words of PAC306 in English. */
export const words: Words<Outside> = {
  title: 'an act after the end of its phase',
  explanation:
    'A provision belongs to a phase, and its time comes after that phase has ended. It belongs by its ' +
    'own words (`during Phase 1`), because it extends or ends the phase, or because it stands under a ' +
    'heading that is the name of the phase and says of no phase itself. Either the day or the phase ' +
    'is wrong, and nobody can tell which rules hold for the act.\n\nWhere only a heading says so, or ' +
    'where the phase can be prolonged, this is a warning.\n\nWays out, which are for the parties to ' +
    'choose: move the day into the phase, let the phase be longer, or let the provision belong to the ' +
    'next one.',
  message: ({ label, phase, by, end, start, movable }) => {
    const what = capital(provisionName(label));
    const times = `its time begins only ${startWords(start)}`;
    const over = `${phase} ends ${endWords(end)}`;
    const rest = movable ? ', unless it is prolonged' : '';
    switch (by) {
      case 'words':
        return `${what} belongs to ${phase}, but ${times}, and ${over}${rest}.`;
      case 'power':
        return `${what} has power over ${phase}, but ${times}, and ${over}${rest}.`;
      case 'heading':
        return `${what} stands under ${phase}, but ${times}, and ${over}${rest}.`;
    }
  },
  because: () => '',
  fix: () => '',
};
