import { expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';
import { type Finding, ReadingSpace, type Severity } from '../pacta.ts';
import { AcceptedLines, readAcceptFile, tellUnmet } from './accept.ts';

const ids = ['PAC201', 'PAC401', 'PAC802'];

function finding(id: string, severity: Severity, ...provisions: string[]): Finding {
  const span = { start: 0, end: 1 };
  const readings = new ReadingSpace([]).all;
  return { id, severity, span, provisions, message: '', because: [], fix: null, readings, complete: true };
}

test('lines name a finding, its provisions and a reason', () => {
  const { acceptances, problems } = readAcceptFile(
    [
      '# Agreed on 3 March',
      '',
      'PAC401 3.2: the Mediators see it: daily',
      'PAC401 2.1(a), 2.1(b) and 3.1: so agreed\r',
      'PAC802: there is a side letter',
    ].join('\n'),
    ids,
  );
  expect(problems).toEqual([]);
  expect(acceptances).toEqual([
    { line: 3, id: 'PAC401', provisions: ['3.2'], reason: 'the Mediators see it: daily' },
    { line: 4, id: 'PAC401', provisions: ['2.1(a)', '2.1(b)', '3.1'], reason: 'so agreed' },
    { line: 5, id: 'PAC802', provisions: [], reason: 'there is a side letter' },
  ]);
});

const form = 'write the id, the provision, a colon and the reason, as in "PAC401 3.2: the Mediators see it"';

test.each([
  ['PAC401 3.2', `no reason is given; ${form}`],
  ['PAC401 3.2:', `no reason is given; ${form}`],
  ['PAC410 3.2: why not', '"PAC410" is no finding; did you mean PAC401?'],
  ['anything: goes', '"anything" is no finding; pacta explain lists them'],
])('%s is told', (line, message) => {
  expect(readAcceptFile(line, ids)).toEqual({ acceptances: [], problems: [{ line: 1, message }] });
});

test('an error is never accepted, and a line without a finding is told', () => {
  const text = 'PAC401 3.2: a\nPAC201 1.1: b\nPAC401 9.9: c\nPAC802: d';
  const accepted = new AcceptedLines('a.txt', readAcceptFile(text, ids).acceptances, false);
  expect(accepted.takes(finding('PAC401', 'warning', '3.2', '3.3'))).toBe(true);
  expect(accepted.takes(finding('PAC401', 'warning', '3.1'))).toBe(false);
  expect(accepted.takes(finding('PAC201', 'error', '1.1', '2.1'))).toBe(false);
  expect(accepted.takes(finding('PAC802', 'warning', '1.1'))).toBe(false);
  expect(accepted.takes(finding('PAC802', 'note'))).toBe(true);
  const world = new FakeWorld();
  tellUnmet(accepted, world);
  expect(world.log).toBe(
    `pacta: a.txt:2: this is an error, and an error cannot be accepted; change the text
pacta: a.txt:3: nothing was found that it accepts; take the line out
`,
  );
});
