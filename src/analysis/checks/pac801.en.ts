import type { DaySaid, EndSaid } from '../end-forms.ts';
import { dayWords, endWords } from '../moment-words.en.ts';
import { capital, listed, provisionList, provisionName, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC801 speaks of. */
export interface Parameters {
  /** What ends. */
  readonly labels: readonly string[];
  readonly end: EndSaid;
  /** The phases that end then. */
  readonly phases: readonly string[];
  readonly lastOfSeveral: boolean;
}

/** What ends, and what might have helped. */
export type Note =
  | { readonly kind: 'ends'; readonly label: string; readonly ends: readonly EndSaid[] }
  | { readonly kind: 'only if'; readonly label: string }
  | { readonly kind: 'later'; readonly label: string; readonly day: DaySaid }
  | { readonly kind: 'continues'; readonly phase: string }
  | {
      readonly kind: 'may extend';
      readonly label: string;
      readonly phase: string;
      readonly who: readonly string[];
    };

/** PAC801 in English. */
export const words: Words<Parameters, Note> = {
  title: 'a cliff',
  explanation: [
    'Up to a certain moment the text restrains hostilities (see the reference, “What restrains',
    'hostilities”); after it nothing does, and fighting is lawful again whether or not anything was',
    'agreed meanwhile. Both sides know the day and prepare for it, so that the last weeks before it are',
    'the least safe. The finding names the moment, all that ends then, and the readings of the brackets',
    'in which it does.',
    '',
    'A power to extend, or a phase that continues as long as something holds, does not remove the cliff:',
    'it moves it, and only if somebody acts or something lasts. The finding tells of them. What ends by',
    'consent of those whom it binds, or when a ceasefire, truce, armistice or settlement is agreed, is no',
    'cliff; what was ceased once stays ceased. Where the restraint holds only as long as a condition',
    'does, this is a warning.',
    '',
    'Ways out, which are for the parties to choose: restrain hostilities throughout the agreement; let',
    'the restraint go on until something is agreed instead of until a day; let the next phase begin when',
    'the last one ends, without a condition; or oblige a third party to extend while talks last.',
  ].join('\n'),
  message: ({ labels, end, phases, lastOfSeveral }) => {
    const ends = `${provisionList(labels)} ${labels.length === 1 ? 'ends' : 'end'}`;
    if (lastOfSeveral) {
      return `${capital(ends)} at some time, and after the last of them nothing restrains hostilities.`;
    }
    const when = capital(withPhases(endWords(end), phases));
    return `${when}, ${ends}, and nothing restrains hostilities any longer.`;
  },
  because: (note) => {
    switch (note.kind) {
      case 'ends':
        return `${named(note.label)} restrains hostilities and ends ${eachEnd(note.ends)}.`;
      case 'only if':
        return `${named(note.label)} restrains hostilities only once something else comes about.`;
      case 'later':
        return `${named(note.label)} restrains hostilities only from ${dayWords(note.day)} on.`;
      case 'continues':
        return `${note.phase} goes on past its last day only as long as its condition holds.`;
      case 'may extend':
        return `${capital(spokenList(note.who))} may extend ${note.phase} under ${note.label}, and need not.`;
    }
  },
  fix: () => '',
};

function named(label: string): string {
  return capital(provisionName(label));
}

/** `at the end of day 60 (end of Phase 1)`, `at the end of 29 April 2031 (day 60, end of Phase 1)`. */
function withPhases(moment: string, phases: readonly string[]): string {
  if (phases.length === 0) return moment;
  const ends = `end of ${listed(phases)}`;
  return moment.endsWith(')') ? `${moment.slice(0, -1)}, ${ends})` : `${moment} (${ends})`;
}

function eachEnd(ends: readonly EndSaid[]): string {
  return ends.map(endWords).join(', or ');
}
