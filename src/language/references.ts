import type { Reference, State, Target } from '../model/references.ts';
import { phrases, type Read, remembered, type Scan } from './scan.ts';

const NOUNS = phrases(
  'provision',
  'provisions',
  'paragraph',
  'paragraphs',
  'clause',
  'clauses',
  'point',
  'points',
  'subparagraph',
);
const HEADINGS = new Map(
  ['article', 'section', 'chapter', 'annex', 'part'].flatMap((kind): [string, string][] => [
    [kind, kind],
    [kind === 'annex' ? 'annexes' : `${kind}s`, kind],
  ]),
);

/** A reference: one target or a list joined by `and` (all), `or` (one), or a range (`2.1 to 2.4`). */
export const reference = remembered((scan, at): Read<Reference> => {
  const first = target(scan, at, null);
  if (first === null) return null;
  const range = rangeTo(scan, at, first);
  if (range !== null) return whole(scan, at, [range.value], 'all', range.end);
  return list(scan, at, first);
});

function list(scan: Scan, at: number, first: NonNullable<Read<Target>>): Read<Reference> {
  const targets = [first.value];
  let end = first.end;
  let quantifier: Reference['quantifier'] = 'all';
  // A list that comes to its `and` does so from each of its commas.
  let inList = false;
  for (;;) {
    let next = scan.low(end) === ',' ? end + 1 : end;
    const word = scan.low(next);
    const joined = word === 'and' || word === 'or';
    if (joined) next++;
    if (next === end) break;
    const more = target(scan, next, first.value);
    inList = !joined && more !== null && (inList || continues(scan, more.end));
    if (more === null || (!joined && !inList)) break;
    if (startsClause(scan, next, more.end)) break;
    if (word === 'or') quantifier = 'one';
    targets.push(more.value);
    end = more.end;
    if (joined) break;
  }
  return whole(scan, at, targets, quantifier, end);
}

/**
 * In `2.1 is performed and 2.2 is verified` the second number begins a clause of its own; after a first bare
 * number only.
 */
function startsClause(scan: Scan, _from: number, end: number): boolean {
  return scan.low(end) === 'shall' || scan.low(end) === 'may';
}

/** A comma goes on with the list only where the list does come to an `and` or `or`. */
function continues(scan: Scan, end: number): boolean {
  for (let at = end; ; ) {
    const comma = scan.low(at) === ',';
    const next = comma ? at + 1 : at;
    if (scan.low(next) === 'and' || scan.low(next) === 'or') return target(scan, next + 1, null) !== null;
    const more = comma ? target(scan, next, null) : null;
    if (more === null) return false;
    at = more.end;
  }
}

function whole(
  scan: Scan,
  at: number,
  targets: readonly Target[],
  quantifier: 'all' | 'one',
  end: number,
): Read<Reference> {
  return { value: { targets, quantifier, span: scan.span(at, end) }, end };
}

function rangeTo(scan: Scan, at: number, first: NonNullable<Read<Target>>): Read<Target> {
  const word = scan.low(first.end);
  if (first.value.kind !== 'provision' || (word !== 'to' && word !== 'through' && word !== '–')) return null;
  const last = label(scan, first.end + 1);
  if (last === null || !isNumbered(last.value)) return null;
  return {
    value: { kind: 'range', from: first.value.label, to: last.value, span: scan.span(at, last.end) },
    end: last.end,
  };
}

function isNumbered(text: string): boolean {
  return /[.(]/.test(text);
}

/** One target. In a list, a bare number goes on with what the list began with. */
function target(scan: Scan, at: number, before: Target | null): Read<Target> {
  return (
    nounAndLabel(scan, at) ??
    headed(scan, at) ??
    general(scan, at) ??
    stagesOfProvision(scan, at) ??
    underLabel(scan, at) ??
    bare(scan, at, before)
  );
}

const UNDER = phrases(
  'under',
  'required by',
  'referred to in',
  'provided for in',
  'set out in',
  'described in',
);

/** `the releases under 2.1`: the words name the provision, the number says which. */
function underLabel(scan: Scan, at: number): Read<Target> {
  if (!['the', 'each', 'every', 'all'].includes(scan.low(at))) return null;
  for (let end = at + 2; end < at + 9; end++) {
    if (
      !['word', 'number'].includes(scan.kind(end - 1) ?? '') ||
      /^(if|once|when|until|after|before|by|on|shall|may|and|or)$/.test(scan.low(end - 1))
    )
      return null;
    const under = scan.after(end, UNDER);
    const read =
      under === -1 ? null : label(scan, scan.after(under, NOUNS) === -1 ? under : scan.after(under, NOUNS));
    if (read !== null) return provision(scan, at, read);
  }
  return null;
}

function nounAndLabel(scan: Scan, at: number): Read<Target> {
  const noun = scan.after(at, NOUNS);
  const read = noun === -1 ? null : label(scan, noun);
  return read === null ? null : provision(scan, at, read);
}

function provision(scan: Scan, at: number, read: NonNullable<Read<string>>): Read<Target> {
  let end = read.end;
  const of = scan.low(end) === 'of' ? headed(scan, end + 1) : null;
  if (of !== null) end = of.end;
  const within = of?.value.kind === 'heading' ? of.value.heading : null;
  return { value: { kind: 'provision', label: read.value, within, span: scan.span(at, end) }, end };
}

/** `Article 2`, `Annex A`. */
function headed(scan: Scan, at: number): Read<Target> {
  const kind = HEADINGS.get(scan.low(at));
  if (kind === undefined) return null;
  const key = headingKey(scan, at + 1);
  if (key === null) return null;
  return {
    value: { kind: 'heading', heading: `${kind} ${key.value}`, span: scan.span(at, key.end) },
    end: key.end,
  };
}

function headingKey(scan: Scan, at: number): Read<string> {
  const word = scan.low(at);
  const fits = scan.kind(at) === 'number' || /^([ivxlc]+|[a-z])$/.test(word) || /^\d+[a-z]?$/.test(word);
  if (!fits) return null;
  const bis = /^(bis|ter|quater)$/.test(scan.low(at + 1));
  return { value: bis ? `${word} ${scan.low(at + 1)}` : word, end: bis ? at + 2 : at + 1 };
}

/** `any provision of Article 2`, `all of Article 2`, `this Article`, `this agreement`, `the matter`. */
function general(scan: Scan, at: number): Read<Target> {
  return any(scan, at) ?? every(scan, at) ?? here(scan, at);
}

function any(scan: Scan, at: number): Read<Target> {
  if (!scan.is(at, 'any', 'provision') && !scan.is(at, 'a', 'provision')) return null;
  const of = scan.low(at + 2) === 'of' ? at + 3 : -1;
  if (of !== -1 && scan.is(of, 'this', 'agreement'))
    return done(scan, at, { kind: 'any', heading: null }, of + 2);
  const under = of === -1 ? null : headed(scan, of);
  if (under?.value.kind === 'heading') {
    return done(scan, at, { kind: 'any', heading: under.value.heading }, under.end);
  }
  return done(scan, at, { kind: 'any', heading: null }, at + 2);
}

const EVERY = phrases(
  'all of',
  'all provisions of',
  'every provision of',
  'each provision of',
  'all the provisions of',
);

function every(scan: Scan, at: number): Read<Target> {
  const from = scan.after(at, EVERY);
  const of = from === -1 ? null : headed(scan, from);
  if (of === null || of.value.kind !== 'heading') return null;
  return done(scan, at, { kind: 'every', heading: of.value.heading }, of.end);
}

function here(scan: Scan, at: number): Read<Target> {
  if (scan.is(at, 'this', 'agreement')) return done(scan, at, { kind: 'agreement' }, at + 2);
  if (scan.is(at, 'this', 'provision') || scan.is(at, 'this', 'paragraph')) {
    return done(scan, at, { kind: 'this', of: 'provision' }, at + 2);
  }
  if (scan.low(at) === 'this' && HEADINGS.has(scan.low(at + 1))) {
    return done(scan, at, { kind: 'this', of: 'heading' }, at + 2);
  }
  if (scan.is(at, 'the', 'matter') || scan.is(at, 'the', 'dispute'))
    return done(scan, at, { kind: 'matter' }, at + 2);
  return null;
}

type Bare<T> = T extends { readonly span: unknown } ? Omit<T, 'span'> : never;

function done(scan: Scan, at: number, value: Bare<Target>, end: number): Read<Target> {
  return { value: { ...value, span: scan.span(at, end) }, end };
}

/**
 * A number alone: dotted or with a letter it is a provision; a whole number only where a list of such goes
 * on.
 */
/** `(b) is verified`, `stage (b)`: a stage of the provision that says it. */
function ownStage(scan: Scan, at: number): Read<Target> {
  const named = scan.low(at) === 'stage' || scan.is(at, 'the', 'stage') || scan.low(at) === 'paragraph';
  const from = named ? (scan.low(at) === 'the' ? at + 2 : at + 1) : at;
  if (scan.own === null || scan.low(from) !== '(' || scan.low(from + 2) !== ')') return null;
  if (!/^[a-z]{1,2}$/.test(scan.low(from + 1)) || !(named || isState(scan, from + 3))) return null;
  const stage = `${scan.own}(${scan.low(from + 1)})`;
  return done(scan, at, { kind: 'provision', label: stage, within: null }, from + 3);
}

/** `each stage of 3.2`: stage by stage, which an exchange with 3.2 means anyway. */
function stagesOfProvision(scan: Scan, at: number): Read<Target> {
  const from = scan.after(at, EACH_STAGE);
  const read = from === -1 ? null : label(scan, from);
  return read === null ? null : provision(scan, at, read);
}

const EACH_STAGE = phrases('each stage of', 'every stage of', 'the stages of', 'each of the stages of');

function bare(scan: Scan, at: number, before: Target | null): Read<Target> {
  const read = label(scan, at);
  if (read === null) return ownStage(scan, at);
  if (before?.kind === 'heading' && !isNumbered(read.value)) {
    const kind = before.heading.split(' ')[0] ?? '';
    return done(scan, at, { kind: 'heading', heading: `${kind} ${read.value}` }, read.end);
  }
  if (isNumbered(read.value)) return provision(scan, at, read);
  const inList = before?.kind === 'provision' && !isNumbered(before.label);
  const placed = scan.low(read.end) === 'of' && headed(scan, read.end + 1) !== null;
  return inList || placed || isState(scan, read.end) || listOfNumbers(scan, read.end)
    ? provision(scan, at, read)
    : null;
}

/** `2 or 3 is verified`: whole numbers that come to a state. */
function listOfNumbers(scan: Scan, at: number): boolean {
  let end = at;
  while (end < at + 24 && (['and', 'or', ','].includes(scan.low(end)) || /^\d+$/.test(scan.text(end)))) end++;
  return end > at && isState(scan, end);
}

/** `2.1`, `7 bis`, `II.3`, `2.1(a)`. */
function label(scan: Scan, at: number): Read<string> {
  if (scan.kind(at) !== 'number' || scan.text(at).includes(',')) return null;
  let value = scan.text(at);
  let end = at + 1;
  if (/^(bis|ter|quater)$/.test(scan.low(end))) value += ` ${scan.low(end++)}`;
  while (scan.low(end) === '(' && /^([a-z]{1,2}|\d)$/.test(scan.low(end + 1)) && scan.low(end + 2) === ')') {
    value += `(${scan.low(end + 1)})`;
    end += 3;
  }
  return { value, end };
}

/** What a reference is said to be in, with its negation. */
export interface Stated {
  readonly state: State;
  readonly negated: boolean;
}

const AUXILIARIES = phrases(
  'is',
  'are',
  'was',
  'were',
  'has been',
  'have been',
  'had been',
  'be',
  'being',
  'has',
  'have',
  'gets',
  'remains',
  'remain',
);
const NEGATED = phrases(
  'is not',
  'are not',
  'was not',
  'were not',
  'has not been',
  'have not been',
  'has not',
  'have not',
  'remains not',
);
const PARTICIPLES: readonly (readonly [State, ReturnType<typeof phrases>])[] = [
  [
    'performed',
    phrases(
      'performed',
      'completed',
      'complete',
      'fulfilled',
      'carried out',
      'fully performed',
      'implemented',
      'fully implemented',
      'done',
    ),
  ],
  ['verified', phrases('verified', 'certified', 'confirmed')],
  ['breached', phrases('breached', 'violated', 'in breach')],
  ['suspended', phrases('suspended')],
  ['overdue', phrases('overdue')],
  ['disputed', phrases('disputed', 'in dispute')],
  ['begun', phrases('begun', 'started')],
  ['ended', phrases('ended')],
];
const VERBS: readonly (readonly [State, ReturnType<typeof phrases>])[] = [
  ['begun', phrases('begins', 'begin', 'starts', 'start')],
  ['continues', phrases('continues', 'continue')],
  ['ended', phrases('ends', 'end')],
];
const NOT = phrases('does not', 'do not', 'did not');

/** `is performed`, `has not been verified`, `begins`: what is said of a reference. */
export function stated(scan: Scan, at: number): Read<Stated> {
  const negative = scan.after(at, NEGATED);
  const positive = negative === -1 ? scan.after(at, AUXILIARIES) : -1;
  const from = negative === -1 ? positive : negative;
  if (from !== -1) {
    const skip = scan.low(from) === 'duly' || scan.low(from) === 'fully' ? from + 1 : from;
    return find(scan, PARTICIPLES, skip, negative !== -1) ?? find(scan, PARTICIPLES, from, negative !== -1);
  }
  const not = scan.after(at, NOT);
  return find(scan, VERBS, not === -1 ? at : not, not !== -1);
}

/** A state said by its participle alone, after `or` or `and`. */
export function participle(scan: Scan, at: number, negated: boolean): Read<Stated> {
  return find(scan, PARTICIPLES, at, negated);
}

const IN_TIME = phrases('on time', 'in time', 'in due time', 'when due');

function find(scan: Scan, forms: typeof VERBS, at: number, negated: boolean): Read<Stated> {
  for (const [state, words] of forms) {
    const end = scan.after(at, words);
    if (end === -1) continue;
    // Not performed is not performed in time: the words add nothing.
    const late = negated && state === 'performed' ? scan.after(end, IN_TIME) : -1;
    return { value: { state, negated }, end: late === -1 ? end : late };
  }
  return null;
}

function isState(scan: Scan, at: number): boolean {
  return stated(scan, at) !== null;
}
