/**
 * Small changes to sentences of a text: such as change what is agreed, and such as do not. The law of
 * reading back is that the first change what is read back, and the second do not.
 */
import type { Span } from '../../src/base/span.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Norm } from '../../src/model/norms.ts';

/** One text and what a change makes of it. */
export interface Mutation {
  readonly kind: string;
  readonly source: string;
  /** The words changed, with some on either side. */
  readonly shown: string;
}

type Replace = (found: string, names: Names) => readonly string[];

/** The names that a change may put in the place of others. */
interface Names {
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly labels: readonly string[];
  /** Every declared name, with what is another name of it. */
  readonly aliases: ReadonlyMap<string, string>;
}

interface Operator {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly to: Replace;
}

const swap =
  (table: Readonly<Record<string, readonly string[]>>): Replace =>
  (found) =>
    (table[found.toLowerCase()] ?? []).map((word) => sameCase(found, word));

function sameCase(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** What a time word must stand before. */
const DATE = String.raw`\d{1,2} [A-Z][a-z]+ \d{4}`;
const NAMED = 'the (?:end|start) of|entry into force|signature';
const MOMENT = String.raw`(?=\s+(?:day \d|D\+|${DATE}|\d+\.\d|${NAMED}))`;
const STATE = 'performed|verified|breached|disputed|overdue|suspended';
const STATES = String.raw`(?<=\b(?:is|are)(?: not)? )(?:${STATE})\b`;

const LEFT_OUT = 'verified by|except|in exchange for|at the same time as|throughout(?! this agreement)';
const OPENS_CLAUSE = 'that|who|which|held|taken|except|until';
const QUALIFIES = String.raw`verified by|throughout|within \d|by day|on day`;
const BEFORE_NAME = String.raw`(?<=(?:^|[ \n(])(?:by|to|from|of|in|and|with|through|shall give) )`;
const AFTER_NAME = String.raw`(?![\p{L}\p{N}])(?! [\p{Lu}(])`;

/** Changes after which something else is agreed. */
const meaningful: readonly Operator[] = [
  { kind: 'shall to may', pattern: /(?<!\b(?:neither|no) (?:\w+ )?)\bshall(?! not)\b/gi, to: () => ['may'] },
  {
    kind: 'may to shall',
    pattern: /(?<!\b(?:neither|no) (?:\w+ )?)\bmay(?= [a-z])/g,
    to: () => ['shall', 'shall not'],
  },
  {
    kind: 'shall to shall not',
    pattern: /(?<!\b(?:neither|no) (?:\w+ )?)\bshall(?! not)\b/gi,
    to: () => ['shall not'],
  },
  { kind: 'shall not to shall', pattern: /\bshall not\b/g, to: () => ['shall'] },
  {
    kind: 'time word',
    pattern: new RegExp(String.raw`\b(?:by|after|on|before|until|not before)${MOMENT}`, 'gi'),
    to: swap({
      by: ['after', 'on'],
      after: ['before', 'by'],
      on: ['by', 'after'],
      before: ['after'],
      until: ['by', 'before'],
      'not before': ['before'],
    }),
  },
  {
    kind: 'throughout',
    pattern: /\b(?:throughout|during)\b/gi,
    to: swap({ throughout: ['during'], during: ['throughout'] }),
  },
  { kind: 'within', pattern: /\bwithin(?= \d+ \w+ (?:after|before))/g, to: () => ['at least'] },
  {
    kind: 'number',
    pattern: /(?<![\d.,:#¶+])\d+(?:,\d{3})*(?!\d|[.,:]\d)/g,
    to: (found) => [next(found), '7', '8'],
  },
  { kind: 'counted day', pattern: /(?<=[A-Z]\+)\d+/g, to: (found) => [next(found)] },
  { kind: 'hour', pattern: /\b\d\d:\d\d\b/g, to: (found) => [found === '11:11' ? '12:12' : '11:11'] },
  {
    kind: 'unit',
    pattern: /\b(?:minute|hour|day|week|month|year)s?\b(?! [\d(])/g,
    to: (found) => [found.endsWith('s') ? 'weeks' : 'week', found.endsWith('s') ? 'hours' : 'hour'],
  },
  {
    kind: 'verifier',
    pattern: /(?<=verified by (?:the )?)\p{Lu}[\p{L} ]*?(?= within|[,.;]| and | or |$)/gu,
    to: others,
  },
  {
    kind: 'link',
    pattern: /\b(?:if|once|unless|provided that|as long as)\b/gi,
    to: swap({
      if: ['once', 'unless'],
      once: ['if'],
      unless: ['if', 'provided that'],
      'provided that': ['unless', 'as long as'],
      'as long as': ['once', 'unless'],
    }),
  },
  {
    kind: 'state',
    pattern: new RegExp(STATES, 'g'),
    to: (found) => ['performed', 'verified', 'breached', 'suspended'].filter((state) => state !== found),
  },
  {
    kind: 'negation',
    pattern: /\b(?:is|are)(?: not)?(?= (?:performed|verified|breached|disputed))/g,
    to: (found) => [found.endsWith('not') ? found.replace(' not', '') : `${found} not`],
  },
  {
    kind: 'reference',
    pattern: /(?<![\d.,#¶])(?<!^)\d+\.\d+(?:\([a-z]\))?(?!\.?\d)(?! (?:km|metres|percent|million))/g,
    to: (found, { labels }) => labels.filter((label) => label !== found).slice(0, 3),
  },
  {
    kind: 'bearer',
    pattern: /\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*(?= (?:shall|may)\b)/gu,
    to: others,
  },
  { kind: 'heads', pattern: /\beach party(?= (?:shall|may))/gi, to: () => ['The Parties', 'Any party'] },
  {
    kind: 'bound',
    pattern: /\b(?:at least|up to)(?= \d)/g,
    to: swap({ 'at least': ['up to', 'about'], 'up to': ['at least', 'about'] }),
  },
  {
    kind: 'new bound',
    pattern: /(?<=(?:release|admit|transfer|open|withdraw|hand over|let) )(?=\d)/g,
    to: () => ['at least ', 'up to '],
  },
  {
    kind: 'each',
    pattern: /\beach (?:day|week|month)\b/g,
    to: (found) => [found.endsWith('day') ? 'each week' : 'each day', 'every 3 days'],
  },
  { kind: 'and, or', pattern: /\b(?:and|or)\b/g, to: swap({ and: ['or'], or: ['and'] }) },
  { kind: 'phase', pattern: /\b(?<=Phase )\d/g, to: (found) => [String(Number(found) + 1)] },
  {
    kind: 'exchange',
    pattern: /\bin exchange for\b|\bat the same time as\b/g,
    to: swap({ 'in exchange for': ['at the same time as'], 'at the same time as': ['in exchange for'] }),
  },
  {
    kind: 'edge',
    pattern: /\bthe (?:start|end)(?= of )/g,
    to: swap({ 'the start': ['the end'], 'the end': ['the start'] }),
  },
  {
    kind: 'order of stages',
    pattern: /\(a\)[^()]*\bthen\s+\(b\)/g,
    to: (found) => [`(b)${found.slice(3, -3)}(a)`],
  },
  {
    kind: 'left out',
    pattern: new RegExp(String.raw`,?\s+(?:${LEFT_OUT})\b[^,.;:]*(?=[,.;:])`, 'g'),
    to: () => [''],
  },
];

/** Actors that the words found do not name. */
function others(found: string, { actors, aliases }: Names): readonly string[] {
  const plain = found.replace(/^the /i, '');
  const named = aliases.get(plain) ?? plain;
  return actors.filter((name) => name !== named).slice(0, 2);
}

function next(found: string): string {
  return String(Number(found.replaceAll(',', '')) + 1);
}

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  7: 'seven',
  8: 'eight',
  10: 'ten',
  14: 'fourteen',
  30: 'thirty',
  60: 'sixty',
};

/** Changes after which the same is agreed. */
const neutral: readonly Operator[] = [
  { kind: 'line break', pattern: /(?<=[\p{L},]) (?=\p{Ll})/gu, to: () => ['\n    ', '  '] },
  { kind: 'quotes', pattern: /["“”]/g, to: () => ['"'] },
  { kind: 'apostrophe', pattern: /['’](?=s )/g, to: () => ['’', "'"] },
  {
    kind: 'no later than',
    pattern: new RegExp(String.raw`(?<!on or )\bby${MOMENT}`, 'g'),
    to: () => ['no later than', 'not later than'],
  },
  {
    kind: 'prior to',
    pattern: new RegExp(String.raw`(?<!not )\bbefore${MOMENT}`, 'g'),
    to: () => ['prior to'],
  },
  { kind: 'following', pattern: new RegExp(String.raw`\bafter${MOMENT}`, 'g'), to: () => ['following'] },
  {
    kind: 'upon',
    pattern: /\bonce(?= \d+\.\d+(?:\([a-z]\))? is performed)/g,
    to: () => ['when', 'as soon as'],
  },
  {
    kind: 'number in words',
    pattern: /(?<=(?:within|for|by|least|up to|release|every|transfer|admit) )\d+(?= \p{Ll})/gu,
    to: (found) =>
      NUMBER_WORDS[found] === undefined ? [] : [`${NUMBER_WORDS[found]} (${found})`, NUMBER_WORDS[found]],
  },
  {
    kind: 'number with comma',
    pattern: /(?<![\d.,])\d,\d{3}(?![\d,])/g,
    to: (found) => [found.replace(',', '')],
  },
  // After a clause or an exception a comma says where it ends.
  {
    kind: 'comma',
    pattern: new RegExp(String.raw`(?<!\b(?:${OPENS_CLAUSE})\b[^.;]*),(?=\s+(?:${QUALIFIES})\b)`, 'g'),
    to: () => [''],
  },
  {
    kind: 'provision',
    pattern: /(?<=\b(?:[Ii]f|[Oo]nce|after|before|until|for|as) )(?=\d+\.\d+)/g,
    to: () => ['provision '],
  },
];

/** `the` put before a declared name, or taken away. */
function articleOf(name: string, within: readonly string[]): Operator {
  const isInside = within.some((other) => other !== name && other.includes(name));
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return {
    kind: 'the',
    pattern: new RegExp(`${BEFORE_NAME}(?:the )?${escaped}${AFTER_NAME}`, 'gu'),
    to: (found) => (isInside ? [] : [found.startsWith('the ') ? name : `the ${name}`]),
  };
}

/** Another place in the stead of a place. */
function placeOf(name: string, { places }: Names): Operator {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const isInside = places.some((other) => other !== name && (other.includes(name) || name.includes(other)));
  return {
    kind: 'place',
    pattern: new RegExp(`${BEFORE_NAME}${escaped}${AFTER_NAME}`, 'gu'),
    to: () => (isInside ? [] : places.filter((other) => other !== name).slice(0, 2)),
  };
}

/** Every change of one class that a sentence of the text takes. */
export function mutationsOf(
  source: string,
  agreement: Agreement,
  isMeaningful: boolean,
): readonly Mutation[] {
  const names = namesIn(agreement);
  const articles = [...names.actors, ...names.places].filter((name) => !/^the /i.test(name));
  const declared = [...names.actors, ...names.places, ...agreement.events.map(({ id }) => id)];
  const operators = isMeaningful
    ? [...meaningful, ...names.places.map((name) => placeOf(name, names))]
    : [...neutral, ...articles.map((name) => articleOf(name, declared))];
  const changes = (spans: readonly Span[], all: readonly Operator[]): readonly Mutation[] =>
    spans.flatMap((span) => all.flatMap((operator) => applied(source, span, operator, names)));
  const inHeader = operators.filter(({ kind }) => !bodyOnly.has(kind));
  const changed = [...changes(sentencesOf(agreement), operators), ...changes(entriesOf(agreement), inHeader)];
  return isMeaningful ? changed : [...changed, ...agreement.norms.flatMap((norm) => reordered(source, norm))];
}

function namesIn({ actors, places, provisions }: Agreement): Names {
  return {
    actors: actors.map(({ id }) => id),
    places: places.map(({ id }) => id),
    aliases: new Map(actors.flatMap(({ id, short }) => (short === null ? [] : [[short, id]]))),
    labels: provisions
      .filter(({ numbered, label }) => numbered && label.includes('.'))
      .map(({ label }) => label),
  };
}

/** The sentences that were understood, and the purposes. */
function sentencesOf({ provisions, aims }: Agreement): readonly Span[] {
  const sentences = provisions.flatMap((provision) =>
    provision.sentences.filter(({ kind }) => kind === 'norm' || kind === 'fact'),
  );
  return [...sentences, ...aims].map(({ span }) => span);
}

/** Kinds of change that a header's entry does not take. */
const bodyOnly: ReadonlySet<string> = new Set(['link', 'upon']);

/** The header's entries of time. */
function entriesOf({ phases, clocks, entries }: Agreement): readonly Span[] {
  return [...phases, ...clocks, ...entries].map(({ span }) => span);
}

function applied(
  source: string,
  { start, end }: Span,
  { kind, pattern, to }: Operator,
  names: Names,
): readonly Mutation[] {
  const sentence = source.slice(start, end);
  return [...sentence.matchAll(pattern)].flatMap((match) =>
    to(match[0], names)
      .filter((word) => word !== match[0])
      .map((word) => mutation(source, kind, start + match.index, match[0], word)),
  );
}

function mutation(source: string, kind: string, at: number, from: string, to: string): Mutation {
  const around = (text: string): string => text.replace(/\s+/g, ' ');
  const before = around(source.slice(Math.max(0, at - 60), at));
  const after = around(source.slice(at + from.length, at + from.length + 60));
  return {
    kind,
    source: source.slice(0, at) + to + source.slice(at + from.length),
    shown: `…${before}{${from} → ${to}}${after}…`,
  };
}

/** Two qualifiers that stand side by side after the act, the other way round. */
function reordered(source: string, norm: Norm): readonly Mutation[] {
  const spans = [
    ...norm.times.map(({ span }) => span),
    ...norm.conditions.map(({ span }) => span),
    ...(norm.verification === null ? [] : [norm.verification.span]),
    ...(norm.exchange === null ? [] : [norm.exchange.span]),
  ]
    .filter(({ start }) => start >= norm.act.span.end)
    .sort((a, b) => a.start - b.start);
  return spans.flatMap((first, index) => {
    const second = spans[index + 1];
    if (second === undefined) return [];
    if (!/^,?\s+$/.test(source.slice(first.end, second.start))) return [];
    const both = source.slice(first.start, second.end);
    const turned = `${source.slice(second.start, second.end)}, ${source.slice(first.start, first.end)}`;
    return [mutation(source, 'order', first.start, both, turned)];
  });
}
