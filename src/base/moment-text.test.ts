import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minuteNumbered } from './calendar.ts';
import { formatMoment, MomentReader, parseMoment } from './moment-text.ts';

const ZONE = 'Asia/Jerusalem';

function read(text: string, zone = ZONE): unknown {
  const moment = parseMoment(text, zone);
  return moment.ok ? formatMoment(moment.value.minute, 'UTC') : moment.error;
}

describe('moments', () => {
  test.each([
    ['2025-02-03T12:00', '2025-02-03T10:00+00:00'],
    ['2025-02-03 12:00', '2025-02-03T10:00+00:00'],
    ['2025-07-03T12:00', '2025-07-03T09:00+00:00'],
    ['2025-02-03T12:00+02:00', '2025-02-03T10:00+00:00'],
    ['2025-02-03T12:00-05:30', '2025-02-03T17:30+00:00'],
    ['2025-02-03T12:00Z', '2025-02-03T12:00+00:00'],
    ['2025-02-03T12:00:59.999Z', '2025-02-03T12:00+00:00'],
    ['2025-02-03T12:00[Europe/Paris]', '2025-02-03T11:00+00:00'],
    ['2025-02-03T12:00+01:00[Europe/Paris]', '2025-02-03T11:00+00:00'],
    ['2025-02-03T12:00Z[Europe/Paris]', '2025-02-03T12:00+00:00'],
    ['2025-02-03', '2025-02-03T21:59+00:00'],
    ['2025-02-03[Europe/Paris]', '2025-02-03T22:59+00:00'],
    // A night of 23 hours, and one of 25.
    ['2025-03-27', '2025-03-27T21:59+00:00'],
    ['2025-03-28', '2025-03-28T20:59+00:00'],
    ['2025-10-26', '2025-10-26T21:59+00:00'],
    // An offset says which of the two it is.
    ['2025-10-26T01:30+03:00', '2025-10-25T22:30+00:00'],
    ['2025-10-26T01:30+02:00', '2025-10-25T23:30+00:00'],
    ['  2025-02-03T12:00  ', '2025-02-03T10:00+00:00'],
  ])('%s', (text, utc) => {
    expect(read(text)).toBe(utc);
  });

  test('a date alone is the last minute of its day, and says so', () => {
    expect(parseMoment('2025-02-03', ZONE)).toMatchObject({ ok: true, value: { dayOnly: true } });
    expect(parseMoment('2025-02-03T23:59', ZONE)).toMatchObject({ ok: true, value: { dayOnly: false } });
  });

  test.each(['', 'noon', '3 February 2025', '2025-2-3', '2025-02-03T12', '2025-02-03T12:00+02', '20250203'])(
    'no moment: %j',
    (text) => {
      expect(read(text)).toEqual({ kind: 'no moment' });
    },
  );

  test.each(['2025-02-30', '2025-02-30T12:00', '2025-02-03T25:00Z', '2025-02-03T12:60', '2025-13-01'])(
    'no such moment: %s',
    (text) => {
      expect(read(text)).toEqual({ kind: 'never' });
    },
  );

  test('a zone that is none, and an offset that is not the zone’s', () => {
    expect(read('2025-02-03T12:00[Gaza]')).toEqual({ kind: 'no zone', zone: 'Gaza' });
    const zone = 'Europe/Paris';
    expect(read(`2025-02-03T12:00+02:00[${zone}]`)).toEqual({ kind: 'other offset', zone });
  });

  test('an hour that the clock skips is never guessed', () => {
    expect(read('2025-03-28T02:30')).toEqual({
      kind: 'clock skips',
      zone: ZONE,
      forms: ['2025-03-28T01:30+02:00', '2025-03-28T03:30+03:00'],
    });
  });

  test('nor one that it shows twice', () => {
    expect(read('2025-10-26T01:30')).toEqual({
      kind: 'clock repeats',
      zone: ZONE,
      forms: ['2025-10-26T01:30+03:00', '2025-10-26T01:30+02:00'],
    });
  });
});

test('what is written is read as the same minute, in any zone', () => {
  const zones = ['Asia/Jerusalem', 'America/Bogota', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'];
  const minutes = fc.integer({ min: 0, max: 60_000_000 }).map(minuteNumbered);
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), fc.constantFrom(...zones), (minute, zone, other) => {
      const again = parseMoment(formatMoment(minute, zone), other);
      expect(again).toEqual({ ok: true, value: { minute, dayOnly: false } });
    }),
  );
});

test('who reads many reads each as it is read alone', () => {
  const zones = fc.constantFrom('Asia/Jerusalem', 'America/Bogota', 'Australia/Lord_Howe', 'Africa/Cairo');
  const two = (most: number) =>
    fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'));
  const written = fc
    .tuple(fc.constantFrom('2025-03', '2025-10', '2024-02', '2025-04'), two(32), two(25), two(61))
    .chain(([month, day, hours, minutes]) => {
      const ends = ['', 'Z', ':30Z', '+02:00', '-03:30', '+15:00', '[Europe/Paris]', '+99:00', '.5'];
      return fc.constantFrom(...ends).map((end) => `${month}-${day}T${hours}:${minutes}${end}`);
    });
  fc.assert(
    fc.property(zones, fc.array(written, { maxLength: 20 }), (zone, texts) => {
      const reader = new MomentReader(zone);
      for (const text of texts) expect(reader.read(text)).toEqual(parseMoment(text, zone));
    }),
    { numRuns: 300 },
  );
});
