// What one check finds in a few provisions under a plain header, said in short: `1.1`, `1.1 in 1.1 A`.
import { check } from '../../src/pacta.ts';

const HEADER = [
  'Agreement: A case.',
  'Parties: Northland; Southern League.',
  'Mediators: Lake Federation.',
  'Monitors: Red Cross (ICRC).',
  'Bodies: Joint Commission = Northland, Southern League, Lake Federation.',
  'Others: Relief Agency.',
  'Events: a customs union is agreed; elections.',
  'Entry into force: 1 March 2031, UTC.',
  'Day 1: entry into force.',
  'Phase 1: 60 days from day 1.',
];

/**
 * The provisions named by each finding of one id, with the readings where it does not hold in all;
 * `header` where none is named. Provisions without a number get 1.1, 1.2 … in their order; header entries
 * replace those of the plain header.
 */
export function findingsOf(
  id: string,
  provisions: string,
  header: readonly string[] = [],
): readonly string[] {
  const keys = header.map((line) => line.slice(0, line.indexOf(':')));
  const kept = HEADER.filter((line) => !keys.includes(line.slice(0, line.indexOf(':'))));
  const body = provisions
    .split('\n')
    .map((line) => line.trim())
    .map((line, index) => (/^[\d([]/.test(line) ? line : `1.${index + 1} ${line}`));
  const result = check([...kept, ...header, '', 'Article 1. Terms', '', ...body, ''].join('\n'));
  if (!result.ok) throw new Error(`not read at all: ${JSON.stringify(result.error)}`);
  const { agreement, findings } = result.value;
  const misread = findings.filter((finding) => finding.id === 'PAC106');
  if (misread.length > 0 && id !== 'PAC106')
    throw new Error(misread.map(({ message }) => message).join('\n'));
  return findings
    .filter((finding) => finding.id === id)
    .map((finding) => {
      const where = finding.provisions.length === 0 ? 'header' : finding.provisions.join(' ');
      if (finding.readings === agreement.space.all) return where;
      const partials = agreement.space.cover(finding.readings).partials.map((choices) =>
        choices
          .map(({ bracket, alternative }) => {
            const chosen = agreement.brackets[bracket];
            return `${chosen?.id ?? '?'} ${chosen?.alternatives[alternative]?.letter ?? '?'}`;
          })
          .join(', '),
      );
      return `${where} in ${partials.join('; ')}`;
    });
}
