import { date as dateOf, length as lengthOf, list, number } from '../../base/hebrew.ts';
import { isolated } from '../../base/isolates.ts';
import type { BreachLevel, DoneLevel, RulingResult } from '../../model/run-facts.ts';
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
  waiting: 'ממתין',
  pending: 'טרם הגיע זמנו',
  due: 'לביצוע',
  reported: 'דווח כמבוצע',
  performed: 'בוצע',
  disputed: 'במחלוקת',
  overdue: 'באיחור',
  breached: 'הופר',
  suspended: 'מושעה',
  excused: 'פטור',
  lapsed: 'פקע',
};

/** What a run says in Hebrew. */
export const runWords: RunWords = { states, reason, at, until, length };

function at({ date, clock }: LocalMoment): string {
  return clock === null ? `ב־${dateOf(date)}` : `בשעה ${clock} ב־${dateOf(date)}`;
}

function until({ date, clock }: LocalMoment): string {
  return clock === null ? `סוף היום של ${dateOf(date)}` : `השעה ${clock} ב־${dateOf(date)}`;
}

function length(parts: readonly LengthPart[]): string {
  return list(
    parts.map(({ amount, unit }) => lengthOf(amount, unit)),
    'and',
  );
}

function names(all: readonly string[]): string {
  return list(all.map(isolated), 'and');
}

function reason(one: Reason, known: RunNames): string {
  const said = stateSaid(one, { ...known, on: (minute) => at(localMoment(minute, known.zone)) });
  const labels = [...new Set(one.provisions.map(known.label))].map(isolated);
  return labels.length === 0 ? said : `${said} (${labels.join(', ')})`;
}

interface Names extends RunNames {
  readonly on: (minute: number) => string;
}

function by(minute: number, { zone }: Names): string {
  return until(lastBefore(minute, zone));
}

function stateSaid(one: StateReason | RefusalReason, known: Names): string {
  switch (one.kind) {
    case 'waits for entry':
      return 'ההסכם טרם נכנס לתוקף';
    case 'waits for condition':
      return 'מה שהוא תלוי בו טרם קרה';
    case 'waits for moment':
      return 'המועד שממנו הוא נמנה טרם הגיע';
    case 'waits for notice':
      return 'לא ניתנה הודעה מוקדמת';
    case 'waits for occasion':
      return 'טרם הייתה לכך הזדמנות';
    case 'opens later':
      return `זמנו מתחיל ${known.on(one.opens)}`;
    case 'open':
      return one.closes === null ? 'אין לו מועד אחרון' : `זמנו עד ${by(one.closes, known)}`;
    case 'may be used':
      return one.closes === null ? 'מותר להשתמש בו' : `מותר להשתמש בו עד ${by(one.closes, known)}`;
    case 'used':
      return `נעשה בו שימוש ${known.on(one.at)} בידי ${isolated(one.by)}`;
    case 'partly done':
      return `עד כה ${number(one.done)} מתוך ${number(one.needed)}${nounOf(one.noun)}`;
    case 'reported done':
      return `דווח כמבוצע ${known.on(one.at)} בידי ${isolated(one.by)}`;
    case 'other half done':
      return `מה שניתן בתמורה לו בוצע ${known.on(one.at)}`;
    case 'span over':
      return `זמנו תם: ${by(one.at, known)}`;
    case 'last moment passed':
      return `המועד האחרון היה ${by(one.at, known)}`;
    case 'late':
      return `באיחור של ${length(lengthParts(one.byMinutes))}`;
    case 'early':
      return `${length(lengthParts(one.byMinutes))} לפני זמנו`;
    case 'found late':
      return 'נמצא שהיה איחור';
    default:
      return answerSaid(one, known);
  }
}

function nounOf(noun: string): string {
  return noun === '' ? '' : ` (${isolated(noun)})`;
}

type Early =
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

function answerSaid(one: Exclude<StateReason, { kind: Early }> | RefusalReason, known: Names): string {
  switch (one.kind) {
    case 'verifier has until':
      return `האימות מוטל על ${names(one.verifiers)} עד ${by(one.until, known)}`;
    case 'verifier silent':
      return `האימות היה מוטל על ${names(one.verifiers)} עד ${by(one.since, known)}, ולא ניתנה תשובה`;
    case 'verifier has no limit':
      return `טרם התקבל אימות של ${names(one.verifiers)}; הטקסט אינו קובע לכך מועד`;
    case 'nobody verifies':
      return 'הטקסט אינו אומר מי מאמת זאת';
    case 'accepted':
      return `אומת ${known.on(one.at)} בידי ${isolated(one.by)}`;
    case 'report rejected':
      return `לא אומת, ${known.on(one.at)}, בידי ${isolated(one.by)}${colon(one.because)}`;
    case 'found':
      return foundSaid(one, known);
    case 'ruled':
      return `המחלוקת הוכרעה ${known.on(one.at)}${ruledBy(one.by)}: ${FINDS[one.finds]}`;
    case 'ruled by silence':
      return `לא ניתנה הכרעה עד ${by(one.at, known)}, ולכן: ${FINDS[one.finds]}`;
    case 'disputed':
      return disputedSaid(one, known);
    default:
      return changeSaid(one, known);
  }
}

function ruledBy(who: string): string {
  return who === '' ? '' : ` בידי ${isolated(who)}`;
}

function colon(words: string): string {
  return words === '' ? '' : `: ${isolated(words)}`;
}

const FINDS: Readonly<Record<RulingResult, string>> = {
  performed: 'בוצע',
  breached: 'הופר',
  excused: 'פטור',
  dismissed: 'המחלוקת נדחתה',
};

const DONE: Readonly<Record<DoneLevel, string>> = {
  none: 'לא בוצע',
  minimum: 'בוצע המינימום',
  intermediate: 'בוצע בחלקו',
  complete: 'בוצע במלואו',
};

const LEVEL: Readonly<Record<BreachLevel, string>> = {
  minor: 'הפרה קלה',
  serious: 'הפרה חמורה',
  grave: 'הפרה חמורה ביותר',
};

function foundSaid(one: Extract<StateReason, { kind: 'found' }>, known: Names): string {
  const parts = [
    DONE[one.done],
    ...(one.onTime === null ? [] : [one.onTime ? 'בזמן' : 'באיחור']),
    ...(one.asAgreed === null ? [] : [one.asAgreed ? 'כמוסכם' : 'שלא כמוסכם']),
    ...(one.level === null ? [] : [LEVEL[one.level]]),
  ];
  return `נמצא ${known.on(one.at)} בידי ${isolated(one.by)}: ${parts.join(', ')}${colon(one.because)}`;
}

function disputedSaid(one: Extract<StateReason, { kind: 'disputed' }>, known: Names): string {
  const ruling = one.until === null ? '' : `; ההכרעה נדרשת עד ${by(one.until, known)}`;
  return `מחלוקת הועלתה ${known.on(one.at)} בידי ${isolated(one.by)}${ruling}`;
}

type Change = Extract<
  StateReason,
  {
    kind:
      | 'suspended under'
      | 'waived'
      | 'exception applies'
      | 'period suspended'
      | 'barred'
      | 'stopped'
      | 'not used in time'
      | 'agreement ended'
      | 'phase ended early';
  }
>;

function changeSaid(one: Change | RefusalReason, known: Names): string {
  switch (one.kind) {
    case 'suspended under':
      return `הושעה ${known.on(one.since)} בידי ${isolated(one.by)}`;
    case 'waived':
      return `ויתור ${known.on(one.at)} של ${names(one.by)}`;
    case 'exception applies':
      return `נמצא ${known.on(one.at)} בידי ${isolated(one.by)} שהחריג חל`;
    case 'period suspended':
      return 'היה מושעה במועד האחרון';
    case 'barred':
      return 'תנאי בטקסט עומד כנגדו';
    case 'stopped':
      return `מה שהוא נמשך כל עוד הוא מתקיים הסתיים ${known.on(one.at)}`;
    case 'not used in time':
      return `לא נעשה בו שימוש עד ${by(one.at, known)}`;
    case 'agreement ended':
      return `ההסכם הסתיים ${known.on(one.at)}`;
    case 'phase ended early':
      return `השלב ${isolated(one.phase)} הסתיים ${known.on(one.at)}, לפני זמנו`;
    default:
      return refusalSaid(one);
  }
}

function refusalSaid(one: RefusalReason): string {
  switch (one.kind) {
    case 'unknown provision':
      return 'בקריאה זו של הטקסט אין סעיף כזה';
    case 'not its bearer':
      return one.bearers.length === 0 ? 'אין הוא מוטל על איש' : `הדבר נתון בידי ${names(one.bearers)}`;
    case 'not its verifier':
      return one.verifiers.length === 0
        ? 'הטקסט אינו אומר מי מאמת זאת'
        : `האימות נתון בידי ${names(one.verifiers)}`;
    case 'not its judge':
      return `ההכרעה בכך נתונה בידי ${isolated(one.judge)}`;
    case 'not open':
      return `אי אפשר להשתמש בו כעת: הוא ${states[one.state]}`;
    case 'forbidden':
      return 'הטקסט אוסר זאת';
    case 'no such power':
      return 'הטקסט אינו מקנה שם סמכות כזאת';
    case 'nothing suspended':
      return 'אין דבר מושעה שאפשר לחדש';
    case 'nothing to suspend':
      return 'אין דבר שאפשר להשעות';
    case 'other phase':
      return 'הסמכות נוגעת לשלב אחר';
    case 'too long':
      return 'ארוך ממה שהטקסט מתיר';
    case 'already over':
      return `זמנו עבר: הוא ${states[one.state]}`;
    case 'no such period':
      return 'אין הוא לביצוע באותה עת';
    case 'unknown report':
      return 'אין דיווח כזה';
    case 'unknown dispute':
      return 'אין מחלוקת כזאת';
    case 'already decided':
      return 'הדבר כבר הוכרע';
    case 'no notice asked':
      return 'הטקסט אינו דורש שם הודעה מוקדמת';
    case 'no exception stated':
      return 'הטקסט אינו קובע שם חריג';
    case 'told by other facts':
      return 'עובדות אחרות מלמדות אם הדבר קרה';
    case 'already happened':
      return 'הדבר כבר קרה';
    case 'not an actor':
      return 'הטקסט אינו מצהיר על גורם בשם זה';
    case 'not owed to them':
      return 'החובה אינה כלפיהם';
    case 'while suspended':
      return 'הוא מושעה';
    case 'after the end':
      return 'ההסכם הסתיים';
  }
}
