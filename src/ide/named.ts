import type { Span } from '../base/span.ts';
import { fold } from '../language/lex.ts';

/** What a name or a number in the text stands for. */
export interface Named {
  readonly kind:
    | 'actor'
    | 'place'
    | 'event'
    | 'term'
    | 'phase'
    | 'clock'
    | 'role'
    | 'provision'
    | 'stage'
    | 'heading';
  /** The name as declared; the number of a provision, its annex before it; the key of a heading. */
  readonly id: string;
}

/** A place where something is named. */
export interface Mention {
  readonly span: Span;
  readonly named: Named;
  /** The whole name (or number), its short form or own name, or the words in another form (plural, tense). */
  readonly form: 'full' | 'short' | 'other';
  /** Where it gets its name, rather than is called by it. */
  readonly declares: boolean;
}

/** A mention in the words of one passage: the tokens from one up to, not including, another. */
export interface PassageMention extends Mention {
  readonly from: number;
  readonly to: number;
}

/** Whether two mentions are of one thing. */
export function sameNamed(a: Named, b: Named): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** The number that a provision's key stands for: a number given twice is one number. */
export function numberOf(key: string): string {
  return key.replace(/#\d+$/, '');
}

/** Whether words stand for a name as it is declared. */
export function isSameName(words: string, name: string): boolean {
  return fold(words).replace(/\s+/g, ' ') === fold(name).replace(/\s+/g, ' ');
}
