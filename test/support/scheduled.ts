// The schedule of a few provisions under a plain header, said in short: `1.1: 1, 3, 20` are the days of
// the earliest moment, of the late one under delay, and of the last admissible one, counted from entry
// into force.
import { Subject } from '../../src/analysis/check.ts';
import type { Schedule } from '../../src/analysis/schedule/schedule.ts';
import { scheduleOf } from '../../src/analysis/schedule/schedule-of.ts';
import type { MomentTimes } from '../../src/analysis/time/moments.ts';
import { understand } from '../../src/language/lower.ts';

const HEADER = [
  'Agreement: A case.',
  'Parties: Northland; Southern League.',
  'Mediators: Lake Federation.',
  'Monitors: Red Cross (ICRC).',
  'Events: elections; a customs union is agreed.',
  'Entry into force: 1 March 2031, UTC.',
  'Day 1: entry into force.',
  'Phase 1: 60 days from day 1.',
];

/** What every check looks at, for provisions numbered 1.1, 1.2 …; header entries replace the plain ones. */
export function subjectOf(provisions: readonly string[], header: readonly string[] = []): Subject {
  const keys = header.map((line) => line.slice(0, line.indexOf(':')));
  const kept = HEADER.filter((line) => !keys.includes(line.slice(0, line.indexOf(':'))));
  const body = provisions.map((line, at) => (/^[\d([]/.test(line) ? line : `1.${at + 1} ${line}`));
  const result = understand([...kept, ...header, '', 'Article 1. Terms', '', ...body, ''].join('\n'));
  if (!result.ok) throw new Error(result.error.message);
  const misread = result.value.problems.filter(({ kind }) => kind === 'not understood');
  if (misread.length > 0) throw new Error(`not understood: ${JSON.stringify(misread)}`);
  return new Subject(result.value);
}

/** The three moments of each norm in short, of the kind asked for. */
export function scheduled(
  provisions: readonly string[],
  header: readonly string[] = [],
  of: 'begun' | 'performed' | 'verified' = 'performed',
): Readonly<Record<string, string>> {
  const schedule = scheduleOf(subjectOf(provisions, header));
  return Object.fromEntries(
    schedule.acts.map((act) => {
      const times = act[of];
      const from = act.countedFrom === 'entry' ? 0 : (schedule.entry ?? 0);
      return [act.label, times === null ? 'none' : inShort(times, from)];
    }),
  );
}

function inShort({ earliest, lateUnderDelay, lastAdmissible }: MomentTimes, from: number): string {
  return [day(earliest, from), day(lateUnderDelay, from), day(lastAdmissible, from)].join(', ');
}

/** The day on which a minute is, with the hour unless it is the first or last minute of it. */
function day(minutes: number | null, from: number): string {
  if (minutes === null) return 'open';
  const at = minutes - from;
  const minute = ((at % 1440) + 1440) % 1440;
  const number = String(Math.floor(at / 1440) + 1);
  if (minute === 0 || minute === 1439) return number;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${number} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The schedule itself. */
export function scheduleFor(provisions: readonly string[], header: readonly string[] = []): Schedule {
  return scheduleOf(subjectOf(provisions, header));
}
