// What the findings of one provision's times say is certain, held against the time network, which is made and
// solved apart from them.
import { describe, expect, test } from 'vitest';
import { Subject } from '../../src/analysis/check.ts';
import { hopelessIn } from '../../src/analysis/late-duties.ts';
import { scheduleOf } from '../../src/analysis/schedule/schedule-of.ts';
import { soonestOf } from '../../src/analysis/soonest.ts';
import { CIVIL } from '../../src/model/points.ts';
import { datedText } from '../support/dated-text.ts';
import { Chance } from '../support/random-agreement.ts';
import { checked } from '../support/told.ts';

const TEXTS = 200;

function subjectOf(source: string): Subject {
  return new Subject(checked(source).agreement);
}

function hasHopeless(subject: Subject): boolean {
  const { norms, space } = subject.agreement;
  return norms.some((norm) => hopelessIn(subject, norm) !== space.none);
}

describe.each([
  ['steps that only wait', false],
  ['steps that also end after others', true],
] as const)('%s', (_, ends) => {
  const texts = Array.from({ length: TEXTS }, (__, seed) =>
    datedText(new Chance(seed), ends ? 'ends' : 'waits'),
  );

  test('what can never be in time is in no schedule', () => {
    const hopeless = texts.filter((source) => hasHopeless(subjectOf(source)));
    expect(hopeless.length).toBeGreaterThan(TEXTS / 10);
    const kept = hopeless.filter((source) => scheduleOf(subjectOf(source)).verdict !== 'inconsistent');
    expect(kept).toEqual([]);
  });

  test('nothing comes sooner in a schedule than is said to be certain', () => {
    let compared = 0;
    for (const source of texts) {
      const subject = subjectOf(source);
      const { verdict, acts } = scheduleOf(subject);
      if (verdict !== 'kept') continue;
      for (const { norm, performed } of acts) {
        const own = subject.index.norm(norm);
        const [lowers] = own === undefined ? [] : soonestOf(subject).ofNorm(own);
        const day = lowers?.lowers.find(({ point }) => point.anchor.key === CIVIL.key);
        if (day === undefined || performed.earliest === null) continue;
        expect(performed.earliest, `${norm} in\n${source}`).toBeGreaterThanOrEqual(day.point.minutes);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(TEXTS / 2);
  });
});

test('of steps that only wait, whatever is in no schedule is found', () => {
  const verdicts = Array.from({ length: TEXTS }, (_, seed) => {
    const source = datedText(new Chance(seed), 'waits');
    const subject = subjectOf(source);
    const isKept = scheduleOf(subject).verdict === 'kept';
    expect(hasHopeless(subject), source).toBe(!isKept);
    return isKept;
  });
  expect(verdicts.filter((isKept) => isKept).length).toBeGreaterThan(TEXTS / 5);
  expect(verdicts.filter((isKept) => !isKept).length).toBeGreaterThan(TEXTS / 5);
});
