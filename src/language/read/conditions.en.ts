import type { ConditionLink } from '../../model/conditions.ts';
import { list } from './names.en.ts';
import { eventClause, inState, number } from './time.en.ts';
import type { ConditionParts, MomentSaid, Named, QuantityParts } from './words.ts';

/** A condition. */
export function condition(parts: ConditionParts): string {
  switch (parts.kind) {
    case 'and':
    case 'or':
      return joined(parts.kind, parts.of);
    case 'state': {
      const by = parts.by === null ? '' : ` by ${parts.by.text}`;
      return `${inState(parts.reference, parts.state, parts.negated)}${by}${until(parts.until)}`;
    }
    case 'event': {
      const said = parts.negated ? denied : eventClause;
      return `${said(parts.event, parts.isClause)}${until(parts.until)}`;
    }
    case 'phase':
      return phase(parts);
    case 'agrees':
      return agrees(parts);
    case 'count':
      return `${inState(parts.reference, parts.state, parts.negated)} for ${parts.quantity}`;
    case 'moment':
      return `${parts.at.noun} has come`;
  }
}

function joined(
  kind: 'and' | 'or',
  of: readonly { readonly text: string; readonly isGroup: boolean }[],
): string {
  const isMixed = of.some(({ isGroup }) => isGroup);
  const lead = isMixed ? (kind === 'and' ? 'both ' : 'either ') : '';
  return (
    lead +
    list(
      of.map(({ text }) => text),
      kind,
    )
  );
}

function until(moment: MomentSaid | null): string {
  return moment === null ? '' : ` by ${moment.noun}`;
}

const AUXILIARY = /\s(is|are|was|were|has|have|will)\s/;

/** An event denied as English does. */
function denied(event: string, isClause: boolean): string {
  if (!isClause && event.split(' ').length > 3) return `“${event}” has not come about`;
  if (!isClause) return `${event} ${/[^s]s$/.test(event) ? 'have' : 'has'} not occurred`;
  if (AUXILIARY.test(event)) return event.replace(AUXILIARY, ' $1 not ');
  return `it is not so that ${event}`;
}

function phase({ phase: name, edge, negated }: Extract<ConditionParts, { kind: 'phase' }>): string {
  if (negated) return `${name} has not ${edge === 'start' ? 'begun' : 'ended'}`;
  return `${name} ${edge === 'start' ? 'begins' : 'ends'}`;
}

function agrees(parts: Extract<ConditionParts, { kind: 'agrees' }>): string {
  const { text, plural } = parts.actors;
  const verb = parts.negated ? (plural ? 'do not agree' : 'does not agree') : plural ? 'agree' : 'agrees';
  return `${text} ${verb}${parts.about === '' ? '' : ` ${parts.about}`}${until(parts.until)}`;
}

/** A condition with the word that binds it. */
export function linked(link: ConditionLink, said: string, judge: Named | null): string {
  return judge === null ? `${link} ${said}` : `${link} ${said} (as ${judge.text} decides)`;
}

/** The words before a number that bound it. */
export function bound(kind: 'exactly' | 'at least' | 'up to' | 'about'): string {
  return kind === 'exactly' ? '' : kind;
}

/** A share of a hundred. */
export function percent(value: number): string {
  return `${number(value)}%`;
}

/** Between two numbers. */
export function range(low: string, high: string): string {
  return `between ${low} and ${high}`;
}

const COUNTS_NOTHING = /\b(of|its|their|his|her|the|these|those|other|more)\s+/g;

/** Words without those that change no count, words of one meaning made one. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(COUNTS_NOTHING, '')
    .replace(/\bevery\b/g, 'all')
    .replace(/\bdispute\b/g, 'matter');
}

/**
 * Words with a quantity in the place of what it counts, without the article or owner that stood before
 * that.
 */
export function put(words: string, noun: string, said: string): string {
  const at = words.indexOf(noun);
  return words.slice(0, at).replace(/\b(the|its|their)\s+$/i, '') + said + words.slice(at + noun.length);
}

/** A quantity of something. */
export function quantity(parts: QuantityParts): string {
  const total = parts.total ? 'a total of ' : '';
  const { ofWhich, forEach } = parts;
  const of = ofWhich.length === 0 ? '' : `, of which ${list(ofWhich, 'and')}`;
  const under = forEach === null || forEach.under === null ? '' : ` under ${forEach.under}`;
  const ratio = forEach === null ? '' : ` for each ${forEach.noun}${under}`;
  return `${total}${counted(parts)}${of}${ratio}`;
}

function counted({ amount, noun }: QuantityParts): string {
  const of = noun === '' ? '' : ` of ${noun.startsWith('the ') ? noun : `the ${noun}`}`;
  const plain = noun === '' ? '' : ` ${noun}`;
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
      return `${amount.words.toLowerCase()}${of}`;
    case 'all':
      return `all${plain}`;
    case 'rest':
      return `the rest${of}`;
  }
}
