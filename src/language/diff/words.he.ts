import { isolated } from '../../base/isolates.ts';
import type { ActorChanges, Change, Comparison, OtherChange, Side } from './changes.ts';
import type { Told } from './told.ts';

/** A comparison in Hebrew: for each actor its changes, then what else changed. */
export function tellComparison({ actors, renumbered, others }: Comparison): readonly Told[] {
  const told = actors.map((of) => ({ heading: headingOf(of), lines: of.changes.map(tellChange) }));
  const moved = renumbered.map(({ before, after }) => `${place(before)} הוא עכשיו ${place(after)}.`);
  return [
    ...told,
    ...(others.length === 0 ? [] : [{ heading: 'שאר הטקסט', lines: others.map(tellOther) }]),
    ...(moved.length === 0 ? [] : [{ heading: 'מספור חדש', lines: moved }]),
  ];
}

function headingOf({ actor }: ActorChanges): string {
  return actor === null ? 'גורם שלא הוצהר' : isolated(actor);
}

const NEW = { obligation: 'חובה חדשה', prohibition: 'איסור חדש', permission: 'היתר חדש' } as const;
const GONE = { obligation: 'חובה שהוסרה', prohibition: 'איסור שהוסר', permission: 'היתר שהוסר' } as const;
const NOUN = { obligation: 'חובה', prohibition: 'איסור', permission: 'היתר' } as const;

function tellChange(change: Change): string {
  switch (change.kind) {
    case 'gained':
      return `${NEW[change.after.deontic]}, ${at(change.after)}: ${change.after.sentence}`;
    case 'lost':
      return `${GONE[change.before.deontic]}, ${at(change.before)}: ${change.before.sentence}`;
    case 'settled':
      return `${at(change.after)} מוסכם עכשיו: ${change.after.sentence}`;
    case 'opened':
      return `${at(change.after)} פתוח עכשיו: ${change.after.sentence}`;
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
  if (label.startsWith('¶')) return `פסקה בלי מספר (${label})`;
  return /^\d/.test(label) ? `סעיף ${isolated(label)}` : isolated(label);
}

type Changed = Extract<Change, { kind: 'changed' }>;

const FACETS = {
  quantity: 'כמות',
  time: 'זמן',
  exchange: 'תמורה',
  exception: 'חריג',
  verification: 'אימות',
  duration: 'משך',
} as const;

function tellFacet(change: Changed): string {
  const { facet, before, after, was, is, way } = change;
  const where = at(after);
  switch (facet) {
    case 'deontic':
      return `${where}: לפני כן ${NOUN[before.deontic]}, עכשיו ${NOUN[after.deontic]}: ${after.sentence}`;
    case 'heads':
      return `${where} מחייב ${headsOf(is)}, לפני כן ${headsOf(was)}: ${after.sentence}`;
    case 'act':
      return `${where} דורש מעשה אחר: ${after.sentence} לפני כן: ${before.sentence}`;
    case 'condition':
      return `${where} ${condition(was, is, way)}.`;
    case 'undoing':
      return `${where}: ${is === '' ? 'לא נאמר עוד שאין לבטל את המעשה' : is}.`;
    case 'quantity':
    case 'time':
    case 'exchange':
    case 'exception':
    case 'verification':
    case 'duration':
      return `${where}, ${FACETS[facet]}: ${from(was, is)}${direction(change)}.`;
  }
}

function headsOf(said: string): string {
  if (said === 'any') return 'את מי מהם שפועל';
  return said === '' ? 'כל אחד לחוד' : `את ${said}`;
}

function condition(was: string, is: string, way: Changed['way']): string {
  if (was === '') return `חל עכשיו רק בתנאי: ${is}`;
  if (is === '') return `שוחרר מתנאו: ${was}`;
  if (way === 'added') return `בעל תנאי נוסף: ${is}; לפני כן: ${was}`;
  return way === 'removed'
    ? `בעל פחות תנאים: ${is}; לפני כן: ${was}`
    : `בעל תנאי אחר: ${is}; לפני כן: ${was}`;
}

function from(was: string, is: string): string {
  if (was === '') return `${is}; לפני כן לא נאמר דבר`;
  return is === '' ? `עכשיו לא נאמר דבר; לפני כן ${was}` : `${is}; לפני כן ${was}`;
}

const WAYS = { earlier: 'מוקדם יותר', later: 'מאוחר יותר', less: 'פחות', more: 'יותר' } as const;

function direction({ way }: Changed): string {
  return way === null || way === 'added' || way === 'removed' ? '' : ` (${WAYS[way]})`;
}

const WHAT = { header: 'הכותרת', aim: 'התכלית או החשש' } as const;

function tellOther({ kind, label, before, after }: OtherChange): string {
  const where = kind === 'header' || kind === 'aim' ? WHAT[kind] : place(label);
  if (before === null) return `${where}, נוסף: ${after ?? ''}`;
  return after === null ? `${where}, הוסר: ${before}` : `${where}, השתנה: ${after} לפני כן: ${before}`;
}
