import type { LineIndex } from '../../base/span.ts';
import type { Agreement, Finding, ReadingSet, Severity } from '../../pacta.ts';
import { readingsToJson } from '../../wire/write-check.ts';
import { lineIn, safeIn, wrapIn } from '../text/direction.ts';
import { draw, drawWhole, type Excerpt, excerptsOf } from '../text/excerpt.ts';
import type { Paint } from '../text/paint.ts';
import { safe } from '../text/safe.ts';
import { wrap } from '../text/wrap.ts';
import type { Voice } from '../voice.ts';
import { editedLines } from './edited.ts';

/** A text being reported on, and how wide and in which colours. */
export interface Page {
  readonly file: string;
  readonly source: string;
  readonly index: LineIndex;
  readonly agreement: Agreement;
  readonly paint: Paint;
  readonly width: number;
  readonly voice: Voice;
  /** The columns of the line numbers: the same throughout a report. */
  readonly gutter: number;
}

/** How many steps of a reason are shown; a list of all that stayed prose may have thousands. */
const stepsMax = 12;

/** A finding in full: what, where, why, in which readings, and what would mend it. */
export function renderFinding(finding: Finding, page: Page): string[] {
  const paint = page.paint[finding.severity];
  const { words } = page.voice;
  const lines = [...renderHead(finding, page), ...excerpt(finding, page, '^', paint)];
  let shown = finding.span;
  for (const step of finding.because.slice(0, stepsMax)) {
    lines.push(...labelled(words.because, step.message, page));
    const isShown = step.span.start === shown.start && step.span.end === shown.end;
    if (!isShown) lines.push(...excerpt(step, page, '-', page.paint.note));
    shown = step.span;
  }
  const left = finding.because.length - stepsMax;
  if (left > 0) lines.push(indent(set(words.moreSteps(left), page)));
  lines.push(...renderReadings(finding, page), ...renderFix(finding, page));
  return lines;
}

/** A finding in brief: what and where. */
export function renderHead(finding: Finding, page: Page): string[] {
  const { line, column } = page.index.position(finding.span.start);
  const { language, words } = page.voice;
  const label = words.label(finding.severity, finding.id);
  const message = `${label} ${safeIn(finding.message, language.direction)}`;
  const [first = '', ...rest] = wrapIn(message, page.width, 2, language.direction);
  const where = provisionsOf(finding, page.voice);
  return [
    set(page.paint[finding.severity](label) + page.paint.strong(first.slice(label.length)), page),
    ...rest.map((each) => set(page.paint.strong(each), page)),
    ...wrap(`${safe(page.file)}:${line}:${column}${where && ` (${where})`}`, page.width - 2, 2).map(indent),
  ];
}

/** How many provisions stand beside the place of a finding. */
const provisionsMax = 6;

/** The provisions of a finding in words; empty for one of the header. */
export function provisionsOf({ provisions }: Finding, { words }: Voice): string {
  const named = provisions.slice(0, provisionsMax).map(safe);
  return words.provisions(named, provisions.length - named.length);
}

/** How findings of a severity are painted and ordered. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

function indent(line: string): string {
  return `  ${line}`;
}

/** A line in the direction of the language. */
function set(line: string, { voice }: Page): string {
  return lineIn(line, voice.language.direction);
}

function labelled(label: string, text: string, page: Page): string[] {
  const { direction } = page.voice.language;
  const message = label + safeIn(text, direction);
  const [first = '', ...rest] = wrapIn(message, page.width - 2, label.length, direction);
  const lines = [page.paint.strong(label) + first.slice(label.length), ...rest];
  return lines.map((line) => indent(set(line, page)));
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
  const { words, language } = page.voice;
  const said = readingsInWords(finding.readings, page.agreement, page.voice);
  const bound = finding.complete ? [] : [words.searchBound];
  return [...(said === null ? [] : [said]), ...bound].flatMap((line) =>
    wrapIn(line, page.width - 2, 2, language.direction).map((each) => indent(set(each, page))),
  );
}

/** How many partial readings are spelled out. */
const partialsMax = 8;

/** `in the reading 1.2=A, 2.2=B (1 of 4)`, or null for a finding that holds however the text is read. */
export function readingsInWords(of: ReadingSet, agreement: Agreement, { words }: Voice): string | null {
  const { readings, complete } = readingsToJson(of, agreement);
  if (readings === 'all') return null;
  const written = readings.map((partial) =>
    Object.entries(partial)
      .map(([bracket, letter]) => `${bracket}=${letter}`)
      .join(', '),
  );
  const { space } = agreement;
  return words.readings({
    shown: written.slice(0, partialsMax).map(safe),
    left: Math.max(0, written.length - partialsMax),
    complete,
    holds: space.count(of),
    total: space.count(space.all),
  });
}

function renderFix({ fix }: Finding, page: Page): string[] {
  if (fix === null) return [];
  const lines = labelled(page.voice.words.fix, fix.message, page);
  for (const { kind, excerpts } of editedLines(page.source, fix.edits)) {
    lines.push(...drawAll(excerpts, page, kind === 'added' ? added : '-', page.paint.good));
  }
  return lines;
}
