import type { Span } from '../base/span.ts';
import type { Provision } from '../model/agreement.ts';
import type { Problem } from '../model/problems.ts';
import { inWordsOf } from './completions.ts';
import { mentionsOf } from './mentions.ts';
import { nearestForm } from './nearest-form.ts';
import type { FormPart } from './patterns.ts';
import type { Snapshot } from './snapshot.ts';
import { holds } from './spans.ts';

/** How much of a text is checkable, in provisions. */
export interface Share {
  readonly total: number;
  readonly checkable: number;
  readonly partly: number;
  readonly prose: number;
}

/** How many provisions are understood whole, in part, and not at all. */
export function share({ agreement }: Snapshot): Share {
  const count = { checkable: 0, partly: 0, prose: 0 };
  for (const { understood } of agreement.provisions) count[understood] += 1;
  return { total: agreement.provisions.length, ...count };
}

/** The brackets that are left under one heading. */
export interface BracketsLeft {
  /** The key of the heading; null in the header and before the first. */
  readonly heading: string | null;
  /** The heading as written, empty for none. */
  readonly name: string;
  readonly brackets: readonly { readonly id: string; readonly span: Span }[];
}

/** The brackets still in a text, by the heading they stand under; headings without are left out. */
export function bracketsLeft({ agreement, source }: Snapshot): readonly BracketsLeft[] {
  const left: { heading: string | null; name: string; brackets: { id: string; span: Span }[] }[] = [];
  const { headings } = agreement;
  for (const { id, span } of agreement.brackets) {
    const above = headings.findLast((heading) => heading.span.start <= span.start);
    const key = above?.key ?? null;
    let row = left.find(({ heading }) => heading === key);
    if (row === undefined) {
      const name = above === undefined ? '' : source.slice(above.span.start, above.span.end);
      row = { heading: key, name, brackets: [] };
      left.push(row);
    }
    row.brackets.push({ id, span });
  }
  return left;
}

/** A sentence that is not checkable yet, and what would help it. */
export interface Unread {
  readonly kind: 'prose' | 'not understood';
  readonly span: Span;
  readonly provision: string;
  /** The first word that was not understood; null for prose, which has no place to begin. */
  readonly at: Span | null;
  /** What could have stood there, in words. */
  readonly expected: readonly string[];
  /** A wording that would be understood, where the reader knows one. */
  readonly instead: { readonly span: Span; readonly words: string } | null;
  /** The form of the language that comes nearest, filled with what the sentence names. */
  readonly nearest: { readonly parts: readonly FormPart[]; readonly example: string } | null;
  /** Its place among all such sentences, from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
}

interface UnreadSentence {
  readonly kind: Unread['kind'];
  readonly span: Span;
  readonly provision: Provision;
}

/** The next sentence after an offset that is not checkable yet, from the top again at the end of the text. */
export function nextUnread(of: Snapshot, offset: number): Unread | null {
  const all = unreadSentences(of);
  const after = all.findIndex(({ span }) => span.start > offset);
  return unreadAt(of, all, after === -1 ? 0 : after);
}

/** The one before, from the end again at the top. */
export function previousUnread(of: Snapshot, offset: number): Unread | null {
  const all = unreadSentences(of);
  const before = all.findLastIndex(({ span }) => span.end < offset);
  return unreadAt(of, all, before === -1 ? all.length - 1 : before);
}

function unreadSentences({ agreement }: Snapshot): readonly UnreadSentence[] {
  return agreement.provisions.flatMap((provision) =>
    provision.sentences.flatMap(({ kind, span }): UnreadSentence[] =>
      kind === 'prose' || kind === 'not understood' ? [{ kind, span, provision }] : [],
    ),
  );
}

type NotUnderstood = Extract<Problem, { kind: 'not understood' }>;

function unreadAt(of: Snapshot, all: readonly UnreadSentence[], index: number): Unread | null {
  const sentence = all[index];
  if (sentence === undefined) return null;
  const { kind, span, provision } = sentence;
  const problem = of.agreement.problems.find(
    (each): each is NotUnderstood => each.kind === 'not understood' && holds(span, each.span),
  );
  const named = mentionsOf(of).filter((mention) => holds(span, mention.span) && !mention.declares);
  const nearest = nearestForm(of.source.slice(span.start, span.end), of.source, named);
  return {
    kind,
    span,
    provision: provision.label,
    at: problem?.span ?? null,
    expected: (problem?.expected ?? []).map(of.words.forms.expected),
    instead: problem?.instead ?? null,
    nearest:
      nearest === null ? null : { ...nearest, parts: nearest.parts.map((part) => inWordsOf(of, part)) },
    number: index + 1,
    of: all.length,
  };
}
