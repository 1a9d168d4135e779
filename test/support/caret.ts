import type { Edit } from '../../src/analysis/finding.ts';
import type { Span } from '../../src/base/span.ts';
import { type Snapshot, snapshot } from '../../src/ide/snapshot.ts';

/** A text with the caret taken out, and where it stood. */
export interface AtCaret {
  readonly of: Snapshot;
  readonly offset: number;
}

/** A header that most cases share. */
export const header = `Agreement: Truce of Northland.
Parties: Northland; Southern League (League).
Monitors: Red Cross (ICRC); Joint Mechanism = Northland, Southern League.
Places: Northern corridor; Line A.
Events: elections; a ceasefire is agreed.
Terms: "heavy weapon" means a gun of the League.
Day 1: entry into force.
Phase 1 (Truce): 60 days from day 1.

`;

/** Reads a text with a caret, the sign `^`; a body stands under the shared header. */
export function atCaret(text: string): AtCaret {
  const whole = /^(Agreement|Parties|\^)/.test(text) ? text : header + text;
  const offset = whole.indexOf('^');
  if (offset === -1) throw new Error(`no caret in: ${text}`);
  return { of: read(whole.replace('^', '')), offset };
}

/** A text as an editor reads it. */
export function read(text: string): Snapshot {
  const made = snapshot(text);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

/** The words of a span. */
export function wordsAt({ source }: Snapshot, { start, end }: Span): string {
  return source.slice(start, end);
}

/** A text after some edits. */
export function edited(source: string, edits: readonly Edit[]): string {
  let text = source;
  for (const { span, text: words } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    text = text.slice(0, span.start) + words + text.slice(span.end);
  }
  return text;
}

/** The same without the shared header. */
export function bodyOf(text: string): string {
  return text.startsWith('Agreement: Truce') ? text.slice(text.indexOf('\n\n') + 2) : text;
}
