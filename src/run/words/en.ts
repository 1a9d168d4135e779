import { parseDate, sayDay } from '../../base/calendar.ts';
import type { DoneLevel, RulingResult } from '../../model/run-facts.ts';
import type { Reason, StateReason } from '../reasons.ts';
import type { StateName } from '../states.ts';
import {
  type LengthPart,
  type LocalMoment,
  lastBefore,
  lengthParts,
  localMoment,
  type RunNames,
  type RunWords,
  type Sayings,
  sayOf,
} from './run-words.ts';

const states: Readonly<Record<StateName, string>> = {
  waiting: 'waiting',
  pending: 'pending',
  due: 'due',
  reported: 'reported',
  performed: 'performed',
  disputed: 'disputed',
  overdue: 'overdue',
  breached: 'breached',
  suspended: 'suspended',
  excused: 'excused',
  lapsed: 'lapsed',
};

/** What a run says in English. */
export const runWords: RunWords = {
  states,
  reason,
  at,
  until,
  length,
};

function day(date: string): string {
  const parsed = parseDate(date);
  return parsed.ok ? sayDay(parsed.value) : date;
}

function at({ date, clock }: LocalMoment): string {
  return clock === null ? `on ${day(date)}` : `at ${clock} on ${day(date)}`;
}

function until({ date, clock }: LocalMoment): string {
  return clock === null ? `the end of ${day(date)}` : `${clock} on ${day(date)}`;
}

function length(parts: readonly LengthPart[]): string {
  return parts.map(({ amount, unit }) => `${amount} ${unit}${amount === 1 ? '' : 's'}`).join(' ');
}

function list(words: readonly string[], joint = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`;
}

function reason(one: Reason, names: RunNames): string {
  const said = sayOf(SAID, one, { ...names, on: (minute) => at(localMoment(minute, names.zone)) });
  const labels = [...new Set(one.provisions.map(names.label))];
  return labels.length === 0 ? said : `${said} (${list(labels)})`;
}

interface Names extends RunNames {
  readonly on: (minute: number) => string;
}

function by(minute: number, { zone }: Names): string {
  return until(lastBefore(minute, zone));
}

function have(verifiers: readonly string[]): string {
  return verifiers.length === 1 ? 'has' : 'have';
}

function ruledBy(who: string): string {
  return who === '' ? 'ruled' : `ruled by ${who}`;
}

function colon(words: string): string {
  return words === '' ? '' : `: ${words.replace(/\.$/, '')}`;
}

const FINDS: Readonly<Record<RulingResult, string>> = {
  performed: 'performed',
  breached: 'breached',
  excused: 'excused',
  dismissed: 'the dispute is dismissed',
};

const DONE: Readonly<Record<DoneLevel, string>> = {
  none: 'not done',
  minimum: 'hardly done',
  intermediate: 'done in part',
  complete: 'done whole',
};

function foundSaid(one: Extract<StateReason, { kind: 'found' }>, names: Names): string {
  const parts = [
    DONE[one.done],
    ...(one.onTime === null ? [] : [one.onTime ? 'in time' : 'late']),
    ...(one.asAgreed === null ? [] : [one.asAgreed ? 'as agreed' : 'not as agreed']),
    ...(one.level === null ? [] : [`a ${one.level} breach`]),
  ];
  return `found by ${one.by} ${names.on(one.at)}: ${parts.join(', ')}${colon(one.because)}`;
}

function disputedSaid(one: Extract<StateReason, { kind: 'disputed' }>, names: Names): string {
  const ruling = one.until === null ? '' : `; a ruling is due by ${by(one.until, names)}`;
  return `disputed by ${one.by} ${names.on(one.at)}${ruling}`;
}

/** What is said of each reason. */
const SAID: Sayings<Names> = {
  'waits for entry': () => 'the agreement is not in force yet',
  'waits for condition': () => 'what it waits for has not come',
  'waits for moment': () => 'the moment that it is counted from has not come',
  'waits for notice': () => 'no notice has been given',
  'waits for occasion': () => 'there has been no occasion for it',
  'opens later': (one, names) => `its time begins ${names.on(one.opens)}`,
  open: (one, names) =>
    one.closes === null ? 'it has no last moment' : `its time is until ${by(one.closes, names)}`,
  'may be used': (one, names) =>
    one.closes === null ? 'it may be used' : `it may be used until ${by(one.closes, names)}`,
  used: (one, names) => `used by ${one.by} ${names.on(one.at)}`,
  'partly done': (one) => `so far ${one.done} of ${one.needed}${one.noun === '' ? '' : ` ${one.noun}`}`,
  'reported done': (one, names) => `${one.by} reported it done ${names.on(one.at)}`,
  'other half done': (one, names) => `what it is exchanged for was done ${names.on(one.at)}`,
  'span over': (one, names) => `its time was over at ${by(one.at, names)}`,
  'last moment passed': (one, names) => `its last moment was ${by(one.at, names)}`,
  late: (one) => `late by ${length(lengthParts(one.byMinutes))}`,
  early: (one) => `${length(lengthParts(one.byMinutes))} before its time`,
  'found late': () => 'it was found to be late',
  'verifier has until': (one, names) =>
    `${list(one.verifiers)} ${have(one.verifiers)} until ${by(one.until, names)} to confirm it`,
  'verifier silent': (one, names) =>
    `${list(one.verifiers)} had until ${by(one.since, names)} to confirm it, and did not answer`,
  'verifier has no limit': (one) =>
    `${list(one.verifiers)} ${have(one.verifiers)} not confirmed it; the text sets no time for that`,
  'nobody verifies': () => 'the text names nobody who verifies it',
  accepted: (one, names) => `confirmed by ${one.by} ${names.on(one.at)}`,
  'report rejected': (one, names) => `${one.by} did not confirm it ${names.on(one.at)}${colon(one.because)}`,
  found: (one, names) => foundSaid(one, names),
  ruled: (one, names) => `${ruledBy(one.by)} ${names.on(one.at)}: ${FINDS[one.finds]}`,
  'ruled by silence': (one, names) =>
    `no ruling came by ${by(one.at, names)}, which counts as: ${FINDS[one.finds]}`,
  disputed: (one, names) => disputedSaid(one, names),
  'suspended under': (one, names) => `suspended by ${one.by} ${names.on(one.since)}`,
  waived: (one, names) => `waived by ${list(one.by)} ${names.on(one.at)}`,
  'exception applies': (one, names) => `${one.by} found ${names.on(one.at)} that the exception applies`,
  'period suspended': () => 'it was suspended at its last moment',
  barred: () => 'what the text makes it hang on stands against it',
  stopped: (one, names) => `what it was to last as long as ended ${names.on(one.at)}`,
  'not used in time': (one, names) => `it was not used by ${by(one.at, names)}`,
  'agreement ended': (one, names) => `the agreement was ended ${names.on(one.at)}`,
  'phase ended early': (one, names) => `${one.phase} was ended ${names.on(one.at)}, before its time`,
  'unknown provision': () => 'this reading of the text has no such provision',
  'not its bearer': (one) =>
    one.bearers.length === 0 ? 'it is nobody’s' : `it is ${list(one.bearers)} who would have to do it`,
  'not its verifier': (one) =>
    one.verifiers.length === 0
      ? 'the text names nobody who verifies it'
      : `it is for ${list(one.verifiers, 'or')} to say so`,
  'not its judge': (one) => `it is for ${one.judge} to say so`,
  'not open': (one) => `it cannot be used now: it is ${states[one.state]}`,
  forbidden: () => 'the text forbids it',
  'no such power': () => 'the text gives no such power there',
  'nothing suspended': () => 'nothing is suspended that could be resumed',
  'nothing to suspend': () => 'there is nothing that could be suspended',
  'other phase': () => 'the power is about another phase',
  'too long': () => 'it is longer than the text allows',
  'already over': (one) => `that is over: it is ${states[one.state]}`,
  'no such period': () => 'it does not come due then',
  'unknown report': () => 'there is no such report',
  'unknown dispute': () => 'there is no such dispute',
  'already decided': () => 'that is decided already',
  'no notice asked': () => 'the text asks for no notice there',
  'no exception stated': () => 'the text states no exception there',
  'told by other facts': () => 'whether it has come is told by other facts',
  'already happened': () => 'it has happened already',
  'not an actor': () => 'the text declares nobody of that name',
  'not owed to them': () => 'it is not owed to them',
  'while suspended': () => 'it is suspended',
  'after the end': () => 'the agreement has ended',
};
