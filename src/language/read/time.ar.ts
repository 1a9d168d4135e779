import { date, length as lengthOf, list, quoted, unit } from '../../base/arabic.ts';
import { isolated } from '../../base/isolates.ts';
import type { State } from '../../model/references.ts';
import type { Length, MomentParts, MomentSaid, Named, RecurrenceParts, TimeParts } from './words.ts';

/** A length of time, as after a preposition. */
export function length({ amount, unit: of }: Length): string {
  return lengthOf(amount, of);
}

/** `16:05` of minute 965. */
export function hour(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

const STATES: Readonly<Record<State, string>> = {
  performed: 'أداء',
  verified: 'التحقق من أداء',
  breached: 'خرق',
  suspended: 'تعليق',
  overdue: 'التأخر في أداء',
  disputed: 'نشوء نزاع بشأن',
  begun: 'بدء',
  continues: 'استمرار',
  ended: 'انتهاء',
};

/** Something coming to be in a state, as a noun: `عدم أداء البند 2.1`. */
export function inState({ text }: Named, state: State, negated: boolean): string {
  return `${negated ? 'عدم ' : ''}${STATES[state]} ${text}`;
}

/** An event that comes about, or does not, as a noun. */
export function eventClause(name: string, negated = false): string {
  return `${negated ? 'عدم ' : ''}وقوع ${quoted(name)}`;
}

/** A moment in its forms. */
export function moment(parts: MomentParts): MomentSaid {
  switch (parts.kind) {
    case 'day':
      return parts.form === 'day' ? inside(`اليوم ${parts.number}`) : inside(counted(parts));
    case 'date':
      return inside(date(parts.date));
    case 'entry':
      return at('دخول الاتفاق حيز النفاذ');
    case 'signature':
      return at('التوقيع');
    case 'edge':
      return edge(parts);
    case 'state':
      return at(inState(parts.reference, parts.state, false));
    case 'event':
      return at(parts.each ? `كل وقوع للحدث ${quoted(parts.event)}` : eventClause(parts.event));
    case 'offset':
      return at(
        parts.direction === 'after'
          ? `مضي ${parts.length} على ${parts.from.clause}`
          : `موعد يسبق ${parts.from.clause} بمدة ${parts.length}`,
      );
    case 'earliest':
    case 'latest':
      return at(chosen(parts.kind, parts.of));
    case 'condition':
      return at(`تحقق ما يلي: ${parts.condition}`);
  }
}

function counted({ clock, number }: Extract<MomentParts, { kind: 'day' }>): string {
  return isolated(`${clock.toLowerCase() === 'day' ? 'D' : clock}+${number}`);
}

function inside(noun: string): MomentSaid {
  return { noun, clause: noun, at: `في ${noun}` };
}

function at(noun: string): MomentSaid {
  return { noun, clause: noun, at: `عند ${noun}` };
}

function edge({ edge: which, of, day }: Extract<MomentParts, { kind: 'edge' }>): MomentSaid {
  if (day) return inside(`اليوم ${which === 'start' ? 'الأول' : 'الأخير'} من ${isolated(of)}`);
  return at(`${which === 'start' ? 'بداية' : 'نهاية'} ${isolated(of)}`);
}

function chosen(kind: 'earliest' | 'latest', of: readonly MomentSaid[]): string {
  const nouns = of.map(({ noun }) => noun);
  const which = kind === 'earliest' ? 'أسبق' : 'أبعد';
  const what = of.length === 2 ? 'الموعدين التاليين' : 'المواعيد التالية';
  return `${which} ${what}: (${list(nouns, 'and')})`;
}

/** An hour of a day. */
export function atHour(minute: number, { noun }: MomentSaid): MomentSaid {
  const said = `الساعة ${hour(minute)} من ${noun}`;
  return { noun: said, clause: said, at: `في ${said}` };
}

/** A qualifier of time. */
export function time(parts: TimeParts): string {
  switch (parts.kind) {
    case 'on':
      return parts.at.at;
    case 'by':
      return `في موعد أقصاه ${parts.at.noun}`;
    case 'not before':
      return `في موعد لا يسبق ${parts.at.noun}`;
    case 'before':
      return `قبل ${parts.at.clause}`;
    case 'after':
      return `بعد ${parts.at.clause}`;
    case 'until':
      return `إلى حين ${parts.at.clause}`;
    case 'from':
      return parts.to === null
        ? `ابتداءً من ${parts.from.noun}`
        : `من ${parts.from.noun} إلى ${parts.to.noun}`;
    case 'between':
      return `بين ${parts.from.noun} و${parts.to.noun}`;
    case 'within':
      return `في غضون ${parts.length} ${since(parts.of)}`;
    case 'within before':
      return `في غضون ${parts.length} قبل ${parts.at.clause}`;
    case 'at least after':
      return `بعد ${parts.length} على الأقل من ${parts.at.clause}`;
    case 'at least before':
      return `قبل ${parts.length} على الأقل من ${parts.at.clause}`;
    case 'throughout':
      return `طوال ${isolated(parts.of)}`;
    case 'during':
      return `أثناء ${isolated(parts.of)}`;
    case 'notice':
      return `في موعد لا يسبق مضي ${parts.length} على الإخطار`;
    case 'vague':
      return quoted(parts.words.toLowerCase());
  }
}

function since(of: MomentSaid | 'condition' | 'count'): string {
  if (of === 'condition') return 'من ذلك';
  return of === 'count' ? 'من بدء عدّ الأيام' : `من ${of.clause}`;
}

/** How often. */
export function recurrence(parts: RecurrenceParts): string {
  switch (parts.kind) {
    case 'every':
      return parts.length.amount === 1 ? `كل ${unit(parts.length.unit)}` : `كل ${length(parts.length)}`;
    case 'days':
      return `في كل من ${list(
        parts.days.map(({ noun }) => noun),
        'and',
      )}`;
    case 'each':
      return each(parts);
  }
}

const RELATIONS = { on: 'عند', before: 'قبل', after: 'بعد' } as const;

function each({ relation, event, reference, state }: Extract<RecurrenceParts, { kind: 'each' }>): string {
  if (event !== null) return `${RELATIONS[relation]} كل وقوع للحدث ${quoted(event.name)}`;
  const what = inState(reference ?? { text: '', plural: false }, state, false);
  return relation === 'on' ? `كلما حصل ${what}` : `${RELATIONS[relation]} كل مرة يحصل فيها ${what}`;
}

/** How long something takes that nobody chooses. */
export function takes(least: Length, most: Length): string {
  if (least.amount === most.amount && least.unit === most.unit) return `مدة ${length(most)}`;
  if (least.amount === 1 && least.unit === 'minute') return `مدة تصل إلى ${length(most)}`;
  return `مدة تتراوح بين ${length(least)} و${length(most)}`;
}
