import { parseDate, sayDay } from '../../base/calendar.ts';
import type { DoneLevel, RulingResult } from '../../model/run-facts.ts';
import type { Reason, RefusalReason, StateReason } from '../reasons.ts';
import type { StateName } from '../states.ts';
import {
  type LengthPart,
  type LocalMoment,
  lastBefore,
  lengthParts,
  localMoment,
  type RunNames,
  type RunWords,
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
  const said = stateSaid(one, { ...names, on: (minute) => at(localMoment(minute, names.zone)) });
  const labels = [...new Set(one.provisions.map(names.label))];
  return labels.length === 0 ? said : `${said} (${list(labels)})`;
}

interface Names extends RunNames {
  readonly on: (minute: number) => string;
}

function by(minute: number, { zone }: Names): string {
  return until(lastBefore(minute, zone));
}

function stateSaid(one: StateReason | RefusalReason, names: Names): string {
  switch (one.kind) {
    case 'waits for entry':
      return 'the agreement is not in force yet';
    case 'waits for condition':
      return 'what it waits for has not come';
    case 'waits for moment':
      return 'the moment that it is counted from has not come';
    case 'waits for notice':
      return 'no notice has been given';
    case 'waits for occasion':
      return 'there has been no occasion for it';
    case 'opens later':
      return `its time begins ${names.on(one.opens)}`;
    case 'open':
      return one.closes === null ? 'it has no last moment' : `its time is until ${by(one.closes, names)}`;
    case 'may be used':
      return one.closes === null ? 'it may be used' : `it may be used until ${by(one.closes, names)}`;
    case 'used':
      return `used by ${one.by} ${names.on(one.at)}`;
    case 'partly done':
      return `so far ${one.done} of ${one.needed}${one.noun === '' ? '' : ` ${one.noun}`}`;
    case 'reported done':
      return `${one.by} reported it done ${names.on(one.at)}`;
    case 'other half done':
      return `what it is exchanged for was done ${names.on(one.at)}`;
    case 'span over':
      return `its time was over at ${by(one.at, names)}`;
    case 'last moment passed':
      return `its last moment was ${by(one.at, names)}`;
    case 'late':
      return `late by ${length(lengthParts(one.byMinutes))}`;
    case 'early':
      return `${length(lengthParts(one.byMinutes))} before its time`;
    case 'found late':
      return 'it was found to be late';
    default:
      return answerSaid(one, names);
  }
}

type LaterKind =
  | 'waits for entry'
  | 'waits for condition'
  | 'waits for moment'
  | 'waits for notice'
  | 'waits for occasion'
  | 'opens later'
  | 'open'
  | 'may be used'
  | 'used'
  | 'partly done'
  | 'reported done'
  | 'other half done'
  | 'span over'
  | 'last moment passed'
  | 'late'
  | 'early'
  | 'found late';

type Answered = Exclude<StateReason, { kind: LaterKind }>;

function answerSaid(one: Answered | RefusalReason, names: Names): string {
  switch (one.kind) {
    case 'verifier has until':
      return `${list(one.verifiers)} ${have(one.verifiers)} until ${by(one.until, names)} to confirm it`;
    case 'verifier silent':
      return `${list(one.verifiers)} had until ${by(one.since, names)} to confirm it, and did not answer`;
    case 'verifier has no limit':
      return `${list(one.verifiers)} ${have(one.verifiers)} not confirmed it; the text sets no time for that`;
    case 'nobody verifies':
      return 'the text names nobody who verifies it';
    case 'accepted':
      return `confirmed by ${one.by} ${names.on(one.at)}`;
    case 'report rejected':
      return `${one.by} did not confirm it ${names.on(one.at)}${colon(one.because)}`;
    case 'found':
      return foundSaid(one, names);
    case 'ruled':
      return `${ruledBy(one.by)} ${names.on(one.at)}: ${FINDS[one.finds]}`;
    case 'ruled by silence':
      return `no ruling came by ${by(one.at, names)}, which counts as: ${FINDS[one.finds]}`;
    case 'disputed':
      return disputedSaid(one, names);
    default:
      return changeSaid(one, names);
  }
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

type ChangeKind =
  | 'suspended under'
  | 'waived'
  | 'exception applies'
  | 'period suspended'
  | 'barred'
  | 'stopped'
  | 'not used in time'
  | 'agreement ended'
  | 'phase ended early';

type Change = Extract<StateReason, { kind: ChangeKind }>;

function changeSaid(one: Change | RefusalReason, names: Names): string {
  switch (one.kind) {
    case 'suspended under':
      return `suspended by ${one.by} ${names.on(one.since)}`;
    case 'waived':
      return `waived by ${list(one.by)} ${names.on(one.at)}`;
    case 'exception applies':
      return `${one.by} found ${names.on(one.at)} that the exception applies`;
    case 'period suspended':
      return 'it was suspended at its last moment';
    case 'barred':
      return 'what the text makes it hang on stands against it';
    case 'stopped':
      return `what it was to last as long as ended ${names.on(one.at)}`;
    case 'not used in time':
      return `it was not used by ${by(one.at, names)}`;
    case 'agreement ended':
      return `the agreement was ended ${names.on(one.at)}`;
    case 'phase ended early':
      return `${one.phase} was ended ${names.on(one.at)}, before its time`;
    default:
      return refusalSaid(one);
  }
}

function refusalSaid(one: RefusalReason): string {
  switch (one.kind) {
    case 'unknown provision':
      return 'this reading of the text has no such provision';
    case 'not its bearer':
      return one.bearers.length === 0
        ? 'it is nobody’s'
        : `it is ${list(one.bearers)} who would have to do it`;
    case 'not its verifier':
      return one.verifiers.length === 0
        ? 'the text names nobody who verifies it'
        : `it is for ${list(one.verifiers, 'or')} to say so`;
    case 'not its judge':
      return `it is for ${one.judge} to say so`;
    case 'not open':
      return `it cannot be used now: it is ${states[one.state]}`;
    case 'forbidden':
      return 'the text forbids it';
    case 'no such power':
      return 'the text gives no such power there';
    case 'nothing suspended':
      return 'nothing is suspended that could be resumed';
    case 'nothing to suspend':
      return 'there is nothing that could be suspended';
    case 'other phase':
      return 'the power is about another phase';
    case 'too long':
      return 'it is longer than the text allows';
    case 'already over':
      return `that is over: it is ${states[one.state]}`;
    case 'no such period':
      return 'it does not come due then';
    case 'unknown report':
      return 'there is no such report';
    case 'unknown dispute':
      return 'there is no such dispute';
    case 'already decided':
      return 'that is decided already';
    case 'no notice asked':
      return 'the text asks for no notice there';
    case 'no exception stated':
      return 'the text states no exception there';
    case 'told by other facts':
      return 'whether it has come is told by other facts';
    case 'already happened':
      return 'it has happened already';
    case 'not an actor':
      return 'the text declares nobody of that name';
    case 'not owed to them':
      return 'it is not owed to them';
    case 'while suspended':
      return 'it is suspended';
    case 'after the end':
      return 'the agreement has ended';
  }
}
