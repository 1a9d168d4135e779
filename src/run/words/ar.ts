import { date as dateOf, length as lengthOf, list, number } from '../../base/arabic.ts';
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
  waiting: 'في الانتظار',
  pending: 'لم يحن وقته',
  due: 'مستحق',
  reported: 'أُبلغ عن أدائه',
  performed: 'مؤدّى',
  disputed: 'محل نزاع',
  overdue: 'متأخر',
  breached: 'مخروق',
  suspended: 'معلَّق',
  excused: 'معفى منه',
  lapsed: 'ساقط',
};

/** What a run says in Arabic. */
export const runWords: RunWords = { states, reason, at, until, length };

function at({ date, clock }: LocalMoment): string {
  return clock === null ? `في ${dateOf(date)}` : `في الساعة ${clock} من ${dateOf(date)}`;
}

function until({ date, clock }: LocalMoment): string {
  return clock === null ? `نهاية ${dateOf(date)}` : `الساعة ${clock} من ${dateOf(date)}`;
}

function length(parts: readonly LengthPart[]): string {
  return parts.map(({ amount, unit }) => lengthOf(amount, unit)).join(' و');
}

function names(all: readonly string[]): string {
  return list(all.map(isolated), 'and');
}

function reason(one: Reason, known: RunNames): string {
  const said = sayOf(SAID, one, { ...known, on: (minute) => at(localMoment(minute, known.zone)) });
  const labels = [...new Set(one.provisions.map(known.label))].map(isolated);
  return labels.length === 0 ? said : `${said} (${labels.join('، ')})`;
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
  return who === '' ? '' : ` بقرار من ${isolated(who)}`;
}

function colon(words: string): string {
  return words === '' ? '' : `: ${isolated(words)}`;
}

const FINDS: Readonly<Record<RulingResult, string>> = {
  performed: 'مؤدّى',
  breached: 'مخروق',
  excused: 'معفى منه',
  dismissed: 'رُفض النظر في النزاع',
};

const DONE: Readonly<Record<DoneLevel, string>> = {
  none: 'لم يُؤدَّ',
  minimum: 'أُدّي أقله',
  intermediate: 'أُدّي بعضه',
  complete: 'أُدّي كاملاً',
};

const LEVEL: Readonly<Record<BreachLevel, string>> = {
  minor: 'خرق بسيط',
  serious: 'خرق كبير',
  grave: 'خرق جسيم',
};

function foundSaid(one: Extract<StateReason, { kind: 'found' }>, known: Names): string {
  const parts = [
    DONE[one.done],
    ...(one.onTime === null ? [] : [one.onTime ? 'في وقته' : 'متأخراً']),
    ...(one.asAgreed === null ? [] : [one.asAgreed ? 'كما اتُّفق' : 'على غير ما اتُّفق']),
    ...(one.level === null ? [] : [LEVEL[one.level]]),
  ];
  return `خلصت ${isolated(one.by)} ${known.on(one.at)} إلى أنه: ${parts.join('، ')}${colon(one.because)}`;
}

function disputedSaid(one: Extract<StateReason, { kind: 'disputed' }>, known: Names): string {
  const ruling = one.until === null ? '' : `؛ ويُنتظر حسمه قبل ${by(one.until, known)}`;
  return `نازعت فيه ${isolated(one.by)} ${known.on(one.at)}${ruling}`;
}

/** What is said of each reason. */
const SAID: Sayings<Names> = {
  'waits for entry': () => 'لم يدخل الاتفاق حيز النفاذ بعد',
  'waits for condition': () => 'لم يتحقق ما ينتظره',
  'waits for moment': () => 'لم يحن الوقت الذي يُحسب منه',
  'waits for notice': () => 'لم يُوجَّه إخطار',
  'waits for occasion': () => 'لم تأتِ مناسبته بعد',
  'opens later': (one, known) => `يبدأ وقته ${known.on(one.opens)}`,
  open: (one, known) => (one.closes === null ? 'لا أجل له' : `يمتد وقته حتى ${by(one.closes, known)}`),
  'may be used': (one, known) =>
    one.closes === null ? 'يجوز استعماله' : `يجوز استعماله حتى ${by(one.closes, known)}`,
  used: (one, known) => `استُعمل ${known.on(one.at)} من ${isolated(one.by)}`,
  'partly done': ({ done, needed, noun }) =>
    `أُدّي منه حتى الآن ${number(done)} من ${number(needed)}${nounOf(noun)}`,
  'reported done': (one, known) => `أبلغت عن أدائه الجهة ${isolated(one.by)} ${known.on(one.at)}`,
  'other half done': (one, known) => `أُدّي ما يقابله في التبادل ${known.on(one.at)}`,
  'span over': (one, known) => `انقضت مدته في ${by(one.at, known)}`,
  'last moment passed': (one, known) => `كان أجله ${by(one.at, known)}`,
  late: (one) => `متأخر بمقدار ${length(lengthParts(one.byMinutes))}`,
  early: (one) => `قبل وقته بمقدار ${length(lengthParts(one.byMinutes))}`,
  'found late': () => 'تبيّن أنه متأخر',
  'verifier has until': (one, known) => `على ${names(one.verifiers)} تأكيده قبل ${by(one.until, known)}`,
  'verifier silent': (one, known) =>
    `كان على ${names(one.verifiers)} تأكيده قبل ${by(one.since, known)}، ولم يصدر رد`,
  'verifier has no limit': (one) => `لم يصدر تأكيد من ${names(one.verifiers)}؛ والنص لا يحدد لذلك أجلاً`,
  'nobody verifies': () => 'لا يسمّي النص من يتحقق منه',
  accepted: (one, known) => `أكّدته ${isolated(one.by)} ${known.on(one.at)}`,
  'report rejected': (one, known) => `لم تؤكده ${isolated(one.by)} ${known.on(one.at)}${colon(one.because)}`,
  found: (one, known) => foundSaid(one, known),
  ruled: (one, known) => `حُسم النزاع ${known.on(one.at)}${ruledBy(one.by)}: ${FINDS[one.finds]}`,
  'ruled by silence': (one, known) => `لم يُحسم النزاع قبل ${by(one.at, known)}، فيُعدّ: ${FINDS[one.finds]}`,
  disputed: (one, known) => disputedSaid(one, known),
  'suspended under': (one, known) => `علّقته ${isolated(one.by)} ${known.on(one.since)}`,
  waived: (one, known) => `تنازلت عنه ${names(one.by)} ${known.on(one.at)}`,
  'exception applies': (one, known) => `خلصت ${isolated(one.by)} ${known.on(one.at)} إلى انطباق الاستثناء`,
  'period suspended': () => 'كان معلّقاً عند حلول أجله',
  barred: () => 'يحول دونه ما يقيّده به النص',
  stopped: (one, known) => `انتهى ${known.on(one.at)} ما كان يستمر باستمراره`,
  'not used in time': (one, known) => `لم يُستعمل قبل ${by(one.at, known)}`,
  'agreement ended': (one, known) => `أُنهي الاتفاق ${known.on(one.at)}`,
  'phase ended early': (one, known) => `أُنهيت المرحلة ${isolated(one.phase)} ${known.on(one.at)} قبل أوانها`,
  'unknown provision': () => 'ليس في هذه القراءة من النص بند كهذا',
  'not its bearer': (one) => (one.bearers.length === 0 ? 'ليس على أحد' : `هو من شأن ${names(one.bearers)}`),
  'not its verifier': (one) =>
    one.verifiers.length === 0 ? 'لا يسمّي النص من يتحقق منه' : `التحقق منه من شأن ${names(one.verifiers)}`,
  'not its judge': (one) => `الحكم فيه من شأن ${isolated(one.judge)}`,
  'not open': (one) => `لا يجوز استعماله الآن، فهو ${states[one.state]}`,
  forbidden: () => 'يحظره النص',
  'no such power': () => 'لا يمنح النص هناك صلاحية كهذه',
  'nothing suspended': () => 'لا شيء معلّق يُستأنف',
  'nothing to suspend': () => 'لا شيء يمكن تعليقه',
  'other phase': () => 'الصلاحية تخص مرحلة أخرى',
  'too long': () => 'المدة أطول مما يجيزه النص',
  'already over': (one) => `فات أوانه، فهو ${states[one.state]}`,
  'no such period': () => 'لا يستحق في ذلك الوقت',
  'unknown report': () => 'لا يوجد بلاغ كهذا',
  'unknown dispute': () => 'لا يوجد نزاع كهذا',
  'already decided': () => 'حُسم ذلك من قبل',
  'no notice asked': () => 'لا يطلب النص إخطاراً هناك',
  'no exception stated': () => 'لا يذكر النص استثناء هناك',
  'told by other facts': () => 'تحققه تدل عليه وقائع أخرى',
  'already happened': () => 'حدث ذلك من قبل',
  'not an actor': () => 'لا يعلن النص جهة بهذا الاسم',
  'not owed to them': () => 'ليس الالتزام مستحقًا لهم',
  'while suspended': () => 'هو معلّق',
  'after the end': () => 'انتهى الاتفاق',
};
