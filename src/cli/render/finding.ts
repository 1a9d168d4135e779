import type { LineIndex } from '../../base/span.ts';
import type { Agreement, Finding, ReadingSet, Severity } from '../../pacta.ts';
import { readingsToJson } from '../../wire/write-check.ts';
import { draw, drawWhole, type Excerpt, excerptsOf } from '../text/excerpt.ts';
import type { Paint } from '../text/paint.ts';
import { safe } from '../text/safe.ts';
import { wrap } from '../text/wrap.ts';
import { editedLines } from './edited.ts';
import { counted, listed } from './words.ts';

/** A text being reported on, and how wide and in which colours. */
export interface Page {
  readonly file: string;
  readonly source: string;
  readonly index: LineIndex;
  readonly agreement: Agreement;
  readonly paint: Paint;
  readonly width: number;
  /** The columns of the line numbers: the same throughout a report. */
  readonly gutter: number;
}

/** How many steps of a reason are shown; a list of all that stayed prose may have thousands. */
const stepsMax = 12;

/** A finding in full: what, where, why, in which readings, and what would mend it. */
export function renderFinding(finding: Finding, page: Page): string[] {
  const paint = page.paint[finding.severity];
  const lines = [...renderHead(finding, page), ...excerpt(finding, page, '^', paint)];
  let shown = finding.span;
  for (const step of finding.because.slice(0, stepsMax)) {
    lines.push(...labelled('because: ', step.message, page));
    const isShown = step.span.start === shown.start && step.span.end === shown.end;
    if (!isShown) lines.push(...excerpt(step, page, '-', page.paint.note));
    shown = step.span;
  }
  const left = finding.because.length - stepsMax;
  if (left > 0) lines.push(`  and ${counted(left, 'more place', 'more places')}`);
  lines.push(...renderReadings(finding, page), ...renderFix(finding, page));
  return lines;
}

/** A finding in brief: what and where. */
export function renderHead(finding: Finding, page: Page): string[] {
  const { line, column } = page.index.position(finding.span.start);
  const label = `${finding.severity} ${finding.id}:`;
  const [first = '', ...rest] = wrap(`${label} ${safe(finding.message)}`, page.width, 2);
  const where = provisionsOf(finding);
  return [
    page.paint[finding.severity](label) + page.paint.strong(first.slice(label.length)),
    ...rest.map(page.paint.strong),
    ...wrap(`${safe(page.file)}:${line}:${column}${where && ` (${where})`}`, page.width - 2, 2).map(indent),
  ];
}

/** How many provisions stand beside the place of a finding. */
const provisionsMax = 6;

/** The provisions of a finding in words; empty for one of the header. */
export function provisionsOf({ provisions }: Finding): string {
  const named = provisions.slice(0, provisionsMax).map(safe);
  const left = provisions.length - named.length;
  return listed(left > 0 ? [...named, `${left} more`] : named);
}

/** How findings of a severity are painted and ordered. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

function indent(line: string): string {
  return `  ${line}`;
}

function labelled(label: string, text: string, page: Page): string[] {
  const [first = '', ...rest] = wrap(label + safe(text), page.width - 2, label.length);
  return [page.paint.strong(label) + first.slice(label.length), ...rest].map(indent);
}

function excerpt(
  { span }: Pick<Finding, 'span'>,
  page: Page,
  mark: string,
  paint: (text: string) => string,
): string[] {
  return drawAll(excerptsOf(page.source, page.index, span), page, mark, paint);
}

/** The mark of words that a fix adds: they are shown to the last, however long they are. */
const added = '+';

function drawAll(
  excerpts: readonly (Excerpt | null)[],
  page: Page,
  mark: string,
  paint: (text: string) => string,
): string[] {
  const { gutter, paint: colours } = page;
  const width = page.width - gutter - 3;
  const blank = colours.faint(`${' '.repeat(gutter)} |`);
  return excerpts.flatMap((line) => {
    if (line === null) return [colours.faint(`${' '.repeat(gutter)} …`)];
    const number = colours.faint(`${String(line.number).padStart(gutter)} |`);
    const drawn = mark === added ? drawWhole(line, width, mark) : [draw(line, width, mark)];
    return drawn.flatMap(({ text, marks }, index) => [
      `${index === 0 ? number : blank} ${text}`.trimEnd(),
      `${blank} ${paint(marks)}`,
    ]);
  });
}

function renderReadings(finding: Finding, page: Page): string[] {
  const words = readingsInWords(finding.readings, page.agreement);
  const bound = finding.complete ? [] : ['perhaps in more readings: the search reached its bound'];
  return [...(words === null ? [] : [words]), ...bound].flatMap((line) =>
    wrap(line, page.width - 2, 2).map(indent),
  );
}

/** How many partial readings are spelled out. */
const partialsMax = 8;

/** `in the reading 1.2=A, 2.2=B (1 of 4)`, or null for a finding that holds however the text is read. */
export function readingsInWords(set: ReadingSet, agreement: Agreement): string | null {
  const { readings, complete } = readingsToJson(set, agreement);
  if (readings === 'all') return null;
  const written = readings.map((partial) =>
    Object.entries(partial)
      .map(([bracket, letter]) => `${bracket}=${letter}`)
      .join(', '),
  );
  const shown = written.slice(0, partialsMax).join('; or ');
  const left = written.length - partialsMax;
  const more = left > 0 ? `; or ${complete ? left : `${left} and more`} others` : '';
  const { space } = agreement;
  const holds = space.count(set);
  const total = counted(space.count(space.all), 'reading');
  return `in the ${holds === 1n ? 'reading' : 'readings'} ${safe(shown)}${more} (${holds} of ${total})`;
}

function renderFix({ fix }: Finding, page: Page): string[] {
  if (fix === null) return [];
  const lines = labelled('fix: ', fix.message, page);
  for (const { kind, excerpts } of editedLines(page.source, fix.edits)) {
    lines.push(...drawAll(excerpts, page, kind === 'added' ? added : '-', page.paint.good));
  }
  return lines;
}
