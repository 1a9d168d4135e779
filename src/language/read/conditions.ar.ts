import { list, number, quoted } from '../../base/arabic.ts';
import { isolated } from '../../base/isolates.ts';
import type { ConditionLink } from '../../model/conditions.ts';
import { eventClause, inState } from './time.ar.ts';
import type { ConditionParts, MomentSaid, Named, QuantityParts } from './words.ts';

/** A condition, as a noun. */
export function condition(parts: ConditionParts): string {
  switch (parts.kind) {
    case 'and':
    case 'or':
      return joined(parts.kind, parts.of);
    case 'state': {
      const by = parts.by === null ? '' : ` من جانب ${parts.by.text}`;
      return `${inState(parts.reference, parts.state, parts.negated)}${by}${until(parts.until)}`;
    }
    case 'event':
      return `${eventClause(parts.event, parts.negated)}${until(parts.until)}`;
    case 'phase':
      return `${not(parts.negated)}${parts.edge === 'start' ? 'بدء' : 'انتهاء'} ${isolated(parts.phase)}`;
    case 'agrees':
      return agrees(parts);
    case 'count':
      return `${inState(parts.reference, parts.state, parts.negated)} بمقدار ${parts.quantity}`;
    case 'moment':
      return `حلول ${parts.at.noun}`;
  }
}

function not(negated: boolean): string {
  return negated ? 'عدم ' : '';
}

function joined(
  kind: 'and' | 'or',
  of: readonly { readonly text: string; readonly isGroup: boolean }[],
): string {
  const parts = of.map(({ text, isGroup }) => (isGroup ? `(${text})` : text));
  return list(parts, kind);
}

function until(moment: MomentSaid | null): string {
  return moment === null ? '' : ` في موعد أقصاه ${moment.noun}`;
}

function agrees(parts: Extract<ConditionParts, { kind: 'agrees' }>): string {
  const about = parts.about === '' ? '' : ` بشأن ${quoted(parts.about)}`;
  return `${not(parts.negated)}اتفاق ${parts.actors.text}${about}${until(parts.until)}`;
}

/** A condition with the word that binds it, and who judges it. */
export function linked(link: ConditionLink, said: string, judge: Named | null): string {
  const judged = judge === null ? '' : ` (وفق ما يقرره ${judge.text})`;
  switch (link) {
    case 'if':
      return `في حال ${said}${judged}`;
    case 'once':
      return `بمجرد ${said}${judged}`;
    case 'unless':
      return `إلا في حال ${said}${judged}`;
    case 'provided that':
      return `بشرط ${said}${judged}`;
    case 'as long as':
      return `ما دام الشرط التالي قائماً: ${said}${judged}`;
  }
}

const BOUNDS = { exactly: '', 'at least': 'ما لا يقل عن', 'up to': 'ما يصل إلى', about: 'نحو' } as const;

/** The words before a number that bound it. */
export function bound(kind: keyof typeof BOUNDS): string {
  return BOUNDS[kind];
}

/** A share of a hundred. */
export function percent(value: number): string {
  return `${number(value)}%`;
}

/** Between two numbers. */
export function range(low: string, high: string): string {
  return `ما بين ${low} و${high}`;
}

/** A quantity of something. */
export function quantity(parts: QuantityParts): string {
  const { ofWhich, forEach } = parts;
  const total = parts.total ? 'ما مجموعه ' : '';
  const of = ofWhich.length === 0 ? '' : `، منها ${list(ofWhich, 'and')}`;
  const under = forEach === null || forEach.under === null ? '' : ` بموجب ${forEach.under}`;
  const ratio = forEach === null ? '' : ` عن كل ${quoted(forEach.noun)}${under}`;
  return `${total}${counted(parts)}${of}${ratio}`;
}

function counted({ amount, noun }: QuantityParts): string {
  const of = noun === '' ? '' : ` من ${quoted(noun)}`;
  switch (amount.kind) {
    case 'exactly':
    case 'at least':
    case 'up to':
    case 'about':
      return `${bound(amount.kind)} ${number(amount.number)}${of}`.trim();
    case 'between':
      return `${range(number(amount.low), number(amount.high))}${of}`;
    case 'percent':
      return `${bound(amount.bound)} ${percent(amount.number)}${of}`.trim();
    case 'fraction':
      return `${quoted(amount.words.toLowerCase())}${of}`;
    case 'all':
      return noun === '' ? 'الكل' : `كل ${quoted(noun)}`;
    case 'rest':
      return noun === '' ? 'الباقي' : `بقية ${quoted(noun)}`;
  }
}
