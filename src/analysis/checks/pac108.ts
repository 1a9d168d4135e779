import type { Provision } from '../../model/agreement.ts';
import { defineCheck } from '../check.ts';
import type { Note, Parameters } from './pac108.en.ts';

/** What stayed prose: one finding for the text. */
export const pac108 = defineCheck<Parameters, Note>(
  'PAC108',
  'note',
  ({ PAC108 }) => PAC108,
  (subject) => {
    const { provisions, space } = subject.agreement;
    const prose = provisions.filter(holdsProse);
    const first = prose[0];
    if (first === undefined) return [];
    const labels = prose.map((provision) => provision.label);
    return [
      {
        span: proseOf(first)[0]?.span ?? first.span,
        provisions: labels,
        parameters: { labels, total: provisions.length },
        because: prose.flatMap((provision) =>
          proseOf(provision).map(({ span }) => ({
            provision: provision.label,
            span,
            note: { label: provision.label, partly: provision.understood === 'partly' },
          })),
        ),
        edits: null,
        readings: space.any(prose.map((provision) => provision.readings)),
      },
    ];
  },
);

/** A sentence that was not understood is PAC106's. */
function proseOf(provision: Provision): Provision['sentences'] {
  return provision.sentences.filter((sentence) => sentence.kind === 'prose');
}

function holdsProse(provision: Provision): boolean {
  return proseOf(provision).length > 0;
}
