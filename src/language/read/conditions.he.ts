import { list, number, prefixed, quoted } from '../../base/hebrew.ts';
import { isolated } from '../../base/isolates.ts';
import type { ConditionLink } from '../../model/conditions.ts';
import { eventClause, inState } from './time.he.ts';
import type { ConditionParts, MomentSaid, Named, QuantityParts } from './words.ts';

/** A condition, as a noun. */
export function condition(parts: ConditionParts): string {
  switch (parts.kind) {
    case 'and':
    case 'or':
      return joined(parts.kind, parts.of);
    case 'state': {
      const by = parts.by === null ? '' : ` בידי ${parts.by.text}`;
      return `${inState(parts.reference, parts.state, parts.negated)}${by}${until(parts.until)}`;
    }
    case 'event':
      return `${eventClause(parts.event, parts.negated)}${until(parts.until)}`;
    case 'phase':
      return `${PHASE[parts.edge][parts.negated ? 1 : 0]} ${isolated(parts.phase)}`;
    case 'agrees':
      return agrees(parts);
    case 'count':
      return `${inState(parts.reference, parts.state, parts.negated)} בהיקף של ${parts.quantity}`;
    case 'moment':
      return `הגעת ${parts.at.noun}`;
  }
}

const PHASE = { start: ['תחילת', 'אי־תחילת'], end: ['סיום', 'אי־סיום'] } as const;

function joined(
  kind: 'and' | 'or',
  of: readonly { readonly text: string; readonly isGroup: boolean }[],
): string {
  const parts = of.map(({ text, isGroup }) => (isGroup ? `(${text})` : text));
  return list(parts, kind);
}

function until(moment: MomentSaid | null): string {
  return moment === null ? '' : ` לא יאוחר ${prefixed('מ', moment.noun)}`;
}

function agrees(parts: Extract<ConditionParts, { kind: 'agrees' }>): string {
  const about = parts.about === '' ? '' : ` בעניין ${quoted(parts.about)}`;
  const agreement = parts.negated ? 'היעדר הסכמה' : 'הסכמה';
  return `${agreement} של ${parts.actors.text}${about}${until(parts.until)}`;
}

/** A condition with the word that binds it, and who judges it. */
export function linked(link: ConditionLink, said: string, judge: Named | null): string {
  const judged = judge === null ? '' : ` (לפי החלטת ${judge.text})`;
  switch (link) {
    case 'if':
      return `במקרה של ${said}${judged}`;
    case 'once':
      return `מרגע ${said}${judged}`;
    case 'unless':
      return `פרט למקרה של ${said}${judged}`;
    case 'provided that':
      return `בכפוף ${prefixed('ל', said)}${judged}`;
    case 'as long as':
      return `כל עוד מתקיים התנאי: ${said}${judged}`;
  }
}

const BOUNDS = { exactly: '', 'at least': 'לפחות', 'up to': 'עד', about: 'בערך' } as const;

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
  return `בין ${low} לבין ${high}`;
}

/** A quantity of something. */
export function quantity(parts: QuantityParts): string {
  const { ofWhich, forEach } = parts;
  const total = parts.total ? 'בסך הכול ' : '';
  const of = ofWhich.length === 0 ? '' : `, מהם ${list(ofWhich, 'and')}`;
  const under = forEach === null || forEach.under === null ? '' : ` לפי ${forEach.under}`;
  const ratio = forEach === null ? '' : ` תמורת כל ${quoted(forEach.noun)}${under}`;
  return `${total}${counted(parts)}${of}${ratio}`;
}

function counted({ amount, noun }: QuantityParts): string {
  const of = noun === '' ? '' : ` מתוך ${quoted(noun)}`;
  const plain = noun === '' ? '' : ` ${quoted(noun)}`;
  switch (amount.kind) {
    case 'exactly':
    case 'at least':
    case 'up to':
    case 'about':
      return `${bound(amount.kind)} ${number(amount.number)}${plain}`.trim();
    case 'between':
      return `${range(number(amount.low), number(amount.high))}${plain}`;
    case 'percent':
      return `${bound(amount.bound)} ${percent(amount.number)}${of}`.trim();
    case 'fraction':
      return `${quoted(amount.words.toLowerCase())}${of}`;
    case 'all':
      return noun === '' ? 'הכול' : `כל ${quoted(noun)}`;
    case 'rest':
      return noun === '' ? 'היתרה' : `יתרת ${quoted(noun)}`;
  }
}
