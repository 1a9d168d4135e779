import { LineIndex } from '../../base/span.ts';
import type { Checked, Finding, Severity } from '../../pacta.ts';
import type { Paint } from '../text/paint.ts';
import { safe } from '../text/safe.ts';
import { wrap } from '../text/wrap.ts';
import { type Page, provisionsOf, renderFinding, renderHead, severities } from './finding.ts';
import { counted } from './words.ts';

/** How much is shown, and how. */
export interface ReportStyle {
  readonly paint: Paint;
  readonly width: number;
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
  style: Pick<ReportStyle, 'paint' | 'width'>,
): Page {
  const index = new LineIndex(source);
  const gutter = Math.max(2, String(index.position(source.length).line).length) + 2;
  return { file, source, index, agreement, gutter, paint: style.paint, width: style.width };
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
  const places = findings.slice(0, placesMax).map((finding) => {
    const line = `line ${page.index.position(finding.span.start).line}`;
    const where = provisionsOf(finding);
    return where === '' ? line : `${where} (${line})`;
  });
  const left = findings.length - places.length;
  const label = `${first.severity} ${first.id}:`;
  const others = left > 0 ? `; and ${left} others` : '';
  const text = `${label} ${findings.length} more, at ${places.join('; ')}${others}.`;
  const [head = '', ...rest] = wrap(`${text} --all shows each in full.`, page.width, 2);
  return [page.paint[first.severity](label) + head.slice(label.length), ...rest];
}

function summary({ file, checked, findings, acceptedCount }: Report, style: ReportStyle): string[] {
  const { agreement, counts } = checked;
  const { total, checkable } = counts.provisions;
  const parts = [
    `${safe(file)}: ${checkable} of ${counted(total, 'provision')} ${total === 1 ? 'is' : 'are'} checkable`,
    countFindings(findings),
  ];
  if (acceptedCount > 0) parts.push(`${acceptedCount} accepted with reasons`);
  if (agreement.brackets.length > 0)
    parts.push(counted(agreement.space.count(agreement.space.all), 'reading'));
  const worst = severities.find((severity) => findings.some((finding) => finding.severity === severity));
  return wrap(parts.join('; '), style.width, 2).map(style.paint[worst ?? 'good']);
}

/** `2 errors, 5 warnings, 3 notes`, or `no findings`. */
export function countFindings(findings: readonly { readonly severity: Severity }[]): string {
  const parts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}
