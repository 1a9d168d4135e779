import { understand } from '../../src/language/lower.ts';
import type { Norm } from '../../src/model/norms.ts';

/** Whether a phrase was understood as its pattern says, and if not, why. */
export interface Verdict {
  readonly agrees: boolean;
  readonly why: string;
}

const COUNT = String.raw`(?:[a-z]+(?:-[a-z]+)*|\d+)`;
const NUMBER = String.raw`(?:${COUNT}\s*(?:\(\s*\d+\s*\)\s*)?(?:business |calendar |working |consecutive )?)`;
const SPAN = `${NUMBER}(?:minutes?|hours?|days?|weeks?|months?|years?)['’]?s?['’]?`;

/** Judges one phrase against a pattern such as `within TIMESPAN of EVENT`. */
export function judge(phrase: string, pattern: string): Verdict {
  const clean = phrase
    .replace(/[.;,]+$/, '')
    .replace(/[[\]|;:=]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const parts = anchorOf(clean, pattern);
  if (parts === null) return { agrees: false, why: 'the phrase does not show the pattern' };
  const text = agreement(parts, pattern);
  const read = understand(text);
  if (!read.ok) return { agrees: false, why: read.error.message };
  const { norms, problems } = read.value;
  const [norm] = norms;
  const failed = problems.find((problem) => problem.kind === 'not understood');
  if (norm === undefined || failed !== undefined) {
    return {
      agrees: false,
      why: failed?.kind === 'not understood' ? `not understood at “${failed.at}”` : 'no norm',
    };
  }
  return agree(norm, pattern, parts);
}

interface Parts {
  /** The phrase with the anchor's words put in order. */
  readonly phrase: string;
  readonly anchor: string;
  readonly kind: 'event' | 'period' | 'none';
}

/** The words that stand where the pattern has EVENT or TIME_PERIOD. */
function anchorOf(phrase: string, pattern: string): Parts | null {
  const plain = pattern.replace(' (*implied)', '');
  const slot = plain.includes('TIME_PERIOD') ? 'TIME_PERIOD' : plain.includes('EVENT') ? 'EVENT' : null;
  if (slot === null) return { phrase, anchor: '', kind: 'none' };
  const source = plain
    .split(/(TIMESPAN|TIME_PERIOD|EVENT|DATE)/)
    .map((part) => {
      if (part === 'TIMESPAN') return SPAN;
      if (part === 'EVENT' || part === 'TIME_PERIOD') return '(.+)';
      if (part === 'DATE') return '.+?';
      return part.replace(/ /g, String.raw`\s+`);
    })
    .join('');
  const match = new RegExp(source, 'iu').exec(phrase) ?? looser(phrase, plain);
  const found = match?.[1]?.replace(/^(that|of|the occurrence of)\s+/i, '');
  const anchor = found?.replace(/[(),]/g, ' ').replace(/\s+/g, ' ').trim();
  if (found === undefined || anchor === undefined || anchor === '') return null;
  const written = phrase.replace(found, anchor).replace(/\s+/g, ' ').trim();
  return { phrase: written, anchor, kind: slot === 'EVENT' ? 'event' : 'period' };
}

/** The pattern's last connective alone, where the phrase words the rest otherwise. */
function looser(phrase: string, pattern: string): RegExpExecArray | null {
  const before =
    pattern
      .split(/EVENT|TIME_PERIOD/)[0]
      ?.trim()
      .split(' ')
      .at(-1) ?? '';
  return new RegExp(String.raw`\b${before}\s+(.+)`, 'iu').exec(phrase);
}

function agreement(parts: Parts, pattern: string): string {
  const modal = pattern.startsWith('without') || pattern.startsWith('unless') ? 'shall not' : 'shall';
  const header = ['Agreement: Frame.', 'Parties: Northland; Southland.', 'Day 1: entry into force.'];
  if (parts.kind === 'event') header.push(`Events: ${parts.anchor}.`);
  if (parts.kind === 'period')
    header.push(`Phase 1 (${parts.anchor.replace(/^the\s+/i, '')}): 60 days from day 1.`);
  return `${header.join('\n')}\n\nArticle 1. Frame\n\n1.1 Northland ${modal} act ${parts.phrase}.\n`;
}

const LINKS: readonly (readonly [RegExp, (norm: Norm) => boolean])[] = [
  [
    /^(if|in the event|in case|should|where)/,
    (norm) => norm.conditions.some(({ link }) => link === 'if' || link === 'once'),
  ],
  [/^(upon EVENT|once|when)/, (norm) => norm.conditions.some(({ link }) => link === 'once')],
  [/^(unless|without)/, (norm) => norm.conditions.some(({ link }) => link === 'unless')],
  [/^within TIMESPAN/, (norm) => norm.times.some(({ kind }) => kind === 'within')],
  [
    /^no later than TIMESPAN/,
    (norm) =>
      norm.times.some(
        ({ kind }) =>
          kind === 'within' || kind === 'by' || kind === 'within before' || kind === 'at least before',
      ),
  ],
  [/^(upon|with|by giving) TIMESPAN/, (norm) => norm.times.some(({ kind }) => kind === 'notice')],
  [/^until/, (norm) => norm.times.some(({ kind }) => kind === 'until')],
  [/^(prior to|before)/, (norm) => norm.times.some(({ kind }) => kind === 'before')],
  [/^(after)/, (norm) => norm.times.some(({ kind }) => kind === 'after')],
  [
    /^(during|throughout|within TIME_PERIOD)/,
    (norm) => norm.times.some(({ kind }) => kind === 'during' || kind === 'throughout' || kind === 'from'),
  ],
  [
    /^at least TIMESPAN/,
    (norm) => norm.times.some(({ kind }) => kind === 'at least before' || kind === 'at least after'),
  ],
  [/^(no later than DATE|on or before|by DATE)/, (norm) => norm.times.some(({ kind }) => kind === 'by')],
  [/^for .*TIMESPAN/, (norm) => norm.lasts !== null],
  [/^from DATE|^commencing/, (norm) => norm.times.some(({ kind }) => kind === 'from')],
  [/^on DATE|^TIMESPAN|^at EVENT/, (norm) => norm.times.some(({ kind }) => kind === 'on')],
  [/^except/, (norm) => norm.exception !== null],
];

/** Link, length and anchor of what came out. */
function agree(norm: Norm, pattern: string, parts: Parts): Verdict {
  const rule = LINKS.find(([form]) => form.test(pattern));
  if (rule === undefined) return { agrees: false, why: 'the language has no such form' };
  if (!rule[1](norm)) return { agrees: false, why: `read otherwise: ${norm.act.words}` };
  const { span: _span, ...rest } = norm;
  const said = JSON.stringify({
    times: rest.times,
    conditions: rest.conditions,
    lasts: rest.lasts,
    exception: rest.exception,
  });
  const anchored =
    parts.kind === 'none' ||
    said.includes(parts.kind === 'event' ? parts.anchor.replace(/"/g, '\\"') : 'Phase 1') ||
    pattern.startsWith('except');
  return anchored ? { agrees: true, why: '' } : { agrees: false, why: 'the anchor is another' };
}
