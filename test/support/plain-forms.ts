/**
 * What was parsed, in the plain forms of the tables in the corpus's `SOURCES.md`: times as a drafter writes
 * them, quantities, and what a condition mentions.
 */
import type { ActorPhrase, Condition, Conditional, Moment } from '../../src/model/conditions.ts';
import type { Duration, Stretch } from '../../src/model/durations.ts';
import type { Norm } from '../../src/model/norms.ts';
import type { Quantity } from '../../src/model/quantities.ts';
import type { Reference, State, Target } from '../../src/model/references.ts';
import type { Recurrence, TimeQualifier } from '../../src/model/times.ts';

/** A length of time: `24 hours`. */
export const plainDuration = ({ amount, unit }: Duration): string =>
  `${amount} ${unit}${amount === 1 ? '' : 's'}`;

function plainTarget(target: Target): string {
  switch (target.kind) {
    case 'provision':
      return target.label;
    case 'range':
      return `${target.from} to ${target.to}`;
    case 'heading':
      return target.heading;
    case 'this':
      return `this ${target.of}`;
    case 'any':
      return target.heading === null ? 'any provision' : `any provision of ${target.heading}`;
    case 'every':
      return `all of ${target.heading}`;
    case 'agreement':
      return 'this agreement';
    case 'matter':
      return 'the matter';
  }
}

/** A reference: `2.1`, `2.1 and 2.2`. */
export const plainReference = ({ targets, quantifier }: Reference): string =>
  targets.map(plainTarget).join(quantifier === 'all' ? ' and ' : ' or ');

const plainStretch = (stretch: Stretch): string =>
  stretch.kind === 'phase' ? stretch.phase : 'this agreement';

function plainMinute(minute: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function plainState(state: State): string {
  switch (state) {
    case 'performed':
      return '';
    case 'begun':
      return ' begins';
    case 'ended':
      return ' ends';
    case 'continues':
      return ' continues';
    case 'verified':
    case 'breached':
    case 'suspended':
    case 'overdue':
    case 'disputed':
      return ` is ${state}`;
  }
}

function plainPlace(moment: Moment): string {
  switch (moment.kind) {
    case 'day': {
      const clock = moment.clock.toLowerCase() === 'day' ? 'D' : moment.clock;
      return moment.form === 'plus' ? `${clock}+${moment.number}` : `day ${moment.number}`;
    }
    case 'date':
      return moment.date;
    case 'entry':
      return 'entry into force';
    case 'signature':
      return 'signature';
    case 'edge':
      return `the ${moment.edge} of ${plainStretch(moment.of)}`;
    case 'state':
      return plainReference(moment.reference) + plainState(moment.state);
    case 'event':
      return `${moment.each ? 'each ' : ''}${moment.event}`;
    case 'offset':
      return `${plainDuration(moment.duration)} ${moment.direction} ${plainMoment(moment.from)}`;
    case 'earliest':
      return `the earlier of ${moment.of.map(plainMoment).join(' and ')}`;
    case 'latest':
      return `the later of ${moment.of.map(plainMoment).join(' and ')}`;
    case 'condition':
      return conditionWords(moment.condition).at(-1) ?? '';
  }
}

/** A moment: `day 7`, `D+30`, `2024-11-27`, `2.1(a) is verified`; a bare number means performed. */
export const plainMoment = (moment: Moment): string =>
  (moment.minute === undefined ? '' : `${plainMinute(moment.minute)} on `) + plainPlace(moment);

const after = (moment: Moment | null): string => (moment === null ? '' : ` after ${plainMoment(moment)}`);

/** A qualifier of time: `by day 60`, `within 7 days after 2.1(a)`. */
export function plainTime(time: TimeQualifier): string {
  switch (time.kind) {
    case 'from':
      return `from ${plainMoment(time.from)}${time.to === null ? '' : ` to ${plainMoment(time.to)}`}`;
    case 'between':
      return `between ${plainMoment(time.from)} and ${plainMoment(time.to)}`;
    case 'within':
      return `within ${plainDuration(time.duration)}${after(time.of)}`;
    case 'within before':
      return `within ${plainDuration(time.duration)} before ${plainMoment(time.at)}`;
    case 'at least after':
    case 'at least before':
      return `at least ${plainDuration(time.duration)} ${time.kind.slice(9)} ${plainMoment(time.at)}`;
    case 'throughout':
    case 'during':
      return `${time.kind} ${plainStretch(time.of)}`;
    case 'vague':
      return time.words;
    case 'notice':
      return `upon ${plainDuration(time.duration)} notice`;
    case 'on':
      return `${time.at.minute === undefined ? 'on' : 'at'} ${plainMoment(time.at)}`;
    case 'by':
    case 'before':
    case 'after':
    case 'not before':
    case 'until':
      return `${time.kind} ${plainMoment(time.at)}`;
  }
}

function plainRecurrence(recurrence: Recurrence): string {
  switch (recurrence.kind) {
    case 'every': {
      const { amount, unit } = recurrence.period;
      return amount === 1 ? `each ${unit}` : `every ${plainDuration(recurrence.period)}`;
    }
    case 'days': {
      const days = recurrence.days.map((day) => plainMoment(day).replace(/^day /, ''));
      return `on days ${days.slice(0, -1).join(', ')} and ${days.at(-1) ?? ''}`;
    }
    case 'each': {
      const what = recurrence.event ?? (recurrence.reference ? plainReference(recurrence.reference) : '');
      return `${recurrence.relation} each ${what}`;
    }
  }
}

/** All that a norm says about time, recurrence and duration included. */
export const plainTimes = (norm: Norm): string[] => [
  ...norm.times.map(plainTime),
  ...(norm.recurrence === null ? [] : [plainRecurrence(norm.recurrence)]),
  ...(norm.lasts === null ? [] : [`for ${plainDuration(norm.lasts)}`]),
  ...(norm.taking === null
    ? []
    : [`taking between ${plainDuration(norm.taking.least)} and ${plainDuration(norm.taking.most)}`]),
];

function actorWords(phrase: ActorPhrase): string[] {
  switch (phrase.kind) {
    case 'named':
      return [...phrase.actors];
    case 'role':
      return [phrase.role];
    case 'bound':
      return [phrase.other ? 'the other party' : 'that party'];
  }
}

const referenceWords = (reference: Reference | null): string[] =>
  reference === null ? [] : [plainReference(reference), ...reference.targets.map(plainTarget)];

function conditionWords(condition: Condition): string[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.flatMap(conditionWords);
    case 'state':
      return [...referenceWords(condition.reference), ...(condition.by ? actorWords(condition.by) : [])];
    case 'event':
      return [condition.event];
    case 'phase':
      return [condition.phase, `${condition.phase} ${condition.edge === 'start' ? 'begins' : 'ends'}`];
    case 'agrees': {
      const actors = actorWords(condition.actors);
      return [...actors, `${actors.join(' and ')} agrees`, `${actors.join(' and ')} agree`];
    }
    case 'count':
      return referenceWords(condition.reference);
    case 'moment':
      return [plainMoment(condition.at)];
  }
}

/** A condition in plain form: `1.2 is breached by Northland`, `elections`. */
export function plainCondition(condition: Condition): string {
  const not = 'negated' in condition && condition.negated ? 'not ' : '';
  if (condition.kind === 'and' || condition.kind === 'or') {
    return condition.of.map(plainCondition).join(` ${condition.kind} `);
  }
  if (condition.kind === 'state') {
    const by = condition.by === null ? '' : ` by ${actorWords(condition.by).join(', ')}`;
    return `${not}${plainReference(condition.reference)}${plainState(condition.state)}${by}`;
  }
  return `${not}${conditionWords(condition)[0] ?? ''}`;
}

/** A quantity in plain form: `8 living hostages`. */
export const plainQuantity = (quantity: Quantity): string =>
  `${amounts(quantity)[0] ?? ''} ${quantity.noun}`.trim();

/** What one condition of a norm mentions: labels, events, actors. */
export const mentioned = (conditional: Conditional): string[] => conditionWords(conditional.condition);

function momentWords(moment: Moment): string[] {
  switch (moment.kind) {
    case 'state':
      return referenceWords(moment.reference);
    case 'event':
      return [moment.event];
    case 'offset':
      return momentWords(moment.from);
    case 'earliest':
    case 'latest':
      return moment.of.flatMap(momentWords);
    case 'condition':
      return conditionWords(moment.condition);
    case 'day':
    case 'date':
    case 'entry':
    case 'signature':
    case 'edge':
      return [];
  }
}

function timeWords(time: TimeQualifier): string[] {
  switch (time.kind) {
    case 'from':
      return [...momentWords(time.from), ...(time.to === null ? [] : momentWords(time.to))];
    case 'between':
      return [...momentWords(time.from), ...momentWords(time.to)];
    case 'within':
      return time.of === null ? [] : momentWords(time.of);
    case 'throughout':
    case 'during':
    case 'vague':
    case 'notice':
      return [];
    case 'on':
    case 'by':
    case 'before':
    case 'after':
    case 'not before':
    case 'until':
    case 'within before':
    case 'at least after':
    case 'at least before':
      return momentWords(time.at);
  }
}

/** All that a norm waits for, trades for or leaves to somebody: labels, events, actors. */
export const dependsOn = (norm: Norm): string[] => [
  ...norm.conditions.flatMap(mentioned),
  ...referenceWords(norm.exchange?.reference ?? null),
  ...(norm.exception === null || norm.exception.judge === null ? [] : [norm.exception.judge]),
  ...referenceWords(norm.recurrence?.kind === 'each' ? norm.recurrence.reference : null),
  ...norm.times.flatMap(timeWords),
  ...norm.act.quantities.flatMap(({ forEach }) =>
    forEach === null || forEach.label === null ? [] : [forEach.label],
  ),
];

function amounts({ amount }: Quantity): string[] {
  switch (amount.kind) {
    case 'between':
      return [`between ${amount.low} and ${amount.high}`, String(amount.low), String(amount.high)];
    case 'percent':
      return [`${amount.number}%`];
    case 'fraction':
      return [amount.words.toLowerCase()];
    case 'all':
      return ['all'];
    case 'rest':
      return ['the rest', 'rest', 'all'];
    case 'exactly':
    case 'at least':
    case 'up to':
    case 'about':
      return [String(amount.number)];
  }
}

const amountThenNoun =
  /^(?:at least |up to |about )?(between [\d.]+ and [\d.]+|[\d.]+%?|all(?: remaining)?|the rest|half)(.*)$/i;

/** Whether one of the quantities is what a table's cell names (`8 living hostages`, `30 %`, `the rest`). */
export function states(quantities: readonly Quantity[], cell: string): boolean {
  const plain = cell
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/ ?(%|percent\b)/, '%')
    .trim();
  const [, number = plain, noun = ''] = amountThenNoun.exec(plain) ?? [];
  const wanted = number.toLowerCase().replace(' remaining', '');
  const every = quantities.flatMap((quantity) => [quantity, ...quantity.ofWhich]);
  return every.some(
    (quantity) =>
      amounts(quantity).includes(wanted) &&
      (noun.trim() === '' || quantity.noun.toLowerCase().includes(noun.trim().toLowerCase())),
  );
}
