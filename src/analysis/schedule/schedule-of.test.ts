import { describe, expect, test } from 'vitest';
import { scheduled, scheduleFor } from '../../../test/support/scheduled.ts';

type Case = readonly [provisions: readonly string[], label: string, days: string, header?: readonly string[]];

function holds(cases: readonly Case[]): void {
  test.each(
    cases.map(([provisions, label, days, header]) => ({
      text: provisions.join(' '),
      provisions,
      label,
      days,
      header,
    })),
  )('$text', ({ provisions, label, days, header }) => {
    expect(scheduled(provisions, header)[label]).toBe(days);
  });
}

const OPEN = 'Northland shall open the road';

describe('the three moments of one act: earliest, late under delay, last admissible', () => {
  holds([
    [[`${OPEN}.`], '1.1', '1, 1, open'],
    [[`${OPEN} on day 7.`], '1.1', '7, 7, 7'],
    [[`${OPEN} by day 20.`], '1.1', '1, 1, 20'],
    [[`${OPEN} before day 20.`], '1.1', '1, 1, 19'],
    [[`${OPEN} after day 20.`], '1.1', '21, 21, open'],
    [[`${OPEN} not before day 10 and by day 20.`], '1.1', '10, 10, 20'],
    [[`${OPEN} between day 10 and day 12.`], '1.1', '10, 10, 12'],
    [[`${OPEN} on 15 March 2031.`], '1.1', '15, 15, 15'],
    [[`${OPEN} by 10 days after 5 March 2031.`], '1.1', '1, 1, 15'],
    [[`${OPEN} within 10 days.`], '1.1', '1, 1, 11'],
    [[`${OPEN} within 10 days of entry into force.`], '1.1', '1, 1, 11'],
    [[`${OPEN} within 36 hours of entry into force.`], '1.1', '1, 1, 2 12:00'],
    [[`${OPEN} at least 5 days before day 20.`], '1.1', '1, 1, 15'],
    [[`${OPEN} at least 5 days after entry into force.`], '1.1', '6, 6, open'],
    [[`${OPEN} during Phase 1.`], '1.1', '1, 1, 60'],
    [[`${OPEN} by the end of Phase 1.`], '1.1', '1, 1, 60'],
    [[`${OPEN} at 16:00 on day 7.`], '1.1', '7 16:00, 7 16:00, 7 16:00'],
    [[`${OPEN} by 1 month after entry into force.`], '1.1', '1, 1, 32'],
    [[`${OPEN} by day 20, taking between 2 and 5 days.`], '1.1', '3, 6, 20'],
  ]);

  test('what lasts begins with its window and is performed when that is over', () => {
    const text = [
      'Neither party shall attack throughout Phase 1.',
      'Northland shall guard the dam from day 5 to day 9.',
    ];
    expect(scheduled(text)).toEqual({ '1.1': '60, 60, 60', '1.2': '9, 9, 9' });
    expect(scheduled(text, [], 'begun')).toEqual({ '1.1': '1, 1, 1', '1.2': '5, 5, 5' });
  });
});

describe('acts that follow others', () => {
  const first =
    'Northland shall open the road between day 5 and day 10, verified by the Red Cross within 3 days.';
  holds([
    [[first], '1.1', '5, 5, 10'],
    [[first, 'Southern League shall pay once 1.1 is performed.'], '1.2', '5, 5, open'],
    [[first, 'Southern League shall pay once 1.1 is verified, by day 30.'], '1.2', '5 00:01, 8, 30'],
    [[first, 'Southern League shall pay within 7 days after 1.1 is performed.'], '1.2', '5, 5, 17'],
    [[first, 'Southern League shall pay within 12 hours after 1.1 is performed.'], '1.2', '5, 5, 11 11:59'],
    [[first, 'Southern League shall pay at least 4 days after 1.1 is performed.'], '1.2', '9, 9, open'],
    [[first, 'Southern League shall pay before 1.1 is performed.'], '1.2', '1, 1, 10'],
    [[first, 'Southern League shall pay in exchange for 1.1.'], '1.2', '5, 5, 10'],
    [[first, 'Southern League shall pay by day 8, in exchange for 1.1.'], '1.1', '5, 5, 8'],
    [[first, 'If 1.1 is performed, Southern League shall pay within 2 days.'], '1.2', '5, 5, 12'],
    [['Northland shall open: (a) 4 roads by day 9; then (b) 5 roads by day 12.'], '1.1(b)', '1, 1, 12'],
    [
      [
        'Northland shall begin to open the road on day 4 and complete it by day 9.',
        'Southern League shall pay once 1.1 is performed.',
      ],
      '1.2',
      '4, 4, open',
    ],
    [
      [
        `${OPEN} not before day 5.`,
        '1.1 takes between 2 and 6 days.',
        'Southern League shall pay once 1.1 is performed.',
      ],
      '1.3',
      '7, 11, open',
    ],
  ]);

  test('what it follows is told with its least and most minutes', () => {
    const { acts, critical } = scheduleFor([
      first,
      'Southern League shall pay within 7 days after 1.1 is verified.',
    ]);
    expect(acts[1]?.follows).toEqual([
      expect.objectContaining({ norm: '1.1', state: 'verified', least: 0, most: 7 * 1440 }),
    ]);
    expect(critical).toEqual(['1.1', '1.2']);
  });

  test('a phase that waits begins with what it waits for', () => {
    const header = ['Phase 2: 10 days from the end of Phase 1, once 1.1 is performed.'];
    const text = ['Northland shall open the road by day 70.', 'Southern League shall pay during Phase 2.'];
    expect(scheduled(text, header)['1.2']).toBe('61, 61, open');
  });
});

describe('what may come or not', () => {
  test('is taken as if it came as early as it may, and said to be open', () => {
    const { acts } = scheduleFor([
      'Northland shall open the road by day 10.',
      'If 1.1 is breached, Southern League may close the canal within 3 days.',
      'Once elections have occurred, Northland shall hold a parade by day 50.',
    ]);
    expect(acts.map(({ isConditional }) => isConditional)).toEqual([false, true, true]);
    expect(acts.map(({ waitsFor }) => waitsFor.length)).toEqual([0, 1, 1]);
    expect(acts[2]?.performed.lastAdmissible).not.toBeNull();
  });

  test('opposite courses are never put together', () => {
    const { verdict, conflicts } = scheduleFor([
      'Northland shall open the road by day 10.',
      'If elections have occurred, Southern League shall pay before 1.1 is performed and not before day 5.',
      'Unless elections have occurred, Southern League shall pay within 2 days after 1.1 is performed.',
    ]);
    expect({ verdict, conflicts }).toEqual({ verdict: 'kept', conflicts: [] });
  });
});

describe('how days are counted', () => {
  const entry = (text: string): readonly string[] => [`Entry into force: ${text}.`];

  test('where clocks go forward a day has 23 hours', () => {
    const header = entry('29 March 2031, Europe/Berlin');
    const { acts, entry: from } = scheduleFor(['Northland shall open the road by day 2.'], header);
    // The second day, 30 March 2031, is the day on which the clock skips an hour.
    expect((acts[0]?.performed.lastAdmissible ?? 0) - (from ?? 0)).toBe(24 * 60 + 23 * 60 - 1);
  });

  test('where they go back it has 25', () => {
    const header = entry('25 October 2031, Europe/Berlin');
    const { acts, entry: from } = scheduleFor(['Northland shall open the road by day 2.'], header);
    expect((acts[0]?.performed.lastAdmissible ?? 0) - (from ?? 0)).toBe(24 * 60 + 25 * 60 - 1);
  });

  test('without a date days have 24 hours and are counted from entry into force', () => {
    const header = entry('when Northland and Southern League sign');
    const { acts, entry: from } = scheduleFor(['Northland shall open the road by day 2.'], header);
    expect(from).toBeNull();
    expect(acts[0]?.countedFrom).toBe('entry');
    expect(acts[0]?.performed).toEqual({ earliest: 0, lateUnderDelay: 0, lastAdmissible: 2879, slack: 2879 });
  });

  test('each reading has its own', () => {
    expect(scheduled(['Northland shall open the road by day [10 | 20].'])).toEqual({ '1.1': '1, 1, 10' });
  });
});
