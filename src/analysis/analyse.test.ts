import { expect, test } from 'vitest';
import { agreementWith, bracket } from '../../test/support/agreement.ts';
import { understand } from '../language/lower.ts';
import { nameId } from '../model/names.ts';
import { ReadingSpace } from '../model/readings.ts';
import { Analysis, analyse, longChecks } from './analyse.ts';
import { oneCauseOneFinding } from './causes.ts';
import type { Finding } from './finding.ts';
import { englishFindings } from './words/en.ts';

const HEADER = `Agreement: Truce.
Parties: Northland; Southern League.
Mediators: Lake Federation.
Entry into force: 1 March 2031, UTC.
Day 1: entry into force.

Article 1. Undertakings

1.1 Each party shall cease fire throughout this agreement.
`;

function found(provisions: string): readonly Finding[] {
  const understood = understand(HEADER + provisions);
  if (!understood.ok) throw new Error('not read');
  return analyse(understood.value);
}

function idsOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ id }) => id);
}

test('findings stand in the order of the text', () => {
  const starts = found('1.2 Nortland shall leave the Grey Zone once 9.9 is performed.').map(
    ({ span }) => span.start,
  );
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('what is alike for each party is one finding', () => {
  const ids = idsOf(found('1.2 Each party shall open its roads by day 9.'));
  expect(ids.filter((id) => id === 'PAC401')).toHaveLength(2);
});

test.each([
  [
    'a reference to nothing',
    '1.2 Once 9.9 is performed, Northland shall open its roads within 2 days.',
    'PAC103',
  ],
  ['an unknown subject', '1.2 The Grey Council shall open the roads by day 9.', 'PAC101'],
])('%s is not also told as something else', (_, provisions, id) => {
  const own = found(provisions).filter(({ provisions: where }) => where.includes('1.2'));
  expect(idsOf(own).filter((each) => /^PAC[123]/.test(each))).toEqual([id]);
});

test('what another finding accounts for stays in the readings in which that one is not', () => {
  const space = new ReadingSpace([2]);
  const inA = space.of([{ bracket: 0, alternative: 0 }]);
  const finding = (id: string, readings: Finding['readings']): Finding => ({
    id,
    severity: 'error',
    span: { start: 0, end: 1 },
    provisions: ['1.1'],
    message: id,
    because: [],
    fix: null,
    readings,
    complete: true,
  });
  const both = [finding('PAC103', inA), finding('PAC202', space.all)];
  expect(oneCauseOneFinding(both, space).map(({ readings }) => readings)).toEqual([inA, space.not(inA)]);
});

test('a check that needs too many readings says so', () => {
  const span = { start: 10, end: 20 };
  const text = bracket('1.1', 'A B');
  const brackets = [{ ...text, span, alternatives: text.alternatives.map((one) => ({ ...one, span })) }];
  const space = new ReadingSpace([2], 0);
  const place = { id: nameId('Bridge'), short: null, span: { start: 0, end: 6 }, readings: space.all };
  const uses = [{ kind: 'place' as const, id: 'Bridge', span: { start: 12, end: 18 } }];
  const findings = analyse(agreementWith({ brackets, space, places: [place], uses }));
  expect(findings.filter(({ complete }) => !complete).map(({ id, severity }) => [id, severity])).toEqual([
    ['PAC109', 'note'],
  ]);
});

test('a part of the checks can be asked for first, and changes nothing in what all of them find', () => {
  const understood = understand(`${HEADER}1.2 Northland shall build a bridge.\n`);
  if (!understood.ok) throw new Error('not read');
  const analysis = new Analysis(understood.value, englishFindings);
  const quick = analysis.findings(longChecks);
  const all = analysis.findings();
  expect(idsOf(all)).toContain('PAC307');
  expect(quick).toEqual(all.filter(({ id }) => !longChecks.has(id)));
  expect(all).toEqual(analyse(understood.value));
});
