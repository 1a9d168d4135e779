import { LineIndex } from '../../base/span.ts';
import type { Checked, Finding, Severity } from '../../pacta.ts';
import { lineIn, wrapIn } from '../text/direction.ts';
import type { Paint } from '../text/paint.ts';
import { safe } from '../text/safe.ts';
import type { Voice } from '../voice.ts';
import type { SeverityCounts } from '../words/cli-words.ts';
import { type Page, provisionsOf, renderFinding, renderHead, severities } from './finding.ts';

/** How much is shown, and how. */
export interface ReportStyle {
  readonly paint: Paint;
  readonly width: number;
  readonly voice: Voice;
  /** Every finding in full, however many have the same id. */
  readonly all: boolean;
  /** Notes in full, as errors and warnings are. */
  readonly notes: boolean;
}

/** What is reported of one text. */
export interface Report {
  readonly file: string;
  readonly checked: Checked;
  /** The findings to show: those accepted, or in no reading asked for, are left out. */
  readonly findings: readonly Finding[];
  readonly acceptedCount: number;
}

/** How many findings of one id are shown in full before the rest become a list of places. */
const fullMax = 5;

/** How many places such a list has. */
const placesMax = 60;

/** The findings of a text, worst first, and a closing line that counts. */
export function renderReport(report: Report, style: ReportStyle): string {
  const page = pageOf(report.file, report.checked, style);
  const blocks = severities.flatMap((severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    return renderSeverity(findings, page, style);
  });
  return [...blocks, summary(report, style).join('\n')].map((block) => `${block}\n`).join('\n');
}

/** What findings of a text are drawn on. */
export function pageOf(
  file: string,
  { source, agreement }: Checked,
  { paint, width, voice }: Pick<ReportStyle, 'paint' | 'width' | 'voice'>,
): Page {
  const index = new LineIndex(source);
  const gutter = Math.max(2, String(index.position(source.length).line).length) + 2;
  return { file, source, index, agreement, gutter, paint, width, voice };
}

function renderSeverity(findings: readonly Finding[], page: Page, style: ReportStyle): string[] {
  const counts = new Map<string, number>();
  const folded = new Map<string, Finding[]>();
  const blocks: string[] = [];
  for (const finding of findings) {
    const count = (counts.get(finding.id) ?? 0) + 1;
    counts.set(finding.id, count);
    if (style.all || count <= fullMax) blocks.push(renderOne(finding, page, style).join('\n'));
    else if (count === fullMax + 1) folded.set(finding.id, [finding]);
    else folded.get(finding.id)?.push(finding);
  }
  return [...blocks, ...Array.from(folded.values(), (more) => renderPlaces(more, page).join('\n'))];
}

function renderOne(finding: Finding, page: Page, style: ReportStyle): string[] {
  const isBrief = finding.severity === 'note' && !style.notes && !style.all;
  return isBrief ? renderHead(finding, page) : renderFinding(finding, page);
}

function renderPlaces(findings: readonly Finding[], page: Page): string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const { words, language } = page.voice;
  const places = findings.slice(0, placesMax).map((finding) => ({
    provisions: provisionsOf(finding, page.voice),
    line: page.index.position(finding.span.start).line,
  }));
  const label = words.label(first.severity, first.id);
  const text = `${label} ${words.places(findings.length, places, findings.length - places.length)}`;
  const [head = '', ...rest] = wrapIn(text, page.width, 2, language.direction);
  const lines = [page.paint[first.severity](label) + head.slice(label.length), ...rest];
  return lines.map((line) => lineIn(line, language.direction));
}

function summary({ file, checked, findings, acceptedCount }: Report, style: ReportStyle): string[] {
  const {
    agreement: { brackets, space },
    counts,
  } = checked;
  const { words, language } = style.voice;
  const said = words.summary({
    file: safe(file),
    ...counts.provisions,
    findings: countFindings(findings),
    accepted: acceptedCount,
    readings: brackets.length === 0 ? null : space.count(space.all),
  });
  const worst = severities.find((severity) => findings.some((finding) => finding.severity === severity));
  const paint = style.paint[worst ?? 'good'];
  return wrapIn(said, style.width, 2, language.direction).map((line) => {
    return lineIn(paint(line), language.direction);
  });
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly { readonly severity: Severity }[]): SeverityCounts {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}
