// What must be so of everything an editor shows of a text. Each law answers with what breaks it.
import type { Span } from '../../src/base/span.ts';
import { completions } from '../../src/ide/completions.ts';
import { hover } from '../../src/ide/hover.ts';
import { mentionsOf } from '../../src/ide/mentions.ts';
import type { Mention } from '../../src/ide/named.ts';
import { definition, uses } from '../../src/ide/navigation.ts';
import { type FormPart, holes } from '../../src/ide/patterns.ts';
import type { Snapshot } from '../../src/ide/snapshot.ts';
import { holds, touches } from '../../src/ide/spans.ts';
import { folding, type OutlineItem, outline, selectionRanges } from '../../src/ide/structure.ts';
import { tokenKinds, tokens } from '../../src/ide/tokens.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { english } from '../../src/pacta.ts';
import { read, wordsAt } from './caret.ts';

/** What breaks a law, in words for whoever mends it. */
type Breach = string;

/** Tokens stand in order and apart, inside of the text, without white space at their edges. */
export function ofTokens(of: Snapshot): Breach[] {
  let end = 0;
  return tokens(of).flatMap(({ span, kind }) => {
    const words = of.source.slice(span.start, span.end);
    const isWell =
      span.start >= end && span.end <= of.source.length && words !== '' && words.trim() === words;
    end = span.end;
    return isWell && tokenKinds.includes(kind) ? [] : [`${kind} “${words}” at ${span.start}`];
  });
}

/** The outline names every heading and every provision once, in their order, each part within what holds it. */
export function ofOutline(of: Snapshot): Breach[] {
  const all = outline(of).flatMap(withChildren);
  const starts = (kind: OutlineItem['kind']): string =>
    all
      .filter((item) => item.kind === kind)
      .map(({ span }) => span.start)
      .join();
  const { headings, provisions } = of.agreement;
  const startsOf = (parts: readonly { readonly span: Span }[]): string => {
    return parts
      .map(({ span }) => span.start)
      .sort((a, b) => a - b)
      .join();
  };
  return [
    ...(starts('heading') === startsOf(headings) ? [] : ['the headings']),
    ...(starts('provision') === startsOf(provisions) ? [] : ['the provisions']),
    ...all.flatMap(({ name, span, nameSpan, children }) => {
      const isWithin = holds(span, nameSpan) && children.every((child) => holds(span, child.span));
      return isWithin ? [] : [`${name} at ${span.start} and what is in it`];
    }),
  ];
}

function withChildren(item: OutlineItem): readonly OutlineItem[] {
  return [item, ...item.children.flatMap(withChildren)];
}

/** Folds have more than one line, and of two that meet one holds the other. */
export function ofFolding(of: Snapshot): Breach[] {
  const open: Span[] = [];
  return folding(of).flatMap(({ span, kind }) => {
    while ((open.at(-1)?.end ?? Infinity) <= span.start) open.pop();
    const above = open.at(-1);
    open.push(span);
    const isWell = /\n/.test(of.source.slice(span.start, span.end)) && span.end <= of.source.length;
    return isWell && (above === undefined || holds(above, span)) ? [] : [`${kind} at ${span.start}`];
  });
}

/** At any place: a selection only grows, up to the whole; what is said of it is there, and said in words. */
export function ofPlaces(of: Snapshot, step: number): Breach[] {
  const found: Breach[] = [];
  for (let at = 0; at <= of.source.length; at += step) {
    const steps = selectionRanges(of, at);
    const grows = steps.every((span, index) => touches(span, at) && holds(steps[index + 1] ?? span, span));
    if (!grows || steps.at(-1)?.end !== of.source.length) found.push(`the selection at ${at}`);
    const said = hover(of, at);
    if (said === null) continue;
    const words = english.hoverText(said);
    if (!touches(said.span, at) || words.length === 0 || words.includes('')) found.push(`hover at ${at}`);
  }
  return found;
}

/** A name leads to where it is declared, and is found from there again. */
export function ofNames(of: Snapshot): Breach[] {
  return mentionsOf(of).flatMap((mention) => {
    const { span, named, declares } = mention;
    const own = uses(of, span.end).some(({ start, end }) => start === span.start && end === span.end);
    const places = definition(of, span.end);
    const isFound = places.every((place) => uses(of, place.span.end).some((use) => use.end === span.end));
    // What stands in a smaller name is asked for elsewhere; a role is declared by all who have it.
    if (named.kind === 'role' || mentionsOf(of).some((each) => within(each.span, span))) return [];
    const isLed = places.length > 0 || declares;
    return own && isFound && isLed ? [] : [`${named.kind} “${wordsAt(of, span)}” at ${span.start}`];
  });
}

function within(inner: Span, outer: Span): boolean {
  return holds(outer, inner) && inner.end - inner.start < outer.end - outer.start;
}

/** Sentences that were understood as norms. */
function normsOf({ provisions }: Agreement): readonly Span[] {
  return provisions.flatMap(({ sentences }) =>
    sentences.filter(({ kind }) => kind === 'norm').map(({ span }) => span),
  );
}

const completed: ReadonlySet<Mention['named']['kind']> = new Set([
  'actor',
  'place',
  'event',
  'term',
  'phase',
  'provision',
] as const);

/** After its first letters each name of an understood sentence is offered, and makes the sentence whole again. */
export function ofNameCompletion(of: Snapshot, most: number): Breach[] {
  const sentences = normsOf(of.agreement);
  const all = mentionsOf(of).filter(
    ({ span, named, form, declares }) =>
      completed.has(named.kind) &&
      form !== 'other' &&
      !declares &&
      sentences.some((each) => holds(each, span)),
  );
  return spread(all, most).flatMap(({ span }) => {
    const at = span.start + Math.min(2, span.end - span.start - 1);
    const cut = read(of.source.slice(0, at) + of.source.slice(span.end));
    const wanted = plainly(of.source.slice(0, span.end));
    const isOffered = completions(cut, at).some(({ insert, span: from }) => {
      return plainly(cut.source.slice(0, from.start) + filled(cut, insert)).startsWith(wanted);
    });
    return isOffered ? [] : [`“${wordsAt(of, span)}” at ${span.start}`];
  });
}

/** What is offered at the end of an understood sentence, and whether that stays understood, its holes filled. */
export function offeredForms(of: Snapshot, most: number): readonly { made: string; isUnderstood: boolean }[] {
  return spread(normsOf(of.agreement), most).flatMap(({ start, end }) => {
    if (of.source[end - 1] !== '.' && of.source[end] !== '.') return [];
    const stop = of.source[end - 1] === '.' ? end - 1 : end;
    const cut = read(`${of.source.slice(0, stop)} ${of.source.slice(stop)}`);
    const forms = completions(cut, stop + 1).filter(({ kind }) => kind === 'form');
    return forms.map(({ span, insert }) => {
      const { source } = cut;
      const made = read(source.slice(0, span.start) + filled(cut, insert) + source.slice(span.end));
      const isUnderstood = normsOf(made.agreement).some((each) => each.start === start);
      return { made: plainly(made.source.slice(start, end + 40)), isUnderstood };
    });
  });
}

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

/** Some of many, from all over them. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.ceil(all.length / most);
  return all.filter((_, index) => index % step === 0);
}

function filled(of: Snapshot, parts: readonly FormPart[]): string {
  let numbers = 4;
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.hole === holes.n ? String(++numbers) : filler(of.agreement, part.hole);
    })
    .join('');
}

/** What a drafter might write into a hole. */
function filler({ provisions, phases, actors }: Agreement, hole: string): string {
  const reference = provisions.find(({ label, numbered }) => numbered && label.includes('.'))?.label ?? '1.1';
  const fillers: Readonly<Record<string, string>> = {
    [holes.reference]: reference,
    [holes.condition]: `${reference} is performed`,
    [holes.phase]: phases[0]?.id ?? 'this agreement',
    [holes.moment]: 'day 9',
    [holes.verifier]: actors[0]?.id ?? 'Red Cross',
    [holes.body]: actors[0]?.id ?? 'Red Cross',
  };
  return fillers[hole] ?? hole;
}
