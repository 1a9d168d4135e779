import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { minuteNumbered } from '../../base/calendar.ts';
import { type CalendarEntry, writeIcs } from './write-ics.ts';

const day: CalendarEntry = {
  id: 'one@pacta',
  summary: 'الشمال: يُفرج عن 8; and, a “comma”',
  description: 'A long line. '.repeat(20),
  when: { from: '2031-05-09', to: '2031-05-09' },
};
const minute: CalendarEntry = {
  id: 'two@pacta',
  summary: 'Opens',
  description: '',
  when: { minute: minuteNumbered(Date.UTC(2031, 4, 9, 16, 30) / 60_000) },
};

function read(text: string): ICAL.Component[] {
  return ICAL.Component.fromString(text).getAllSubcomponents('vevent');
}

test('what was written is read again, whatever is in it', () => {
  const [first, second] = read(writeIcs('Truce, first draft', [day, minute]));
  expect(first?.getFirstPropertyValue('summary')).toBe(day.summary);
  expect(first?.getFirstPropertyValue('description')).toBe(day.description);
  expect(String(first?.getFirstPropertyValue('dtstart'))).toBe('2031-05-09');
  expect(String(first?.getFirstPropertyValue('dtend'))).toBe('2031-05-10');
  expect(String(second?.getFirstPropertyValue('dtstart'))).toBe('2031-05-09T16:30:00Z');
});

test('lines end as the standard says and are no longer than it allows', () => {
  const text = writeIcs('Truce', [day]);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = text.split('\r\n');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

test('the same text makes the same file', () => {
  expect(writeIcs('Truce', [day, minute])).toBe(writeIcs('Truce', [day, minute]));
});
