import { isolated } from '../../base/isolates.ts';
import type { ActorChanges, Change, Comparison, OtherChange, Side } from './changes.ts';
import type { Told } from './told.ts';

/** A comparison in Hebrew: for each actor its changes, then what else changed. */
export function tellComparison({ actors, renumbered, others }: Comparison): readonly Told[] {
  const told = actors.map((of) => ({ heading: headingOf(of), lines: of.changes.map(tellChange) }));
  const moved = renumbered.map(({ before, after }) => `${isolated(before)} הוא עכשיו ${isolated(after)}.`);
  return [
    ...told,
    ...(others.length === 0 ? [] : [{ heading: 'שאר הטקסט', lines: others.map(tellOther) }]),
    ...(moved.length === 0 ? [] : [{ heading: 'מספרים', lines: moved }]),
  ];
}

function headingOf({ actor }: ActorChanges): string {
  return actor === null ? 'גורם שלא הוצהר' : isolated(actor);
}

const NEW = { obligation: 'חובה חדשה', prohibition: 'איסור חדש', permission: 'היתר חדש' } as const;
const GONE = {
  obligation: 'חובה שאיננה עוד',
  prohibition: 'איסור שאיננו עוד',
  permission: 'היתר שאיננו עוד',
} as const;
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

function at({ label, readings }: Side): string {
  return readings.length === 0 ? isolated(label) : isolated(`${label} [${readings.join('; ')}]`);
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
  const place = at(after);
  switch (facet) {
    case 'deontic':
      return `${place}: לפנים ${NOUN[before.deontic]}, עכשיו ${NOUN[after.deontic]}: ${after.sentence}`;
    case 'heads':
      return `${place} מחייב ${headsOf(is)}, לפנים ${headsOf(was)}: ${after.sentence}`;
    case 'act':
      return `${place} דורש מעשה אחר: ${after.sentence} לפנים: ${before.sentence}`;
    case 'condition':
      return `${place} ${condition(was, is, way)}.`;
    case 'undoing':
      return `${place}: ${is === '' ? 'שוב אין נאמר שאין לבטל את המעשה' : is}.`;
    case 'quantity':
    case 'time':
    case 'exchange':
    case 'exception':
    case 'verification':
    case 'duration':
      return `${place}, ${FACETS[facet]}: ${from(was, is)}${direction(change)}.`;
  }
}

function headsOf(said: string): string {
  if (said === 'any') return 'את מי מהם שפועל';
  return said === '' ? 'כל אחד לחוד' : `את ${said}`;
}

function condition(was: string, is: string, way: Changed['way']): string {
  if (was === '') return `חל עכשיו רק בתנאי: ${is}`;
  if (is === '') return `שוחרר מתנאו: ${was}`;
  if (way === 'added') return `בעל תנאי נוסף: ${is}; לפנים: ${was}`;
  return way === 'removed' ? `בעל פחות תנאים: ${is}; לפנים: ${was}` : `בעל תנאי אחר: ${is}; לפנים: ${was}`;
}

function from(was: string, is: string): string {
  if (was === '') return `${is}; לפנים לא נאמר דבר`;
  return is === '' ? `עכשיו לא נאמר דבר; לפנים ${was}` : `${is}; לפנים ${was}`;
}

const WAYS = { earlier: 'מוקדם יותר', later: 'מאוחר יותר', less: 'פחות', more: 'יותר' } as const;

function direction({ way }: Changed): string {
  return way === null || way === 'added' || way === 'removed' ? '' : ` (${WAYS[way]})`;
}

const WHAT = { header: 'הכותרת', aim: 'המבוקש או החשש' } as const;

function tellOther({ kind, label, before, after }: OtherChange): string {
  const place = kind === 'header' || kind === 'aim' ? WHAT[kind] : isolated(label);
  if (before === null) return `${place}, חדש: ${after ?? ''}`;
  return after === null ? `${place}, איננו עוד: ${before}` : `${place}, השתנה: ${after} לפנים: ${before}`;
}
