import { describe, expect, it } from 'vitest';
import { agreementOf, truce } from '../../../test/support/followed.ts';
import { isLasting } from '../../run/recurrences.ts';
import { start } from '../../run/run.ts';
import { baselineOf, enter } from './baseline.ts';
import type { Consequence } from './consequence.ts';
import { Course } from './course.ts';
import { Breaches } from './single-breach.ts';
import { allStress, type FragilityRow, type Stress, stressOf } from './stress.ts';

function stress(...provisions: readonly string[]): Stress {
  return allStress(agreementOf(truce(...provisions)));
}

function rowsOf({ rows }: Stress, label: string): readonly FragilityRow[] {
  return rows.filter((row) => row.label === label);
}

function only(found: Stress, label: string): FragilityRow {
  const [row, ...more] = rowsOf(found, label);
  if (row === undefined || more.length > 0) throw new Error(`there is not one row of ${label}`);
  return row;
}

const opened = ({ opens }: Consequence): readonly string[] =>
  opens.map(({ label, who, power }) => `${label} ${who.join(', ')} ${power}`);

describe('a duty left undone', () => {
  it('holds up what waits for it, and nothing else', () => {
    const found = stress(
      '1.1 North shall open the road by day 10.',
      '1.2 South shall release 8 prisoners within 5 days after 1.1.',
      '1.3 South shall clear 4 roads by day 20.',
    );
    const { consequence, times, from } = only(found, '1.1');
    expect(consequence).toMatchObject({ end: 'others held up', opens: [], suspended: [], wayBack: null });
    expect(consequence.heldUp).toHaveLength(1);
    expect(times).toBe(1);
    expect(new Date(from * 60_000).toISOString()).toBe('2025-03-20T00:00:00.000Z');
    expect(only(found, '1.3').consequence.end).toBe('nothing');
  });

  it('opens the powers that answer it, and the way back is told', () => {
    const found = stress(
      '1.1 North shall open the road by day 10, verified by the Red Cross within 2 days.',
      '1.2 South shall release 8 prisoners by day 30.',
      '1.3 If 1.1 is breached, South may suspend 1.2 for 10 days.',
    );
    const { consequence } = only(found, '1.1');
    expect(opened(consequence)).toEqual(['1.3 South suspend']);
    expect(only(found, '1.2').consequence.end).toBe('nothing');
    // 1.2 was done long before, so that its suspension leaves nothing undone.
    expect(consequence.wayBack).toEqual({ by: 'itself', who: [], lost: [] });
  });

  it.each([
    ['', 'holder', ['South']],
    ['1.4 Lake may resume 1.2 once 1.1 is performed.', 'power', ['Lake']],
    ['1.4 South shall resume 1.2 within 2 days after 1.1 is performed.', 'itself', []],
  ] as const)('goes on again by %j', (more, by, who) => {
    const found = stress(
      '1.1 North shall open the road by day 10.',
      '1.2 South shall release 8 prisoners on day 30.',
      '1.3 If 1.1 is breached, South may suspend 1.2.',
      more,
    );
    const { wayBack, suspended, end } = only(found, '1.1').consequence;
    expect(wayBack).toEqual({ by, who, lost: [] });
    expect(suspended).toHaveLength(1);
    expect(end).toBe(more.includes('shall resume') ? 'some suspended' : 'all suspended');
  });

  it('is told for each time of what recurs, those that come to the same together', () => {
    const found = stress(
      '1.1 North shall admit 60 trucks each day throughout Phase 1.',
      '1.2 If 1.1 is breached, South may end this agreement.',
    );
    const { times, consequence } = only(found, '1.1');
    expect(times).toBe(60);
    expect(consequence.end).toBe('agreement ended');
  });

  it('is told apart where no time makes it late, or nothing but duties makes it due', () => {
    const found = stress(
      '1.1 North shall open the road.',
      '1.2 Once handover occurs, South shall release 8 prisoners within 5 days.',
    );
    expect(found.rows).toEqual([]);
    expect([found.neverLate.length, found.neverDue.length]).toEqual([1, 1]);
  });
});

it('puts an agreement without a date into force on a fixed day, and says so', () => {
  const text = truce('1.1 North shall open the road by day 10.').replace(/Entry into force: .*\n/, '');
  const found = allStress(agreementOf(text));
  expect(found.isUndated).toBe(true);
  expect(new Date(only(found, '1.1').from * 60_000).toISOString()).toBe('2001-01-11T00:00:00.000Z');
});

it('keeps what is known where it is stopped', () => {
  const work = stressOf(
    agreementOf(truce('1.1 North shall open the road by day 10.', '1.2 South shall withdraw by day 20.')),
  );
  const first = work.next();
  if (first.done === true) throw new Error('nothing was tried');
  const known = first.value.known();
  expect(known.isComplete).toBe(false);
  expect(known.rows.map(({ label }) => label)).toEqual(['1.1']);
  expect(first.value.tried).toBe(1);
});

/** What every breach comes to, tried at every one of so many minutes from the beginning. */
function minuteByMinute(text: string, minutes: number): ReadonlyMap<string, Consequence> {
  const run = start(agreementOf(text));
  const course = new Course(run);
  enter(course);
  const mark = run.mark();
  const breaches = new Breaches(run, baselineOf(course));
  run.backTo(mark);
  const found = new Map<string, Consequence>();
  const from = run.engine.entry?.start ?? 0;
  for (let minute = from; minute < from + minutes; minute++) {
    run.passTo(minute);
    for (let todo = course.todo(); ; todo = course.todo()) {
      for (const { norm, fact } of todo) {
        if (fact.body.kind !== 'report') continue;
        const opens = fact.body.forPeriod ?? Number.NaN;
        const breached = breaches.of({ norm, withheld: { norm, opens } });
        if (breached !== null) found.set(`${norm} left undone ${breached.at}`, breached.consequence);
      }
      if (!course.act(todo)) break;
    }
    run.programme.norms.forEach((norm, number) => {
      if (!isLasting(norm) || run.engine.norm(number).counts.due === 0) return;
      const breached = breaches.of({ norm: number, withheld: null });
      if (breached !== null) found.set(`${number} acted against ${minute}`, breached.consequence);
    });
  }
  return found;
}

const FIVE_HOURS = 'Phase 1 (Truce): 5 hours from day 1.';
const small = (...provisions: readonly string[]): string =>
  truce(...provisions).replace('Phase 1 (Truce): 60 days from day 1.', FIVE_HOURS);

describe('distinguishable moments come to what every minute comes to', () => {
  it.each([
    [
      'a prohibition that is answered by a suspension of some hours',
      small(
        '1.1 North shall not fire throughout Phase 1.',
        '1.2 South shall open the road between 3 and 4 hours after entry into force.',
        '1.3 If 1.1 is breached, South may suspend 1.2 for 1 hour.',
        '1.4 North shall release 3 prisoners within 2 hours after 1.2.',
        '1.5 If 1.4 is breached, South may end Phase 1.',
      ),
    ],
    [
      'an answer that has to come in time',
      small(
        '1.1 North shall admit 60 trucks at least 4 hours after entry into force, verified by the Red Cross.',
        '1.2 South shall refrain from flights throughout Phase 1.',
        '1.3 Lake shall convene the Parties within 3 hours after 1.2 is breached.',
        '1.4 If 1.3 is overdue, North may suspend 1.1 and 1.2 within 1 hour.',
        '1.5 North may suspend 1.1 within 2 hours after 1.2 is breached.',
        '1.6 If 1.2 is breached, Lake may resume 1.1 throughout Phase 1.',
      ),
    ],
  ])('%s', (_, text) => {
    const agreement = agreementOf(text);
    const { rows } = allStress(agreement);
    const expected = minuteByMinute(text, 6 * 60);
    expect(expected.size).toBeGreaterThanOrEqual(300);
    for (const [name, consequence] of expected) {
      const [number, rest] = [name.split(' ')[0], name.split(' ')];
      const minute = Number(rest.at(-1));
      const kind = name.includes('undone') ? 'left undone' : 'acted against';
      const { id } = agreement.norms[Number(number)] ?? {};
      const row = rows.find(
        (one) => one.norm === id && one.kind === kind && one.from <= minute && minute <= one.to,
      );
      expect(row?.consequence, name).toEqual(consequence);
    }
  });
});
