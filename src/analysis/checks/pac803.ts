import { defineCheck } from '../check.ts';
import { addProvision } from '../edits.ts';
import { wholeText } from '../whole-text.ts';

/** Nobody may extend or amend. */
export const pac803 = defineCheck(
  'PAC803',
  'note',
  ({ PAC803 }) => PAC803,
  (subject) => {
    const { norms, space } = subject.agreement;
    const changing = norms.filter(
      ({ act, deontic }) =>
        deontic !== 'prohibition' &&
        (act.power?.kind === 'extend' ||
          act.power?.kind === 'amend' ||
          (CHANGING.test(act.words) && TEXT.test(act.words))),
    );
    const last = norms.at(-1);
    const canAdd = last !== undefined && subject.index.parties.length > 0;
    return [
      {
        span: wholeText(subject),
        provisions: [],
        parameters: {},
        because: [],
        edits: canAdd ? addProvision(subject, last, 'The Parties may amend this agreement.') : null,
        readings: space.not(space.any(changing.map(({ readings }) => readings))),
      },
    ];
  },
);

/** `review policing` changes nothing of the text. */
const CHANGING =
  /^(agree on |adopt )?(amend|extend|prolong|renew|revise|review|modify|amendments|extensions?)\b/iu;
const TEXT =
  /\b(agreement|text|provisions?|terms|phase|truce|ceasefire|armistice|period|timetable|deadlines?)\b/iu;
