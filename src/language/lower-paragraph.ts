import { append } from '../base/append.ts';
import type { Span } from '../base/span.ts';
import type { Aim, Fact, NameUse, Provision, Sentence } from '../model/agreement.ts';
import { nameId } from '../model/names.ts';
import { type Norm, normId } from '../model/norms.ts';
import type { Problem } from '../model/problems.ts';
import type { ReadingSet } from '../model/readings.ts';
import { condition } from './conditions.ts';
import type { Declarations } from './declarations.ts';
import type { Flat, Paragraph, SentenceText } from './document.ts';
import { type Draft, lowerNorm, type Place, type Stage } from './lower-norm.ts';
import { problemsOf } from './lower-problems.ts';
import { givenTwice } from './lower-qualifiers.ts';
import { stagesOf } from './lower-stages.ts';
import { usesIn } from './lower-uses.ts';
import type { Qualifier } from './qualifiers.ts';
import { readSentence } from './read-sentence.ts';
import { Scan, scanOf } from './scan.ts';
import type { NormText, SentenceSyntax } from './syntax.ts';
import type { Instead } from './undeclared-events.ts';

/** What paragraphs of a text come to. */
export interface Lowered {
  readonly drafts: Draft[];
  readonly facts: Fact[];
  readonly aims: Aim[];
  readonly provisions: Provision[];
  readonly problems: Problem[];
  readonly uses: NameUse[];
}

/** Nothing so far. */
export function nothingLowered(): Lowered {
  return { drafts: [], facts: [], aims: [], provisions: [], problems: [], uses: [] };
}

/** Gives norms their names: the label, the head, and a count where that is taken. */
export function named(drafts: readonly Draft[]): readonly Norm[] {
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    const { bearer } = draft;
    const head = bearer.kind === 'actors' && bearer.perHead ? `@${bearer.actors.join('+')}` : '';
    const base = `${draft.provision}${draft.stage === null ? '' : `(${draft.stage.letter})`}${head}`;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return { id: normId(count === 1 ? base : `${base}~${count}`), ...draft };
  });
}

/** Lowers a provision: its sentences to norms, facts, or what they were not understood at. */
export function lowerProvision(
  paragraph: Paragraph,
  key: string,
  label: string,
  found: Declarations,
): Lowered {
  const out = nothingLowered();
  const sentences = paragraph.sentences.map((text) =>
    lowerSentence(text, paragraph, { key, label }, found, out),
  );
  if (paragraph.defect !== null) sentences.push(defective(paragraph, label, out));
  const understood = sentences.filter(({ kind }) => kind === 'norm' || kind === 'fact').length;
  const operative = sentences.filter(({ kind }) => kind !== 'note').length;
  out.provisions.push({
    key,
    label,
    numbered: paragraph.label !== null,
    heading: paragraph.heading,
    span: paragraph.span,
    labelSpan: paragraph.labelSpan,
    understood: understood === operative && operative > 0 ? 'checkable' : understood > 0 ? 'partly' : 'prose',
    sentences,
    readings: paragraph.readings,
  });
  return out;
}

const DEFECTS = {
  unclosed: ['a closing bracket `]`'],
  unopened: ['an opening bracket `[` before it, or `\\]` for the sign itself'],
  nested: ['a closing bracket before a new one: brackets do not nest'],
  'too many choices': ['fewer brackets in one sentence, for instance one bracket round the whole sentence'],
} as const;

function defective(paragraph: Paragraph, label: string, out: Lowered): Sentence {
  const span = paragraph.defect?.span ?? paragraph.span;
  const expected = paragraph.defect === null ? [] : DEFECTS[paragraph.defect.kind];
  out.problems.push({
    kind: 'not understood',
    at: '[',
    expected,
    instead: null,
    span,
    label,
    readings: paragraph.readings,
  });
  return { kind: 'not understood', span };
}

interface Where {
  readonly key: string;
  readonly label: string;
}

const WORST = ['not understood', 'prose', 'norm', 'fact', 'note'] as const;

function lowerSentence(
  text: SentenceText,
  paragraph: Paragraph,
  where: Where,
  found: Declarations,
  out: Lowered,
): Sentence {
  const kinds = new Set<Sentence['kind']>();
  const [heads = [], ...pieces] = text.pieces;
  for (const head of heads) {
    if (head.text.trim() === '') continue;
    const scan = new Scan(head, found.names, where.label);
    append(out.uses, usesIn(scan));
    const read = readSentence(scan);
    const readings = found.space.and(head.readings, paragraph.readings);
    if (readings === found.space.none) continue;
    kinds.add(lowerRead(read, pieces, { ...where, span: text.span, readings, scan }, found, out));
  }
  const kind = WORST.find((worst) => kinds.has(worst)) ?? 'prose';
  return { kind, span: text.span };
}

interface Context extends Where {
  readonly span: Span;
  readonly readings: ReadingSet;
  readonly scan: Scan;
}

/** Of so many names a copy for each try would take too long. */
const NAMES_MAX = 500;

/** The event whose declaring is all that a sentence lacks. */
function declaring(event: string | null, scan: Scan, found: Declarations): Pick<Unread, 'declare'> {
  if (event === null || found.names.size > NAMES_MAX) return {};
  const declared = new Scan(scan.flat, found.names.withEvent(nameId(event)), scan.own);
  return readSentence(declared).kind === 'norm' ? { declare: found.declaring(event) } : {};
}

/** What could stand instead, where the sentence is understood with it. */
function wholeWith(instead: Instead | null, { flat, names, own }: Scan): Unread['instead'] {
  if (instead === null) return null;
  const read = readSentence(new Scan({ ...flat, text: instead.text }, names, own));
  return read.kind === 'norm' ? { span: instead.span, words: instead.words } : null;
}

type Unread = Extract<Problem, { readonly kind: 'not understood' }>;

function lowerRead(
  read: SentenceSyntax,
  pieces: readonly (readonly Flat[])[],
  context: Context,
  found: Declarations,
  out: Lowered,
): Sentence['kind'] {
  const { label, key, span, readings } = context;
  if (read.kind === 'prose') {
    usesOf(pieces, context, found, out);
    return 'prose';
  }
  if (read.kind === 'not understood') {
    usesOf(pieces, context, found, out);
    out.problems.push({
      kind: 'not understood',
      at: read.word,
      sentence: context.scan.flat.text,
      expected: read.expected,
      instead: wholeWith(read.instead, context.scan),
      ...declaring(read.event, context.scan, found),
      span: read.at,
      label,
      readings,
    });
    return 'not understood';
  }
  if (read.kind === 'fact') {
    for (const fact of read.facts) out.facts.push({ ...fact, span, provision: key, label, readings });
    return 'fact';
  }
  return read.norms
    .map(({ norm, scan }, index) => {
      const stages = index === read.norms.length - 1 ? pieces : [];
      return lowerNormText(norm, stages, { ...context, scan }, found, out);
    })
    .includes('not understood')
    ? 'not understood'
    : 'norm';
}

function usesOf(
  pieces: readonly (readonly Flat[])[],
  { label }: Where,
  found: Declarations,
  out: Lowered,
): void {
  for (const piece of pieces)
    for (const flat of piece) append(out.uses, usesIn(scanOf(flat, found.names, label)));
}

function lowerNormText(
  norm: NormText,
  pieces: readonly (readonly Flat[])[],
  context: Context,
  found: Declarations,
  out: Lowered,
): Sentence['kind'] {
  const { label, readings, scan } = context;
  usesOf(pieces, context, found, out);
  const twice = givenTwice([...norm.shared, ...norm.clauses.flatMap((clause) => clause.qualifiers)]);
  if (twice !== null && norm.clauses.length === 1) return refuse(twice, context, out);
  const { stages, failed } = readStages(pieces, context, found, out);
  append(out.problems, problemsOf(norm, stages, { label, readings, scan }, found));
  const place: Place = { label, provision: context.key, span: context.span, readings };
  for (const draft of lowerNorm(norm, stages, place, found.actors, found.space)) out.drafts.push(draft);
  return failed ? 'not understood' : 'norm';
}

/** A second verification, recurrence or the like in one norm: two sentences would say it. */
function refuse(twice: Qualifier, context: Context, out: Lowered): Sentence['kind'] {
  const { label, readings } = context;
  const expected = ['one such qualifier in a sentence', 'a sentence of its own for the second'];
  out.problems.push({
    kind: 'not understood',
    at: twice.kind,
    sentence: context.scan.flat.text,
    expected,
    instead: null,
    span: twice.span,
    label,
    readings,
  });
  return 'not understood';
}

function readStages(
  pieces: readonly (readonly Flat[])[],
  context: Context,
  found: Declarations,
  out: Lowered,
): { stages: Stage[]; failed: boolean } {
  const stages: Stage[] = [];
  let failed = false;
  let before: string | null = null;
  for (const piece of pieces) {
    let last: string | null = before;
    for (const flat of piece) {
      for (const read of stagesOf(flat, found.names, context.label, before)) {
        if ('stage' in read) {
          stages.push(read.stage);
          last = read.stage.letter;
          continue;
        }
        failed = true;
        const { at, word, expected } = read.failed;
        const readings = found.space.and(context.readings, read.failed.readings);
        out.problems.push({
          kind: 'not understood',
          at: word,
          expected,
          instead: null,
          span: at,
          label: context.label,
          readings,
        });
      }
    }
    before = last;
  }
  return { stages, failed };
}

/** Lowers a purpose or a concern. */
export function lowerAim(paragraph: Paragraph, kind: Aim['kind'], found: Declarations, out: Lowered): void {
  for (const text of paragraph.sentences) {
    for (const flat of text.pieces[0] ?? []) {
      const scan = new Scan(flat, found.names);
      append(out.uses, usesIn(scan));
      const read = condition(scan, 0);
      const readings = found.space.and(flat.readings, paragraph.readings);
      const whole =
        read !== null &&
        (read.end >= scan.length || (scan.low(read.end) === '.' && read.end === scan.length - 1));
      if (read !== null && whole) {
        out.aims.push({ kind, condition: read.value, span: paragraph.span, readings });
        continue;
      }
      const at = Math.min(read?.end ?? 0, Math.max(0, scan.length - 1));
      const expected = [
        '2.1 is performed',
        '2.1 is performed by day 60',
        '3.1 is performed and 2.1 is not performed',
      ];
      out.problems.push({
        kind: 'not understood',
        at: scan.words(at, at + 1),
        expected,
        instead: null,
        span: scan.span(at, at + 1),
        label: null,
        readings,
      });
    }
  }
}
