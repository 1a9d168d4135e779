import type { Edit } from '../analysis/finding.ts';
import { compareSpans, type Span } from '../base/span.ts';
import { mentionsOf } from './mentions.ts';
import { isSameName, type Mention, type Named } from './named.ts';
import type { RenameRefusal } from './rename.en.ts';
import { type Snapshot, snapshot } from './snapshot.ts';
import { holds, lengthOf, touches } from './spans.ts';

/**
 * Why a text would not mean the same after some names were changed in it; null where it would. The changed
 * text is read anew: it must name the same things in the same places, and be understood as far as before.
 */
export function otherMeaning(of: Snapshot, edits: readonly Edit[], words: string): RenameRefusal | null {
  const read = snapshot(changed(of.source, inOrder(edits)), of.words);
  if (!read.ok) return { kind: 'runs together', words, provision: null };
  const after = read.value;
  const place = otherMention(of, after, inOrder(edits), words) ?? otherSentence(of, after);
  return place === null ? null : { ...place, words };
}

interface Place {
  readonly kind: 'in the text' | 'runs together';
  readonly provision: string | null;
}

function changed(source: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const { span, text: words } of edits) {
    text += source.slice(at, span.start) + words;
    at = span.end;
  }
  return text + source.slice(at);
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => compareSpans(a.span, b.span));
}

/** A change, and where its new words stand in the changed text. */
interface Change {
  readonly old: Span;
  readonly now: Span;
}

function changesOf(edits: readonly Edit[]): readonly Change[] {
  let grown = 0;
  return edits.map(({ span, text }): Change => {
    const start = span.start + grown;
    grown += text.length - lengthOf(span);
    return { old: span, now: { start, end: start + text.length } };
  });
}

/** Where a stretch stands after some changes, each of which it holds whole or has no part of. */
function shifted({ start, end }: Span, changes: readonly Change[]): Span {
  return { start: start + grownBefore(changes, start), end: end + grownBefore(changes, end) };
}

/** By how much the changes that begin before an offset have moved what follows them. */
function grownBefore(changes: readonly Change[], offset: number): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.old.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  const last = changes[low - 1];
  return last === undefined ? 0 : last.now.end - last.old.end;
}

/** The first place that names something else, or names something that was not named there. */
function otherMention(of: Snapshot, after: Snapshot, edits: readonly Edit[], words: string): Place | null {
  const changes = changesOf(edits);
  // What a new name says within itself is its own affair.
  const old = outside(
    of,
    changes.map((change) => change.old),
  );
  const made = outside(
    after,
    changes.map((change) => change.now),
  );
  const same = new Pairs();
  for (let at = 0; at < Math.max(old.length, made.length); at++) {
    const [before, now] = [old[at], made[at]];
    const span = before === undefined ? null : shifted(before.span, changes);
    const isSame = before !== undefined && now !== undefined && same.pair(before, now);
    if (isSame && span?.start === now.span.start && span.end === now.span.end) continue;
    const isNew = now !== undefined && (span === null || now.span.start < span.start);
    const isWord = isNew && isSameName(after.source.slice(now.span.start, now.span.end), words);
    if (isWord) return { kind: 'in the text', provision: labelAt(after, now.span.start) };
    const provision = isNew ? labelAt(after, now.span.start) : labelAt(of, before?.span.start ?? 0);
    return { kind: 'runs together', provision };
  }
  return null;
}

/** The mentions that are no part of some changed names. */
function outside(of: Snapshot, names: readonly Span[]): readonly Mention[] {
  let next = 0;
  return mentionsOf(of).filter(({ span }) => {
    while ((names[next]?.end ?? Infinity) < span.end) next++;
    const name = names[next];
    return name === undefined || !holds(name, span) || lengthOf(name) === lengthOf(span);
  });
}

/** Holds what is named before and after together, one to one: a name may change, who is meant by it may not. */
class Pairs {
  readonly #after = new Map<string, string>();
  readonly #before = new Map<string, string>();

  pair(before: Mention, after: Mention): boolean {
    if (before.declares !== after.declares) return false;
    const [old, made] = [keyOf(before.named), keyOf(after.named)];
    const isKnown = (this.#after.get(old) ?? made) === made && (this.#before.get(made) ?? old) === old;
    this.#after.set(old, made);
    this.#before.set(made, old);
    return isKnown && before.named.kind === after.named.kind;
  }
}

function keyOf({ kind, id }: Named): string {
  return `${kind} ${id}`;
}

/** The first sentence that is understood otherwise, or not any more. */
function otherSentence(of: Snapshot, after: Snapshot): Place | null {
  const [old, made] = [readingOf(of), readingOf(after)];
  const other = old.findIndex(({ kind }, index) => kind !== made[index]?.kind);
  if (other === -1) return null;
  return { kind: 'runs together', provision: labelAt(of, old[other]?.offset ?? 0) };
}

interface Understood {
  readonly kind: string;
  readonly offset: number;
}

/** Every sentence, duty and problem, by what it is. */
function readingOf({ agreement }: Snapshot): readonly Understood[] {
  const { provisions, norms, problems } = agreement;
  const understood = (kind: string, { start }: Span): Understood => ({ kind, offset: start });
  return [
    ...provisions.flatMap(({ sentences }) => sentences.map(({ kind, span }) => understood(kind, span))),
    ...norms.map(({ deontic, act, times, conditions }) => {
      return understood(`${deontic} ${act.quantities.length} ${times.length} ${conditions.length}`, act.span);
    }),
    ...problems.map(({ kind, span }) => understood(kind, span)),
  ];
}

/** The provision that stands at an offset, as written; null in the header. */
export function labelAt({ agreement }: Snapshot, offset: number): string | null {
  return agreement.provisions.find(({ span }) => touches(span, offset))?.label ?? null;
}
