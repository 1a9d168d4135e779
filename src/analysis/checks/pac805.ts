import { defineCheck, type Subject } from '../check.ts';
import { insertAt } from '../edits.ts';
import type { Edit } from '../finding.ts';
import { spokenList } from '../naming.ts';

/** No entry into force. */
export const pac805 = defineCheck(
  'PAC805',
  'warning',
  ({ PAC805 }) => PAC805,
  (subject) => {
    const { entries, headerEnd, space } = subject.agreement;
    const stated = [...entries, ...subject.index.facts('entry')].map(({ readings }) => readings);
    return [
      {
        span: { start: headerEnd, end: headerEnd },
        provisions: [],
        parameters: {},
        because: [],
        edits: signing(subject),
        readings: space.not(space.any(stated)),
      },
    ];
  },
);

function signing({ agreement, index }: Subject): readonly Edit[] | null {
  const parties = index.parties.filter(({ readings }) => readings === agreement.space.all);
  if (parties.length === 0) return null;
  const who = spokenList(parties.map(({ id }) => id));
  const verb = parties.length === 1 ? 'signs' : 'sign';
  return [insertAt(agreement.headerEnd, `\nEntry into force: when ${who} ${verb}.`)];
}
