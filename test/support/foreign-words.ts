import { headerText } from '../../src/language/propose/draft-text.ts';
import type { Proposed } from '../../src/pacta.ts';

/** What a draft may add or renumber: headings' words, and what stands for numbers. */
const added = 'article|art|section|chapter|annex|part|preamble|signatures|note';
const numbering = new RegExp(`^(?:\\p{N}+|[ivxlcdm]+|\\p{L}|aa|bb|bis|ter|${added})$`, 'u');

const noteLines = /^Note: .*(?:\n {4}.*)*/gm;

/** The words of a text, small, without hyphens and without what numbers. */
export function inWords(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[-\u00ad‐]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => !numbering.test(word));
}

/** Where the words of a source and of its draft part for the first time; none where they never do. */
export function lostWords(source: string, made: Proposed): readonly string[] {
  return [...parting(inWords(bodySource(source, made)), draftWords(made)), ...lostNotes(made)];
}

/** The words of a draft's title and body; notes of what was moved off its pages apart. */
function draftWords({ text, header, moved }: Proposed): readonly string[] {
  const body = inWords(text).slice(inWords(headerText(header)).length);
  const notes = moved.flatMap(({ kind, text: words }) => {
    if (kind === 'page number') return [];
    return [inWords(kind === 'footnote' ? words : `on each page stood ${words}`).join(' ')];
  });
  const words = notes.reduce((all, note) => all.replace(note, ''), body.join(' '));
  return [...inWords(header.title), ...inWords(words)];
}

/** The source without what was moved off its pages, its broken words whole, its references as rewritten. */
function bodySource(source: string, { moved, joins, rewrites }: Proposed): string {
  const taken = new Set(moved.flatMap(({ line, text }) => linesOf(source, line, text)));
  const lines = source.split(/\r\n|[\n\r\u2028\u2029]/).filter((_, index) => !taken.has(index + 1));
  let text = lines.join(' ').replace(/\s+/g, ' ');
  for (const { was, now } of joins) text = text.replace(was, now);
  let from = 0;
  for (const { was, now } of rewrites) {
    const at = text.indexOf(was, from);
    if (at === -1) continue;
    text = text.slice(0, at) + now + text.slice(at + was.length);
    from = Math.max(0, at - 200);
  }
  return text;
}

/** The lines that a moved text takes in the source. */
function linesOf(source: string, line: number, text: string): readonly number[] {
  const lines = source.split(/\r\n|[\n\r\u2028\u2029]/);
  const taken: number[] = [];
  for (let at = line, length = 0; length < text.length && at <= lines.length; at++) {
    taken.push(at);
    length += (lines[at - 1] ?? '').replace(/\s+/g, ' ').trim().length + 1;
  }
  return taken;
}

function parting(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const length = Math.max(wanted.length, found.length);
  for (let at = 0; at < length; at++) {
    if (wanted[at] !== found[at])
      return [`source: ${wanted.slice(at, at + 6).join(' ')}`, `draft: ${found.slice(at, at + 6).join(' ')}`];
  }
  return [];
}

/** Footnotes and running heads stand in notes. */
function lostNotes({ moved, text }: Proposed): readonly string[] {
  const notes = inWords((text.match(noteLines) ?? []).join(' ')).join(' ');
  return moved.flatMap((each) => {
    const words = inWords(each.text).join(' ');
    return each.kind === 'page number' || notes.includes(words) ? [] : [words];
  });
}
