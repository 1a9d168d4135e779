import { date, length, list, quoted } from '../base/arabic.ts';
import { formatDay } from '../base/calendar.ts';
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
  return declared.length === 0 ? 'جهة غير مسمّاة' : list(declared.map(isolated), joint);
}

/** One provision, stage or phase as a sentence names it. */
export function provision(label: string): string {
  if (label.startsWith('¶')) return `الفقرة غير المرقّمة (${label})`;
  return /^\d/.test(label) ? `البند ${isolated(label)}` : isolated(label);
}

/** Several of them. */
export function provisions(labels: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const isNumbered = labels.every((label) => /^\d/.test(label));
  if (!isNumbered || labels.length < 3) return list(labels.map(provision), joint);
  return `البنود ${list(labels.map(isolated), joint)}`;
}

/** What a reference speaks of. */
export function reference({ targets, quantifier }: Reference): string {
  return list(targets.map(target), quantifier === 'all' ? 'and' : 'or');
}

function target(one: Target): string {
  switch (one.kind) {
    case 'provision':
      return one.within === null ? provision(one.label) : `${provision(one.label)} من ${heading(one.within)}`;
    case 'range':
      return `البنود من ${isolated(one.from)} إلى ${isolated(one.to)}`;
    case 'heading':
      return heading(one.heading);
    case 'every':
      return `جميع أحكام ${heading(one.heading)}`;
    case 'any':
      return one.heading === null ? 'أي بند' : `أي بند من ${heading(one.heading)}`;
    case 'this':
      return one.of === 'heading' ? 'هذه المادة' : 'هذا البند';
    case 'agreement':
      return 'هذا الاتفاق';
    case 'matter':
      return 'المسألة';
  }
}

function heading(key: string): string {
  return isolated(key.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()));
}

const STATES: Readonly<Record<State | 'begins' | 'ends', string>> = {
  performed: 'أداء',
  verified: 'التحقق من أداء',
  breached: 'خرق',
  suspended: 'تعليق',
  overdue: 'التأخر في أداء',
  disputed: 'نشوء نزاع بشأن',
  begun: 'بدء',
  begins: 'بدء',
  continues: 'استمرار',
  ended: 'انتهاء',
  ends: 'انتهاء',
};

/** Something coming to be in a state, as a noun: `أداء البند 2.1`. */
export function happening(what: string, state: State | 'begins' | 'ends', negated = false): string {
  return `${negated ? 'عدم ' : ''}${STATES[state]} ${what}`;
}

/** Who is to bring the parties together. */
export function convener(who: Convener | null): string {
  if (who === null) return 'جهة ما';
  if (who.kind === 'actor') return isolated(who.name);
  return who.role === 'mediator' ? 'الوسطاء' : 'الضامنين';
}

/** A day: by its date, by the text's count, else by the days after entry into force. */
export function day({ date: at, number, daysAfterEntry }: DaySaid): string {
  const dated = at === null ? null : date(formatDay(at));
  if (dated !== null) return number === null ? `يوم ${dated}` : `يوم ${dated} (اليوم ${number})`;
  return number === null
    ? `اليوم الواقع بعد ${length(daysAfterEntry, 'day')} من دخول الاتفاق حيز النفاذ`
    : `اليوم ${number}`;
}

/** An event coming about. */
export function event(declared: string, negated = false): string {
  return `${negated ? 'عدم ' : ''}وقوع ${quoted(declared)}`;
}
