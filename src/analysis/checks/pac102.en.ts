import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC102 speaks of. */
interface Parameters {
  readonly words: string;
  readonly wanted: 'place' | 'event' | 'term' | 'phase' | 'clock' | 'zone' | 'body';
  readonly near: string | null;
}

const WANTED: Readonly<Record<Parameters['wanted'], string>> = {
  place: 'place',
  event: 'event',
  term: 'term',
  phase: 'phase',
  clock: 'count of days',
  zone: 'time zone',
  body: 'body',
};

/** PAC102 in English. */
export const words: Words<Parameters> = {
  title: 'unknown place, event or term',
  explanation: [
    'A place, event, term, phase, count of days, body or time zone must stand here, and none of that name',
    'is known. What depends on it (where, when, by whom) cannot be checked, and two readers may fill the',
    'gap differently.',
    '',
    'Declare the name in the header, or write it as it is declared. A time zone is named as in the IANA',
    'database: Asia/Jerusalem, Africa/Khartoum.',
  ].join('\n'),
  message: ({ words: name, wanted, near }) => {
    const known = wanted === 'zone' ? 'known' : 'declared';
    const meant = near === null ? '' : `; “${near}” may be meant`;
    return `No ${WANTED[wanted]} called “${name}” is ${known}${meant}.`;
  },
  because: (note: never) => note,
  fix: ({ near }) => `Write “${near ?? ''}”.`,
};
