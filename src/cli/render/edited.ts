import { LineIndex, type Span } from '../../base/span.ts';
import { type Excerpt, excerptsOf } from '../text/excerpt.ts';

/** One replacement in the source. */
interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** What a fix makes of some neighbouring lines. */
export interface EditedLines {
  /** The lines as they will be, with the new words marked; or as they are, with the words that go. */
  readonly kind: 'added' | 'removed';
  readonly excerpts: readonly (Excerpt | null)[];
}

/** The lines that edits change, as they will read; where words only go, as they read now. */
export function editedLines(source: string, edits: readonly Replacement[]): EditedLines[] {
  const index = new LineIndex(source);
  const found: EditedLines[] = [];
  let shift = 0;
  for (const region of regionsOf(source, edits)) {
    const first = index.position(region.span.start).line;
    const { text, added } = apply(source, region);
    const onlyGoes = region.edits.every((edit) => edit.text.trim() === '');
    const excerpts = onlyGoes
      ? region.edits.flatMap(({ span }) => excerptsOf(source, index, span))
      : added.flatMap((span) => numbered(excerptsOf(text, new LineIndex(text), span), first + shift - 1));
    found.push({ kind: onlyGoes ? 'removed' : 'added', excerpts: merged(excerpts) });
    shift += newlines(text) - newlines(source.slice(region.span.start, region.span.end));
  }
  return found;
}

/** Whole lines and the edits within them. */
interface Region {
  readonly span: Span;
  readonly edits: readonly Replacement[];
}

function regionsOf(source: string, edits: readonly Replacement[]): Region[] {
  const regions: Region[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const end = source.indexOf('\n', edit.span.end);
    const span = {
      start: edit.span.start === 0 ? 0 : source.lastIndexOf('\n', edit.span.start - 1) + 1,
      end: end === -1 ? source.length : end,
    };
    const last = regions.at(-1);
    if (last === undefined || span.start > last.span.end) regions.push({ span, edits: [edit] });
    else {
      const joined = { start: last.span.start, end: Math.max(last.span.end, span.end) };
      regions[regions.length - 1] = { span: joined, edits: [...last.edits, edit] };
    }
  }
  return regions;
}

/** The text of a region after its edits, and where the new words stand in it. */
function apply(source: string, region: Region): { readonly text: string; readonly added: readonly Span[] } {
  let text = '';
  let at = region.span.start;
  const added: Span[] = [];
  for (const edit of region.edits) {
    text += source.slice(at, edit.span.start);
    const blank = edit.text.length - edit.text.trimStart().length;
    if (edit.text.trim() !== '')
      added.push({ start: text.length + blank, end: text.length + edit.text.length });
    text += edit.text;
    at = Math.max(at, edit.span.end);
  }
  return { text: text + source.slice(at, region.span.end), added };
}

function numbered(excerpts: readonly (Excerpt | null)[], shift: number): (Excerpt | null)[] {
  return excerpts.map((excerpt) => excerpt && { ...excerpt, number: excerpt.number + shift });
}

/** Two stretches of one line become one, so that no line is shown twice. */
function merged(excerpts: readonly (Excerpt | null)[]): (Excerpt | null)[] {
  const found: (Excerpt | null)[] = [];
  for (const excerpt of excerpts) {
    const last = found.at(-1);
    if (excerpt && last && last.number === excerpt.number) {
      found[found.length - 1] = { ...last, to: Math.max(last.to, excerpt.to) };
    } else found.push(excerpt);
  }
  return found;
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
