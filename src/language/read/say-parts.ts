import type { ActorPhrase } from '../../model/conditions.ts';
import type { Duration, Stretch } from '../../model/durations.ts';
import type { NameId } from '../../model/names.ts';
import type { Quantity } from '../../model/quantities.ts';
import type { Reference, Target } from '../../model/references.ts';
import type { Named, QuantityParts, TargetParts, Words, WrittenWords } from './words.ts';

/** What saying a part of an agreement needs: the language, and what the rest of the agreement declares. */
export interface Saying {
  readonly words: Words;
  /** The language that the agreement itself is written in: what is quoted of it is put in these words. */
  readonly written: WrittenWords;
  /** Whether an event is declared with its verb. */
  readonly isClause: (event: NameId) => boolean;
  /** Free words in the one form that all ways to write them share. */
  readonly free: (text: string) => string;
  /** Who has a role, for saying so where that is shorter than naming them all. */
  readonly withRole: ReadonlyMap<string, readonly NameId[]>;
}

/** Saying things as the agreement itself would. */
export type SayingAsWritten = Saying & { readonly words: WrittenWords };

/** The same, to put things as the agreement would. */
export function asWritten(saying: Saying): SayingAsWritten {
  return { ...saying, words: saying.written };
}

/** How many actors are named one by one where a role's word would do. */
const namedMax = 4;

/** Actors by name; many who are all that have one role by that. */
export function sayNames({ words, withRole }: Saying, ids: readonly NameId[]): readonly Named[] {
  const inOrder = [...ids].sort().join('; ');
  for (const [role, all] of withRole) {
    if (ids.length > namedMax && [...all].sort().join('; ') === inOrder)
      return [words.allOf(role, ids.length)];
  }
  return ids.map(words.actor);
}

/** A reference. */
export function sayReference({ words }: Saying, { targets, quantifier }: Reference): Named {
  return words.reference(
    targets.map((target) => words.target(partsOf(target))),
    quantifier,
  );
}

function partsOf(target: Target): TargetParts {
  switch (target.kind) {
    case 'provision':
      return { kind: 'provision', label: target.label, within: target.within };
    case 'range':
      return { kind: 'range', from: target.from, to: target.to };
    case 'heading':
    case 'every':
      return { kind: target.kind, heading: target.heading };
    case 'this':
      return { kind: 'this', of: target.of };
    case 'any':
      return { kind: 'any', heading: target.heading };
    case 'agreement':
    case 'matter':
      return { kind: target.kind };
  }
}

/** Who is meant. */
export function sayActors({ words }: Saying, phrase: ActorPhrase): Named {
  switch (phrase.kind) {
    case 'named':
      return words.actors({
        kind: 'named',
        actors: phrase.actors.map(words.actor),
        quantifier: phrase.quantifier,
      });
    case 'role':
      return words.actors({ kind: 'role', role: phrase.role, quantifier: phrase.quantifier });
    case 'bound':
      return words.actors({ kind: 'bound', other: phrase.other });
  }
}

/** A length of time. */
export function sayLength({ words }: Saying, { amount, unit }: Duration): string {
  return words.length({ amount, unit });
}

/** A phase, or the agreement. */
export function sayStretch({ words }: Saying, of: Stretch): string {
  return of.kind === 'phase' ? of.phase : words.agreement;
}

/** A quantity. */
export function sayQuantity(saying: Saying, quantity: Quantity): string {
  const { words, free } = saying;
  const { forEach, ofWhich, total } = quantity;
  const under = forEach === null || forEach.label === null ? null : provision(saying, forEach.label);
  return words.quantity({
    amount: amountOf(quantity),
    noun: free(quantity.noun),
    total,
    ofWhich: ofWhich.map((part) => sayQuantity(saying, part)),
    forEach: forEach === null ? null : { noun: free(forEach.noun), under },
  });
}

function provision({ words }: Saying, label: string): string {
  return words.target({ kind: 'provision', label, within: null }).text;
}

function amountOf({ amount }: Quantity): QuantityParts['amount'] {
  switch (amount.kind) {
    case 'exactly':
    case 'at least':
    case 'up to':
    case 'about':
      return { kind: amount.kind, number: amount.number };
    case 'between':
      return { kind: 'between', low: amount.low, high: amount.high };
    case 'percent':
      return { kind: 'percent', bound: amount.bound, number: amount.number };
    case 'fraction':
      return { kind: 'fraction', words: amount.words };
    case 'all':
    case 'rest':
      return { kind: amount.kind };
  }
}
