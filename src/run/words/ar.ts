import { date as dateOf, length as lengthOf, list, number } from '../../base/arabic.ts';
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
  const said = stateSaid(one, { ...known, on: (minute) => at(localMoment(minute, known.zone)) });
  const labels = [...new Set(one.provisions.map(known.label))].map(isolated);
  return labels.length === 0 ? said : `${said} (${labels.join('، ')})`;
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
      return 'لم يدخل الاتفاق حيز النفاذ بعد';
    case 'waits for condition':
      return 'لم يتحقق ما ينتظره';
    case 'waits for moment':
      return 'لم يحن الوقت الذي يُحسب منه';
    case 'waits for notice':
      return 'لم يُوجَّه إخطار';
    case 'waits for occasion':
      return 'لم تأتِ مناسبته بعد';
    case 'opens later':
      return `يبدأ وقته ${known.on(one.opens)}`;
    case 'open':
      return one.closes === null ? 'لا أجل له' : `يمتد وقته حتى ${by(one.closes, known)}`;
    case 'may be used':
      return one.closes === null ? 'يجوز استعماله' : `يجوز استعماله حتى ${by(one.closes, known)}`;
    case 'used':
      return `استُعمل ${known.on(one.at)} من ${isolated(one.by)}`;
    case 'partly done':
      return `أُدّي منه حتى الآن ${number(one.done)} من ${number(one.needed)}${nounOf(one.noun)}`;
    case 'reported done':
      return `أبلغت عن أدائه الجهة ${isolated(one.by)} ${known.on(one.at)}`;
    case 'other half done':
      return `أُدّي ما يقابله في التبادل ${known.on(one.at)}`;
    case 'span over':
      return `انقضت مدته في ${by(one.at, known)}`;
    case 'last moment passed':
      return `كان أجله ${by(one.at, known)}`;
    case 'late':
      return `متأخر بمقدار ${length(lengthParts(one.byMinutes))}`;
    case 'early':
      return `قبل وقته بمقدار ${length(lengthParts(one.byMinutes))}`;
    case 'found late':
      return 'تبيّن أنه متأخر';
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
      return `على ${names(one.verifiers)} تأكيده قبل ${by(one.until, known)}`;
    case 'verifier silent':
      return `كان على ${names(one.verifiers)} تأكيده قبل ${by(one.since, known)}، ولم يصدر رد`;
    case 'verifier has no limit':
      return `لم يصدر تأكيد من ${names(one.verifiers)}؛ والنص لا يحدد لذلك أجلاً`;
    case 'nobody verifies':
      return 'لا يسمّي النص من يتحقق منه';
    case 'accepted':
      return `أكّدته ${isolated(one.by)} ${known.on(one.at)}`;
    case 'report rejected':
      return `لم تؤكده ${isolated(one.by)} ${known.on(one.at)}${colon(one.because)}`;
    case 'found':
      return foundSaid(one, known);
    case 'ruled':
      return `حُسم النزاع ${known.on(one.at)}${ruledBy(one.by)}: ${FINDS[one.finds]}`;
    case 'ruled by silence':
      return `لم يُحسم النزاع قبل ${by(one.at, known)}، فيُعدّ: ${FINDS[one.finds]}`;
    case 'disputed':
      return disputedSaid(one, known);
    default:
      return changeSaid(one, known);
  }
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
      return `علّقته ${isolated(one.by)} ${known.on(one.since)}`;
    case 'waived':
      return `تنازلت عنه ${names(one.by)} ${known.on(one.at)}`;
    case 'exception applies':
      return `خلصت ${isolated(one.by)} ${known.on(one.at)} إلى انطباق الاستثناء`;
    case 'period suspended':
      return 'كان معلّقاً عند حلول أجله';
    case 'barred':
      return 'يحول دونه ما يقيّده به النص';
    case 'stopped':
      return `انتهى ${known.on(one.at)} ما كان يستمر باستمراره`;
    case 'not used in time':
      return `لم يُستعمل قبل ${by(one.at, known)}`;
    case 'agreement ended':
      return `أُنهي الاتفاق ${known.on(one.at)}`;
    case 'phase ended early':
      return `أُنهيت المرحلة ${isolated(one.phase)} ${known.on(one.at)} قبل أوانها`;
    default:
      return refusalSaid(one);
  }
}

function refusalSaid(one: RefusalReason): string {
  switch (one.kind) {
    case 'unknown provision':
      return 'ليس في هذه القراءة من النص بند كهذا';
    case 'not its bearer':
      return one.bearers.length === 0 ? 'ليس على أحد' : `هو من شأن ${names(one.bearers)}`;
    case 'not its verifier':
      return one.verifiers.length === 0
        ? 'لا يسمّي النص من يتحقق منه'
        : `التحقق منه من شأن ${names(one.verifiers)}`;
    case 'not its judge':
      return `الحكم فيه من شأن ${isolated(one.judge)}`;
    case 'not open':
      return `لا يجوز استعماله الآن، فهو ${states[one.state]}`;
    case 'forbidden':
      return 'يحظره النص';
    case 'no such power':
      return 'لا يمنح النص هناك صلاحية كهذه';
    case 'nothing suspended':
      return 'لا شيء معلّق يُستأنف';
    case 'nothing to suspend':
      return 'لا شيء يمكن تعليقه';
    case 'other phase':
      return 'الصلاحية تخص مرحلة أخرى';
    case 'too long':
      return 'المدة أطول مما يجيزه النص';
    case 'already over':
      return `فات أوانه، فهو ${states[one.state]}`;
    case 'no such period':
      return 'لا يستحق في ذلك الوقت';
    case 'unknown report':
      return 'لا يوجد بلاغ كهذا';
    case 'unknown dispute':
      return 'لا يوجد نزاع كهذا';
    case 'already decided':
      return 'حُسم ذلك من قبل';
    case 'no notice asked':
      return 'لا يطلب النص إخطاراً هناك';
    case 'no exception stated':
      return 'لا يذكر النص استثناء هناك';
    case 'told by other facts':
      return 'تحققه تدل عليه وقائع أخرى';
    case 'already happened':
      return 'حدث ذلك من قبل';
    case 'not an actor':
      return 'لا يعلن النص جهة بهذا الاسم';
    case 'not owed to them':
      return 'ليس الالتزام مستحقًا لهم';
    case 'while suspended':
      return 'هو معلّق';
    case 'after the end':
      return 'انتهى الاتفاق';
  }
}
