import { formatDay } from '../base/calendar.ts';
import { date, length, list, prefixed, quoted } from '../base/hebrew.ts';
import { isolated } from '../base/isolates.ts';
import type { Reference, State, Target } from '../model/references.ts';
import type { DaySaid } from './end-forms.ts';
import type { Convener } from './naming.ts';

/** A declared name in a sentence. */
export function name(declared: string): string {
  return isolated(declared);
}

/** Names in a list; those of the text that are none in words. */
export function names(declared: readonly string[], joint: 'and' | 'or' = 'and'): string {
  return declared.length === 0 ? 'גורם שאינו נקוב בשמו' : list(declared.map(isolated), joint);
}

/** One provision, stage or phase as a sentence names it. */
export function provision(label: string): string {
  if (label.startsWith('¶')) return `פסקה בלי מספר (${label})`;
  return /^\d/.test(label) ? `סעיף ${isolated(label)}` : isolated(label);
}

/** Several of them. */
export function provisions(labels: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const isNumbered = labels.every((label) => /^\d/.test(label));
  if (!isNumbered || labels.length < 2) return list(labels.map(provision), joint);
  return `סעיפים ${list(labels.map(isolated), joint)}`;
}

/** In a provision. */
export function inProvision(label: string): string {
  return prefixed('ב', provision(label));
}

/** In several. */
export function inProvisions(labels: readonly string[]): string {
  return prefixed('ב', provisions(labels));
}

/** A noun of one provision or of several, before them: `זמנו של סעיף 2.1`, `זמנם של סעיפים 2.1 ו־2.2`. */
export function ofProvisions(labels: readonly string[], noun: 'זמנ' | 'תחילת' | 'תוקפ'): string {
  return `${noun}${labels.length === 1 ? 'ו' : 'ם'} של ${provisions(labels)}`;
}

/** What a reference speaks of. */
export function reference({ targets, quantifier }: Reference): string {
  return list(targets.map(target), quantifier === 'all' ? 'and' : 'or');
}

function target(one: Target): string {
  switch (one.kind) {
    case 'provision':
      return one.within === null ? provision(one.label) : `${provision(one.label)} של ${heading(one.within)}`;
    case 'range':
      return `סעיפים ${isolated(one.from)} עד ${isolated(one.to)}`;
    case 'heading':
      return heading(one.heading);
    case 'every':
      return `כל סעיפי ${heading(one.heading)}`;
    case 'any':
      return one.heading === null ? 'סעיף כלשהו' : `סעיף כלשהו של ${heading(one.heading)}`;
    case 'this':
      return one.of === 'heading' ? 'פרק זה' : 'סעיף זה';
    case 'agreement':
      return 'הסכם זה';
    case 'matter':
      return 'העניין';
  }
}

function heading(key: string): string {
  return isolated(key.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()));
}

const STATES: Readonly<Record<State | 'begins' | 'ends', readonly [string, string]>> = {
  performed: ['ביצוע', 'אי־ביצוע'],
  verified: ['אימות', 'אי־אימות'],
  breached: ['הפרת', 'אי־הפרת'],
  suspended: ['השעיית', 'אי־השעיית'],
  overdue: ['איחור בביצוע', 'היעדר איחור בביצוע'],
  disputed: ['מחלוקת בעניין', 'היעדר מחלוקת בעניין'],
  begun: ['תחילת', 'אי־תחילת'],
  begins: ['תחילת', 'אי־תחילת'],
  continues: ['המשך', 'אי־המשך'],
  ended: ['סיום', 'אי־סיום'],
  ends: ['סיום', 'אי־סיום'],
};

/** Something coming to be in a state, as a noun: `ביצוע סעיף 2.1`. */
export function happening(what: string, state: State | 'begins' | 'ends', negated = false): string {
  return `${STATES[state][negated ? 1 : 0]} ${what}`;
}

/** Who is to bring the parties together. */
export function convener(who: Convener | null): string {
  if (who === null) return 'גורם כלשהו';
  if (who.kind === 'actor') return isolated(who.name);
  return who.role === 'mediator' ? 'המתווכים' : 'הערבים';
}

/** A day: by its date, by the text's count, else by the days after entry into force. */
export function day({ date: at, number, daysAfterEntry }: DaySaid): string {
  const dated = at === null ? null : date(formatDay(at));
  if (dated !== null) return number === null ? dated : `${dated} (יום ${number})`;
  return number === null ? `היום שחל ${length(daysAfterEntry, 'day')} לאחר הכניסה לתוקף` : `יום ${number}`;
}

/** An event coming about. */
export function event(declared: string, negated = false): string {
  return `${negated ? 'אי־התרחשות' : 'התרחשות'} ${quoted(declared)}`;
}
