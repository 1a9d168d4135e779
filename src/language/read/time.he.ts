import { date, length as lengthOf, list, prefixed, quoted, unit } from '../../base/hebrew.ts';
import { isolated } from '../../base/isolates.ts';
import type { State } from '../../model/references.ts';
import type { Length, MomentParts, MomentSaid, Named, RecurrenceParts, TimeParts } from './words.ts';

/** A length of time. */
export function length({ amount, unit: of }: Length): string {
  return lengthOf(amount, of);
}

/** `16:05` of minute 965. */
export function hour(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

const STATES: Readonly<Record<State, readonly [string, string]>> = {
  performed: ['ביצוע', 'אי־ביצוע'],
  verified: ['אימות', 'אי־אימות'],
  breached: ['הפרת', 'אי־הפרת'],
  suspended: ['השעיית', 'אי־השעיית'],
  overdue: ['איחור בביצוע', 'היעדר איחור בביצוע'],
  disputed: ['מחלוקת בעניין', 'היעדר מחלוקת בעניין'],
  begun: ['תחילת', 'אי־תחילת'],
  continues: ['המשך', 'אי־המשך'],
  ended: ['סיום', 'אי־סיום'],
};

/** Something coming to be in a state, as a noun: `אי־ביצוע סעיף 2.1`. */
export function inState({ text }: Named, state: State, negated: boolean): string {
  return `${STATES[state][negated ? 1 : 0]} ${text}`;
}

/** An event that comes about, or does not, as a noun. */
export function eventClause(name: string, negated = false): string {
  return `${negated ? 'אי־התרחשות' : 'התרחשות'} ${quoted(name)}`;
}

/** A moment in its forms. */
export function moment(parts: MomentParts): MomentSaid {
  switch (parts.kind) {
    case 'day':
      return inside(parts.form === 'day' ? `יום ${parts.number}` : counted(parts));
    case 'date':
      return inside(date(parts.date));
    case 'entry':
      return at('הכניסה לתוקף');
    case 'signature':
      return at('החתימה');
    case 'edge':
      return edge(parts);
    case 'state':
      return at(inState(parts.reference, parts.state, false));
    case 'event':
      return at(parts.each ? `כל התרחשות של ${quoted(parts.event)}` : eventClause(parts.event));
    case 'offset':
      return at(`חלוף ${parts.length} ${parts.direction === 'after' ? 'לאחר' : 'לפני'} ${parts.from.clause}`);
    case 'earliest':
    case 'latest':
      return at(chosen(parts.kind, parts.of));
    case 'condition':
      return at(`התקיימות התנאי: ${parts.condition}`);
  }
}

function counted({ clock, number }: Extract<MomentParts, { kind: 'day' }>): string {
  return isolated(`${clock.toLowerCase() === 'day' ? 'D' : clock}+${number}`);
}

function inside(noun: string): MomentSaid {
  return { noun, clause: noun, at: prefixed('ב', noun) };
}

function at(noun: string): MomentSaid {
  return { noun, clause: noun, at: `עם ${noun}` };
}

function edge({ edge: which, of, day }: Extract<MomentParts, { kind: 'edge' }>): MomentSaid {
  if (day) return inside(`יום ${which === 'start' ? 'ראשון' : 'אחרון'} של ${isolated(of)}`);
  return at(`${which === 'start' ? 'תחילת' : 'סוף'} ${isolated(of)}`);
}

function chosen(kind: 'earliest' | 'latest', of: readonly MomentSaid[]): string {
  const nouns = of.map(({ noun }) => noun);
  return `${kind === 'earliest' ? 'המוקדם' : 'המאוחר'} מבין אלה: (${list(nouns, 'and')})`;
}

/** An hour of a day. */
export function atHour(minute: number, { noun }: MomentSaid): MomentSaid {
  const said = `שעה ${hour(minute)} של ${noun}`;
  return { noun: said, clause: said, at: `ב${said}` };
}

/** A qualifier of time. */
export function time(parts: TimeParts): string {
  switch (parts.kind) {
    case 'on':
      return parts.at.at;
    case 'by':
      return `לא יאוחר ${prefixed('מ', parts.at.noun)}`;
    case 'not before':
      return `לא לפני ${parts.at.noun}`;
    case 'before':
      return `לפני ${parts.at.clause}`;
    case 'after':
      return `אחרי ${parts.at.clause}`;
    case 'until':
      return `עד ${parts.at.clause}`;
    case 'from':
      return parts.to === null
        ? `החל ${prefixed('מ', parts.from.noun)}`
        : `${prefixed('מ', parts.from.noun)} עד ${parts.to.noun}`;
    case 'between':
      return `בין ${parts.from.noun} לבין ${parts.to.noun}`;
    case 'within':
      return `בתוך ${parts.length} ${since(parts.of)}`;
    case 'within before':
      return `בתוך ${parts.length} לפני ${parts.at.clause}`;
    case 'at least after':
      return `לפחות ${parts.length} אחרי ${parts.at.clause}`;
    case 'at least before':
      return `לפחות ${parts.length} לפני ${parts.at.clause}`;
    case 'throughout':
      return `לכל אורך ${isolated(parts.of)}`;
    case 'during':
      return `במהלך ${isolated(parts.of)}`;
    case 'notice':
      return `לא לפני חלוף ${parts.length} מן ההודעה`;
    case 'vague':
      return quoted(parts.words.toLowerCase());
  }
}

function since(of: MomentSaid | 'condition' | 'count'): string {
  if (of === 'condition') return 'מאותו מועד';
  return of === 'count' ? 'מתחילת מניין הימים' : `אחרי ${of.clause}`;
}

/** How often. */
export function recurrence(parts: RecurrenceParts): string {
  switch (parts.kind) {
    case 'every':
      return parts.length.amount === 1 ? `בכל ${unit(parts.length.unit)}` : `בכל ${length(parts.length)}`;
    case 'days':
      return `בכל אחד מאלה: ${list(
        parts.days.map(({ noun }) => noun),
        'and',
      )}`;
    case 'each':
      return each(parts);
  }
}

const EACH = { on: 'בכל', before: 'לפני כל', after: 'אחרי כל' } as const;
const EACH_TIME = { on: 'בכל פעם עם', before: 'בכל פעם לפני', after: 'בכל פעם אחרי' } as const;

function each({ relation, event, reference, state }: Extract<RecurrenceParts, { kind: 'each' }>): string {
  if (event !== null) return `${EACH[relation]} התרחשות של ${quoted(event.name)}`;
  return `${EACH_TIME[relation]} ${inState(reference ?? { text: '', plural: false }, state, false)}`;
}

/** How long something takes that nobody chooses. */
export function takes(least: Length, most: Length): string {
  if (least.amount === most.amount && least.unit === most.unit) return length(most);
  if (least.amount === 1 && least.unit === 'minute') return `עד ${length(most)}`;
  return `בין ${length(least)} לבין ${length(most)}`;
}
