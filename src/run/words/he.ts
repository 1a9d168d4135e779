import { date as dateOf, length as lengthOf, list, number } from '../../base/hebrew.ts';
import { isolated } from '../../base/isolates.ts';
import type { BreachLevel, DoneLevel, RulingResult } from '../../model/run-facts.ts';
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
  const said = sayOf(SAID, one, { ...known, on: (minute) => at(localMoment(minute, known.zone)) });
  const labels = [...new Set(one.provisions.map(known.label))].map(isolated);
  return labels.length === 0 ? said : `${said} (${labels.join(', ')})`;
}

interface Names extends RunNames {
  readonly on: (minute: number) => string;
}

function by(minute: number, { zone }: Names): string {
  return until(lastBefore(minute, zone));
}

function nounOf(noun: string): string {
  return noun === '' ? '' : ` (${isolated(noun)})`;
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

/** What is said of each reason. */
const SAID: Sayings<Names> = {
  'waits for entry': () => 'ההסכם טרם נכנס לתוקף',
  'waits for condition': () => 'מה שהוא תלוי בו טרם קרה',
  'waits for moment': () => 'המועד שממנו הוא נמנה טרם הגיע',
  'waits for notice': () => 'לא ניתנה הודעה מוקדמת',
  'waits for occasion': () => 'טרם הייתה לכך הזדמנות',
  'opens later': (one, known) => `זמנו מתחיל ${known.on(one.opens)}`,
  open: (one, known) => (one.closes === null ? 'אין לו מועד אחרון' : `זמנו עד ${by(one.closes, known)}`),
  'may be used': (one, known) =>
    one.closes === null ? 'מותר להשתמש בו' : `מותר להשתמש בו עד ${by(one.closes, known)}`,
  used: (one, known) => `נעשה בו שימוש ${known.on(one.at)} בידי ${isolated(one.by)}`,
  'partly done': (one) => `עד כה ${number(one.done)} מתוך ${number(one.needed)}${nounOf(one.noun)}`,
  'reported done': (one, known) => `דווח כמבוצע ${known.on(one.at)} בידי ${isolated(one.by)}`,
  'other half done': (one, known) => `מה שניתן בתמורה לו בוצע ${known.on(one.at)}`,
  'span over': (one, known) => `זמנו תם: ${by(one.at, known)}`,
  'last moment passed': (one, known) => `המועד האחרון היה ${by(one.at, known)}`,
  late: (one) => `באיחור של ${length(lengthParts(one.byMinutes))}`,
  early: (one) => `${length(lengthParts(one.byMinutes))} לפני זמנו`,
  'found late': () => 'נמצא שהיה איחור',
  'verifier has until': (one, known) => `האימות מוטל על ${names(one.verifiers)} עד ${by(one.until, known)}`,
  'verifier silent': (one, known) =>
    `האימות היה מוטל על ${names(one.verifiers)} עד ${by(one.since, known)}, ולא ניתנה תשובה`,
  'verifier has no limit': (one) => `טרם התקבל אימות של ${names(one.verifiers)}; הטקסט אינו קובע לכך מועד`,
  'nobody verifies': () => 'הטקסט אינו אומר מי מאמת זאת',
  accepted: (one, known) => `אומת ${known.on(one.at)} בידי ${isolated(one.by)}`,
  'report rejected': (one, known) =>
    `לא אומת, ${known.on(one.at)}, בידי ${isolated(one.by)}${colon(one.because)}`,
  found: (one, known) => foundSaid(one, known),
  ruled: (one, known) => `המחלוקת הוכרעה ${known.on(one.at)}${ruledBy(one.by)}: ${FINDS[one.finds]}`,
  'ruled by silence': (one, known) => `לא ניתנה הכרעה עד ${by(one.at, known)}, ולכן: ${FINDS[one.finds]}`,
  disputed: (one, known) => disputedSaid(one, known),
  'suspended under': (one, known) => `הושעה ${known.on(one.since)} בידי ${isolated(one.by)}`,
  waived: (one, known) => `ויתור ${known.on(one.at)} של ${names(one.by)}`,
  'exception applies': (one, known) => `נמצא ${known.on(one.at)} בידי ${isolated(one.by)} שהחריג חל`,
  'period suspended': () => 'היה מושעה במועד האחרון',
  barred: () => 'תנאי בטקסט עומד כנגדו',
  stopped: (one, known) => `מה שהוא נמשך כל עוד הוא מתקיים הסתיים ${known.on(one.at)}`,
  'not used in time': (one, known) => `לא נעשה בו שימוש עד ${by(one.at, known)}`,
  'agreement ended': (one, known) => `ההסכם הסתיים ${known.on(one.at)}`,
  'phase ended early': (one, known) => `השלב ${isolated(one.phase)} הסתיים ${known.on(one.at)}, לפני זמנו`,
  'unknown provision': () => 'בקריאה זו של הטקסט אין סעיף כזה',
  'not its bearer': (one) =>
    one.bearers.length === 0 ? 'אין הוא מוטל על איש' : `הדבר נתון בידי ${names(one.bearers)}`,
  'not its verifier': (one) =>
    one.verifiers.length === 0 ? 'הטקסט אינו אומר מי מאמת זאת' : `האימות נתון בידי ${names(one.verifiers)}`,
  'not its judge': (one) => `ההכרעה בכך נתונה בידי ${isolated(one.judge)}`,
  'not open': (one) => `אי אפשר להשתמש בו כעת: הוא ${states[one.state]}`,
  forbidden: () => 'הטקסט אוסר זאת',
  'no such power': () => 'הטקסט אינו מקנה שם סמכות כזאת',
  'nothing suspended': () => 'אין דבר מושעה שאפשר לחדש',
  'nothing to suspend': () => 'אין דבר שאפשר להשעות',
  'other phase': () => 'הסמכות נוגעת לשלב אחר',
  'too long': () => 'ארוך ממה שהטקסט מתיר',
  'already over': (one) => `זמנו עבר: הוא ${states[one.state]}`,
  'no such period': () => 'אין הוא לביצוע באותה עת',
  'unknown report': () => 'אין דיווח כזה',
  'unknown dispute': () => 'אין מחלוקת כזאת',
  'already decided': () => 'הדבר כבר הוכרע',
  'no notice asked': () => 'הטקסט אינו דורש שם הודעה מוקדמת',
  'no exception stated': () => 'הטקסט אינו קובע שם חריג',
  'told by other facts': () => 'עובדות אחרות מלמדות אם הדבר קרה',
  'already happened': () => 'הדבר כבר קרה',
  'not an actor': () => 'הטקסט אינו מצהיר על גורם בשם זה',
  'not owed to them': () => 'החובה אינה כלפיהם',
  'while suspended': () => 'הוא מושעה',
  'after the end': () => 'ההסכם הסתיים',
};
