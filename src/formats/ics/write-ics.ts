import ICAL from 'ical.js';
import type { Minute } from '../../base/calendar.ts';
import { formatMoment } from '../../base/moment-text.ts';

/** Something on a calendar: whole days, or one minute. */
export interface CalendarEntry {
  /** The same in every file made of the same text, so that a calendar replaces what it has. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly when:
    | /** Dates as `2031-05-09`, both included. */ { readonly from: string; readonly to: string }
    | /** Minutes since 1970 in UTC. */ { readonly minute: Minute };
}

const LINE_END = '\r\n';
// The library does not count the space that begins a folded line; the standard's 75 octets do.
ICAL.foldLength = 74;

/**
 * A calendar file (RFC 5545). Nothing in it tells who made it, where or when: the time stamp that each entry
 * must have is the first minute of its own day.
 */
export function writeIcs(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Pacta//Timeline//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('x-wr-calname', name);
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry));
  return `${calendar.toString().replace(/\r?\n/g, LINE_END)}${LINE_END}`;
}

function eventOf({ id, summary, description, when }: CalendarEntry): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', id);
  event.addPropertyWithValue('summary', summary);
  if (description !== '') event.addPropertyWithValue('description', description);
  if ('minute' in when) {
    const at = ICAL.Time.fromDateTimeString(`${formatMoment(when.minute, 'UTC').slice(0, 16)}:00Z`);
    event.addPropertyWithValue('dtstart', at);
    event.addPropertyWithValue('dtstamp', at);
    return event;
  }
  const end = ICAL.Time.fromDateString(when.to);
  end.adjust(1, 0, 0, 0);
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(when.from));
  event.addPropertyWithValue('dtend', end);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${when.from}T00:00:00Z`));
  // Days of an agreement block nobody's calendar.
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
}
