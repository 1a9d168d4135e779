import { isolated } from '../../base/isolates.ts';
import type { ActorChanges, Change, Comparison, OtherChange, Side } from './changes.ts';
import type { Told } from './told.ts';

/** A comparison in Arabic: for each actor its changes, then what else changed. */
export function tellComparison({ actors, renumbered, others }: Comparison): readonly Told[] {
  const told = actors.map((of) => ({ heading: headingOf(of), lines: of.changes.map(tellChange) }));
  const moved = renumbered.map(({ before, after }) => `${place(before)} صار ${place(after)}.`);
  return [
    ...told,
    ...(others.length === 0 ? [] : [{ heading: 'بقية النص', lines: others.map(tellOther) }]),
    ...(moved.length === 0 ? [] : [{ heading: 'ترقيم جديد', lines: moved }]),
  ];
}

function headingOf({ actor }: ActorChanges): string {
  return actor === null ? 'لا جهة معلنة' : isolated(actor);
}

const NEW = { obligation: 'التزام جديد', prohibition: 'حظر جديد', permission: 'إذن جديد' } as const;
const GONE = { obligation: 'التزام زال', prohibition: 'حظر زال', permission: 'إذن زال' } as const;
const NOUN = { obligation: 'التزاماً', prohibition: 'حظراً', permission: 'إذناً' } as const;

function tellChange(change: Change): string {
  switch (change.kind) {
    case 'gained':
      return `${NEW[change.after.deontic]}، ${at(change.after)}: ${change.after.sentence}`;
    case 'lost':
      return `${GONE[change.before.deontic]}، ${at(change.before)}: ${change.before.sentence}`;
    case 'settled':
      return `${at(change.after)} محسوم الآن: ${change.after.sentence}`;
    case 'opened':
      return `${at(change.after)} مفتوح الآن: ${change.after.sentence}`;
    case 'changed':
      return tellFacet(change);
  }
}

/** Where it stands, with the readings in which it does. */
function at({ label, readings }: Side): string {
  const only = readings.length === 0 ? '' : ` ${isolated(`[${readings.join('; ')}]`)}`;
  return `${place(label)}${only}`;
}

function place(label: string): string {
  if (label.startsWith('¶')) return `الفقرة غير المرقّمة (${label})`;
  return /^\d/.test(label) ? `البند ${isolated(label)}` : isolated(label);
}

type Changed = Extract<Change, { kind: 'changed' }>;

const FACETS = {
  quantity: 'العدد',
  time: 'الوقت',
  exchange: 'المقابل',
  exception: 'الاستثناء',
  verification: 'التحقق',
  duration: 'المدة',
} as const;

function tellFacet(change: Changed): string {
  const { facet, before, after, was, is, way } = change;
  const where = at(after);
  switch (facet) {
    case 'deontic':
      return `${where} كان ${NOUN[before.deontic]} وصار ${NOUN[after.deontic]}: ${after.sentence}`;
    case 'heads':
      return `${where} يُلزم ${headsOf(is)}، وقبل التعديل ${headsOf(was)}: ${after.sentence}`;
    case 'act':
      return `${where} يطلب فعلاً آخر: ${after.sentence} وقبل التعديل: ${before.sentence}`;
    case 'condition':
      return `${where} ${condition(was, is, way)}.`;
    case 'undoing':
      return `${where}: ${is === '' ? 'لم يعد يُقال إن الفعل لا رجعة فيه' : is}.`;
    case 'quantity':
    case 'time':
    case 'exchange':
    case 'exception':
    case 'verification':
    case 'duration':
      return `${where}، ${FACETS[facet]}: ${from(was, is)}${direction(change)}.`;
  }
}

function headsOf(said: string): string {
  if (said === 'any') return 'من يفعل منهم';
  return said === '' ? 'كلّاً وحده' : said;
}

function condition(was: string, is: string, way: Changed['way']): string {
  if (was === '') return `لا يسري الآن إلا بشرط: ${is}`;
  if (is === '') return `تحرر من شرطه: ${was}`;
  if (way === 'added') return `له شرط إضافي: ${is}؛ وقبل التعديل: ${was}`;
  return way === 'removed'
    ? `له شروط أقل: ${is}؛ وقبل التعديل: ${was}`
    : `له شرط آخر: ${is}؛ وقبل التعديل: ${was}`;
}

function from(was: string, is: string): string {
  if (was === '') return `${is}؛ وقبل التعديل لم يُذكر شيء`;
  return is === '' ? `لا يُذكر شيء الآن؛ وقبل التعديل ${was}` : `${is}؛ وقبل التعديل ${was}`;
}

const WAYS = { earlier: 'أبكر', later: 'أبعد', less: 'أقل', more: 'أكثر' } as const;

function direction({ way }: Changed): string {
  return way === null || way === 'added' || way === 'removed' ? '' : ` (${WAYS[way]})`;
}

const WHAT = { header: 'الترويسة', aim: 'الغاية أو الأمر المخوف' } as const;

function tellOther({ kind, label, before, after }: OtherChange): string {
  const where = kind === 'header' || kind === 'aim' ? WHAT[kind] : place(label);
  if (before === null) return `${where}، جديد: ${after ?? ''}`;
  return after === null ? `${where}، محذوف: ${before}` : `${where}، معدَّل: ${after} وقبل التعديل: ${before}`;
}
