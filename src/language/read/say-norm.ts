import type { Act, Norm, Power } from '../../model/norms.ts';
import type { Quantity } from '../../model/quantities.ts';
import {
  asWritten,
  type Saying,
  type SayingAsWritten,
  sayActors,
  sayLength,
  sayNames,
  sayQuantity,
  sayReference,
} from './say-parts.ts';
import { sayCondition, sayRecurrence, sayTime } from './say-when.ts';
import type { ActParts, NormParts, VerificationParts, WhoParts } from './words.ts';

/** All that a norm says but whom it binds. */
export type Bound = Omit<NormParts, 'who'>;

/** What a norm says, apart from whom it binds. */
export function boundOf(saying: Saying, norm: Norm, isIrreversible: boolean): Bound {
  return {
    deontic: norm.deontic,
    act: actOf(saying, norm),
    waits: linked(saying, norm, true),
    often: oftenOf(saying, norm),
    times: timesOf(saying, norm),
    through: norm.through === null ? null : saying.words.through(saying.words.actor(norm.through)),
    limits: limitsOf(saying, norm),
    notes: notesOf(saying, norm, isIrreversible),
  };
}

/** Whom some norms bind that differ in their heads only. */
export function whoOf(saying: Saying, norms: readonly Norm[]): WhoParts {
  const bearer = norms[0]?.bearer;
  if (bearer === undefined || bearer.kind === 'missing') return { kind: 'nobody' };
  if (bearer.kind === 'unknown') return { kind: 'unknown', words: bearer.words };
  const ids = norms.flatMap((norm) => (norm.bearer.kind === 'actors' ? norm.bearer.actors : []));
  const names = sayNames(saying, [...new Set(ids)]);
  if (bearer.any) return { kind: 'any', names };
  if (ids.length < 2) return { kind: 'one', names };
  return { kind: bearer.perHead ? 'each' : 'together', names };
}

function isWait({ link }: Norm['conditions'][number]): boolean {
  return link === 'once' || link === 'if';
}

/**
 * Conditions in an order of their own, so that the order of the text does not matter where its meaning does
 * not.
 */
function linked(saying: Saying, norm: Norm, waits: boolean): readonly string[] {
  return norm.conditions
    .filter((conditional) => isWait(conditional) === waits)
    .map(({ link, condition, judge }) =>
      saying.words.linked(
        link,
        sayCondition(saying, condition),
        judge === null ? null : saying.words.actor(judge),
      ),
    )
    .sort();
}

function timesOf(saying: Saying, norm: Norm): readonly string[] {
  const { words } = saying;
  const hasWait = norm.recurrence?.kind === 'each' || norm.conditions.some(isWait);
  const isOpen = norm.lasting && norm.times.length === 0 && norm.lasts === null && norm.recurrence === null;
  if (isOpen && !norm.conditions.some(({ link }) => link === 'as long as')) return [words.always];
  return norm.times.map((time) => sayTime(saying, time, hasWait)).sort();
}

function oftenOf(saying: Saying, { recurrence, lasts }: Norm): readonly string[] {
  return [
    ...(lasts === null ? [] : [saying.words.lasts(sayLength(saying, lasts))]),
    ...(recurrence === null ? [] : [sayRecurrence(saying, recurrence)]),
  ];
}

function limitsOf(saying: Saying, norm: Norm): readonly string[] {
  return [...linked(saying, norm, false), ...sayExchange(saying, norm), ...sayException(saying, norm)];
}

/** The conditions of a norm, those that it waits for first. */
export function sayConditions(saying: Saying, norm: Norm): readonly string[] {
  return [...linked(saying, norm, true), ...linked(saying, norm, false)];
}

/** What a norm is done in exchange for. */
export function sayExchange(saying: Saying, { exchange }: Norm): readonly string[] {
  return exchange === null
    ? []
    : [saying.words.exchange(exchange.kind, sayReference(saying, exchange.reference))];
}

/** What a norm leaves out. */
export function sayException({ words, free }: Saying, { exception }: Norm): readonly string[] {
  if (exception === null) return [];
  const judge = exception.judge === null ? null : words.actor(exception.judge);
  return [words.exception(free(exception.words), judge)];
}

/** Who verifies a norm. */
export function sayVerification(saying: Saying, norm: Norm): readonly string[] {
  const { verification } = norm;
  return verification === null ? [] : [saying.words.verification(verificationOf(saying, norm, verification))];
}

/** How long a norm takes that nobody chooses. */
export function sayTaking({ words }: Saying, { taking }: Norm): readonly string[] {
  return taking === null ? [] : [words.taking(taking.least, taking.most)];
}

function notesOf(saying: Saying, norm: Norm, isIrreversible: boolean): readonly string[] {
  return [
    ...sayTaking(saying, norm),
    ...sayVerification(saying, norm),
    ...(isIrreversible ? [saying.words.irreversible] : []),
  ];
}

function verificationOf(
  saying: Saying,
  norm: Norm,
  { verifiers, quantifier, within }: NonNullable<Norm['verification']>,
): VerificationParts {
  return {
    names: sayNames(saying, verifiers),
    quantifier,
    within: within === null ? null : sayLength(saying, within),
    of: norm.recurrence !== null ? 'each time' : norm.lasting ? 'allegations' : 'once',
  };
}

function actOf(saying: Saying, norm: Norm): ActParts {
  const { act, stage } = norm;
  const written = asWritten(saying);
  const staged = stage === null ? null : stageOf(written, act, stage);
  const whole = staged?.words ?? saying.free(act.words);
  const parted = act.passive ? passive(whole) : null;
  const shown = `${whole} ${staged?.own ?? ''}`.toLowerCase();
  const hidden = (quantities: readonly Quantity[]): readonly string[] => [
    ...new Set(
      quantities
        .filter((quantity) => !isShown(written, quantity, shown))
        .map((quantity) => sayQuantity(saying, quantity)),
    ),
  ];
  const isKnown = act.power === null || shown.includes(sayPower(written, act.power).toLowerCase());
  return {
    words: parted?.subject ?? whole,
    done: parted?.done ?? null,
    part: act.part,
    stage:
      stage === null || staged === null || staged.own === null
        ? null
        : { letter: stage.letter, words: staged.own },
    counted: hidden(act.quantities),
    inAll: hidden(stage?.head.quantities ?? []),
    known: act.power === null || isKnown ? null : sayPower(saying, act.power),
  };
}

function isShown(written: SayingAsWritten, quantity: Quantity, shown: string): boolean {
  const { bare } = written.words;
  return bare(shown).includes(bare(sayQuantity(written, quantity)));
}

/** `the crossing be opened`; `how elections are to be held` is part of what is acted on. */
function passive(words: string): { readonly subject: string; readonly done: string } | null {
  const found = /(?<!\bto) be /.exec(words);
  return found === null
    ? null
    : { subject: words.slice(0, found.index), done: words.slice(found.index + found[0].length) };
}

/**
 * A stage that adds a number only has it put where its head says what is counted; other words follow the
 * head.
 */
function stageOf(
  saying: SayingAsWritten,
  act: Act,
  stage: NonNullable<Norm['stage']>,
): { readonly words: string; readonly own: string | null } {
  const { free, words } = saying;
  const head = free(stage.head.words);
  const lead = `${stage.head.words}: `;
  if (!act.words.startsWith(lead)) return { words: head, own: null };
  const own = free(act.words.slice(lead.length));
  const [quantity, ...others] = act.quantities;
  if (quantity === undefined || others.length > 0) return { words: head, own };
  const said = sayQuantity(saying, quantity);
  if (!isBare(saying, quantity, own)) return { words: head, own };
  const noun = free(quantity.noun);
  const joined = stage.head.quantities.length === 0 && noun !== '' && head.includes(noun);
  return joined ? { words: words.put(head, noun, said), own: null } : { words: head, own: said };
}

/** Whether a stage's words are its number and nothing else, what is counted left to the head. */
function isBare(saying: Saying, quantity: Quantity, own: string): boolean {
  return sayQuantity(saying, { ...quantity, noun: '' }).toLowerCase() === own.toLowerCase();
}

function sayPower(saying: Saying, power: Power): string {
  const { words } = saying;
  switch (power.kind) {
    case 'suspend':
    case 'resume':
    case 'decide':
    case 'amend':
      return words.power({ kind: power.kind, what: sayReference(saying, power.what).text });
    case 'refer': {
      const what = sayReference(saying, power.what).text;
      return words.power({ kind: 'refer', what, to: power.to === null ? null : words.actor(power.to).text });
    }
    case 'end':
      return words.power({ kind: 'end', what: power.phase ?? words.agreement });
    case 'extend': {
      const by = power.by === null ? null : sayLength(saying, power.by);
      return words.power({ kind: 'extend', what: power.phase ?? words.agreement, by });
    }
    case 'convene':
      return words.power({ kind: 'convene', who: sayActors(saying, power.who).text });
    case 'give access':
      return words.power({ kind: 'give access', to: sayActors(saying, power.to).text });
  }
}
