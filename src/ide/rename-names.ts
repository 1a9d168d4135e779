import type { Edit } from '../analysis/finding.ts';
import { err, ok, type Result } from '../base/result.ts';
import { actorPhrase } from '../language/actors.ts';
import { moment } from '../language/moments.ts';
import { NameTable } from '../language/names.ts';
import { reference } from '../language/references.ts';
import { Scan } from '../language/scan.ts';
import { isSameName, type Mention, type Named, sameNamed } from './named.ts';
import type { RenameRefusal } from './rename.en.ts';
import { labelAt } from './rename-meaning.ts';
import type { Snapshot } from './snapshot.ts';

/** The changes that give a name, a short form, a phase or a count another name. */
export function newName(
  of: Snapshot,
  mention: Mention,
  sites: readonly Mention[],
  written: string,
): Result<readonly Edit[], RenameRefusal> {
  const words = tidy(written, mention);
  const refusal =
    ofSigns(words) ?? ofShape(words, mention) ?? ofOthers(of, words, mention) ?? ofSites(of, sites, mention);
  if (refusal !== null) return err(refusal);
  return ok(sites.map((site) => ({ span: site.span, text: textFor(of, site, words) })));
}

/** Single spaces, no `the` unless the old name has one; a phase may be given by its number alone. */
function tidy(written: string, { named, form }: Mention): string {
  const whole = written.trim().replace(/\s+/g, ' ');
  const words = /^the /i.test(named.id) ? whole : whole.replace(/^the (?=.)/i, '');
  const isNumber = named.kind === 'phase' && form === 'full' && /^(\d+|[ivx]+|[a-z])$/i.test(words);
  return isNumber ? `Phase ${words}` : words;
}

/** What a name may not hold; quotation marks would hide it, and a full stop at its end close a sentence. */
function ofSigns(words: string): RenameRefusal | null {
  if (!/[\p{L}\p{N}]/u.test(words)) return { kind: 'empty' };
  const sign = /[;,=:()[\]|"“”„«»<>{}\\\p{Cc}]/u.exec(words)?.[0];
  if (sign !== undefined) return { kind: 'sign', sign };
  const stops = words.endsWith('.') && !/(?:^|\s)(?:\p{L}\.){2,}$/u.test(words);
  return stops ? { kind: 'sign', sign: '.' } : null;
}

function ofShape(words: string, { named, form }: Mention): RenameRefusal | null {
  if (named.kind === 'phase' && form === 'full' && !/^phase [^\s:()]{1,40}$/i.test(words)) {
    return { kind: 'shape', of: 'phase', words };
  }
  if (named.kind === 'clock' && !/^[A-Z][A-Za-z]{0,12}$/.test(words)) {
    return { kind: 'shape', of: 'clock', words };
  }
  return null;
}

/** What else has the name, or would be read from it. */
function ofOthers(of: Snapshot, words: string, mention: Mention): RenameRefusal | null {
  const isOwn = (each: Declared): boolean => {
    return sameNamed(each.named, mention.named) && isShort(each.form) === isShort(mention.form);
  };
  const taken = declaredNames(of).some((each) => isSameName(each.name, words) && !isOwn(each));
  if (taken) return { kind: 'taken', words };
  if (mention.named.kind === 'phase' && mention.form === 'full') return null;
  const scan = scanOf(words, new NameTable());
  const reads = [actorPhrase(scan, 0), reference(scan, 0), moment(scan, 0)];
  const whole = reads.some((read) => read !== null && read.end === scan.length);
  return whole || grammar.test(words) ? { kind: 'read otherwise', words } : null;
}

/** Words that a sentence is built from: as a name they would tear it apart. */
const grammar = new RegExp(
  `^(?:${[
    'shall|must|will|may|not|and|or|if|once|when|unless|until|by|on|before|after|from|to|within|the|a|an',
    'each|any|no|of|be|is|are|verified|throughout|during|for|in|as|at|except|through|day|days|phase',
    'article|provision|this|that|it|its|then|note|purpose|concern|parties|party',
  ].join('|')})$`,
  'i',
);

/** A site that says it in another tense cannot be changed by a rule. */
function ofSites(of: Snapshot, sites: readonly Mention[], { named }: Mention): RenameRefusal | null {
  if (named.kind !== 'event') return null;
  const other = sites.find(({ form }) => form === 'other');
  if (other === undefined) return null;
  const words = of.source.slice(other.span.start, other.span.end);
  return { kind: 'other words', words, provision: labelAt(of, other.span.start) };
}

/** What is written in one place: plurals stay plurals, and `A+5` keeps its days. */
function textFor({ source }: Snapshot, site: Mention, words: string): string {
  if (site.form !== 'other') return words;
  const before = source.slice(site.span.start, site.span.end);
  if (site.named.kind === 'clock') return before.replace(/^[^+\s]+/, words);
  return plural(words);
}

function plural(words: string): string {
  if (/(s|x|z|ch|sh)$/i.test(words)) return `${words}es`;
  return /[^aeiou]y$/i.test(words) ? `${words.slice(0, -1)}ies` : `${words}s`;
}

/** A name of the header, with what it stands for. */
interface Declared {
  readonly name: string;
  readonly named: Named;
  readonly form: 'full' | 'short';
}

function declaredNames({ agreement }: Snapshot): readonly Declared[] {
  const { actors, places, events, terms, phases, clocks } = agreement;
  const shorts = [
    ...actors.map(({ id, short }) => ({ kind: 'actor', id, short }) as const),
    ...places.map(({ id, short }) => ({ kind: 'place', id, short }) as const),
    ...phases.map(({ id, name }) => ({ kind: 'phase', id, short: name }) as const),
  ];
  const full = [
    ...shorts.map(({ kind, id }) => ({ kind, id })),
    ...events.map(({ id }) => ({ kind: 'event', id }) as const),
    ...terms.map(({ id }) => ({ kind: 'term', id }) as const),
    // The main count has no name that stands in a text.
    ...clocks.filter(({ name }) => name !== 'day').map(({ name }) => ({ kind: 'clock', id: name }) as const),
  ];
  return [
    ...full.map((named): Declared => ({ name: named.id, named, form: 'full' })),
    ...shorts.flatMap(({ kind, id, short }): Declared[] =>
      short === null ? [] : [{ name: short, named: { kind, id }, form: 'short' }],
    ),
  ];
}

/** Plurals and other forms go with the full name. */
function isShort(form: Mention['form']): boolean {
  return form === 'short';
}

function scanOf(words: string, names: NameTable): Scan {
  const { length } = words;
  return new Scan({ text: words, readings: none, runs: [{ at: 0, length, source: 0 }] }, names);
}

const none = { bracket: Infinity, branches: [], key: 0 };
