import type { Span } from '../base/span.ts';
import type { Provision } from '../model/agreement.ts';
import type { Norm } from '../model/norms.ts';
import type { Subject } from './check.ts';
import type { Edit } from './finding.ts';
import { type Convener, convenerWords } from './naming.ts';

/** Edits in the order of the text, each once. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const once = new Map(edits.map((edit) => [`${edit.span.start}:${edit.span.end}:${edit.text}`, edit]));
  return [...once.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** An insertion at one place. */
export function insertAt(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

/**
 * Adds a qualifier after the last words of a sentence; before the colon where stages follow. A sentence
 * that ends in a bracket has several ends, one a reading: the last of them holds for all.
 */
export function addQualifier(subject: Subject, norms: readonly Norm[], text: string): readonly Edit[] {
  const ends = new Map<number, number>();
  for (const norm of norms) {
    const key = norm.modal.span.start;
    ends.set(key, Math.max(ends.get(key) ?? 0, endOfNorm(subject, norm)));
  }
  return inOrder([...ends.values()].map((end) => insertAt(end, text)));
}

/** Where the words of a norm end: in the head of its stages, where it has some. */
function endOfNorm(subject: Subject, norm: Norm): number {
  const spans = norm.stage === null ? spansOf(norm) : [norm.stage.head.span, ...fromHead(subject, norm)];
  const end = Math.max(norm.modal.span.end, ...spans.map((span) => span.end));
  return outOfBrackets(subject, norm.modal.span.start, end);
}

/** The qualifiers of a stage that stand in its head, before the words of the first stage. */
function fromHead(subject: Subject, norm: Norm): readonly Span[] {
  const stages = subject.index
    .normsIn(norm.provision)
    .filter(({ modal }) => modal.span.start === norm.modal.span.start);
  const first = Math.min(norm.span.start, ...stages.map(({ span }) => span.start));
  return spansOf(norm).filter((span) => span.end <= first);
}

function spansOf(norm: Norm): readonly Span[] {
  const { bearer, act, times, recurrence, conditions, exchange, lasts, taking, exception, verification } =
    norm;
  const optional = [recurrence, exchange, lasts, taking, exception, verification];
  const parts = [bearer, act, ...act.quantities, ...times, ...conditions, ...optional];
  return parts.flatMap((part) => (part === null ? [] : [part.span]));
}

/**
 * The same place, moved behind every bracket that does not hold the beginning too: so that it stands in
 * each reading.
 */
function outOfBrackets(subject: Subject, beginning: number, place: number): number {
  let at = place;
  for (const { span } of subject.agreement.brackets) {
    const holdsBeginning = span.start < beginning && beginning < span.end;
    if (span.start < at && at < span.end && !holdsBeginning) at = span.end;
  }
  return at;
}

/** Adds a sentence at the end of a norm's provision. */
export function addSentence(subject: Subject, norm: Norm, sentence: string): readonly Edit[] | null {
  const provision = subject.index.provision(norm.provision);
  if (provision === undefined) return null;
  const at = outOfBrackets(subject, provision.labelSpan.end, provision.span.end);
  return [insertAt(at, ` ${sentence}`)];
}

/**
 * Adds a provision at the end of the article that a norm stands in, under the next number that is free; an
 * unnumbered paragraph where the article's have no numbers.
 */
export function addProvision(subject: Subject, near: Norm, sentence: string): readonly Edit[] | null {
  const own = subject.index.provision(near.provision);
  if (own === undefined) return null;
  const article = subject.index.provisionsInArticle(own.heading);
  const last = lastToFollow(subject.agreement.provisions, article);
  if (last === undefined) return null;
  const label = last.numbered ? freeLabel(subject, last.label) : '';
  if (label === null) return null;
  const at = outOfBrackets(subject, -1, last.span.end);
  return [insertAt(at, `\n\n${label === '' ? '' : `${label} `}${sentence}`)];
}

/** The last of an article; the last of the whole text where numbers run through all articles. */
function lastToFollow(all: readonly Provision[], article: readonly Provision[]): Provision | undefined {
  const last = article.findLast((provision) => provision.numbered) ?? article.at(-1);
  if (last === undefined || !/^\d+$/.test(last.label)) return last;
  return all.findLast((provision) => /^\d+$/.test(provision.label)) ?? last;
}

/** The next number after a label, or null where it does not end in a number or the next ones are taken. */
function freeLabel({ index }: Subject, label: string): string | null {
  const [, before = '', number] = /^(.*?)(\d+)$/.exec(label) ?? [];
  if (number === undefined) return null;
  const next = `${before}${Number(number) + 1}`;
  const taken = index.provisionsLabelled(next).length + index.provisionsUnder(next).length > 0;
  return taken ? null : next;
}

/** The mediators, else the guarantors, if there are any, to bring the parties together. */
export function convenerIn(subject: Subject): Convener | null {
  for (const role of ['mediator', 'guarantor'] as const) {
    const actors = subject.index
      .withRole(role)
      .filter((actor) => actor.readings === subject.agreement.space.all);
    const [only] = actors;
    if (only !== undefined)
      return actors.length === 1 ? { kind: 'actor', name: only.id } : { kind: 'role', role };
  }
  return null;
}

/** The same as it is written in a text. */
export function convener(subject: Subject): string | null {
  const found = convenerIn(subject);
  return found === null ? null : convenerWords(found);
}

/** A norm's provision as a condition in the same provision or elsewhere names it. */
export function nameIn(subject: Subject, norm: Norm, label: string): string {
  const numbered = subject.index.provision(norm.provision)?.numbered ?? false;
  if (!numbered) return 'this provision';
  return /^\d+$/.test(label) ? `provision ${label}` : label;
}
