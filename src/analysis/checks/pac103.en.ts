import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC103 speaks of. */
interface Parameters {
  readonly words: string;
  readonly near: string | null;
}

/** PAC103 in English. */
export const words: Words<Parameters> = {
  title: 'a reference to nothing',
  explanation: [
    'The text refers to a provision, a stage or a heading that it does not have. This happens when',
    'provisions are renumbered or dropped late in the talks, and it leaves the duty that refers without a',
    'condition or a deadline that anybody could apply.',
    '',
    'Refer to a number that exists, or drop the reference. A provision in square brackets is missing in',
    'the readings that leave it out: the finding then names those readings only.',
  ].join('\n'),
  message: ({ words: name, near }) =>
    `“${name}” refers to nothing in this text${near === null ? '' : `; “${near}” may be meant`}.`,
  because: (note: never) => note,
  fix: ({ near }) => `Write “${near ?? ''}”.`,
};
