import type { Span } from '../../base/span.ts';
import type { ReadBack } from '../../pacta.ts';
import { type Glance, ownFindings, type ProvisionView } from '../core/editing.ts';
import type { FindingView } from '../core/finding-views.ts';
import type { CheckedView } from '../core/protocol.ts';

/** The provision that holds all of a change; null where none does, or where several are touched. */
export function provisionAround(provisions: readonly ProvisionView[], change: Span): Span | null {
  const touched = provisions.filter(({ span }) => span.start <= change.end && change.start <= span.end);
  const [only] = touched;
  if (only === undefined || touched.length > 1) return null;
  return only.span.start <= change.start && change.end <= only.span.end ? only.span : null;
}

/**
 * The text with all provisions but one emptied, so that the one is read in a moment. Places stay where they
 * are; of what the one refers to, the number stays.
 */
export function glanceText(text: string, provisions: readonly ProvisionView[], kept: Span): string {
  const words = text.slice(kept.start, kept.end);
  const parts: string[] = [];
  let at = 0;
  for (const { span, labelSpan, numbered } of provisions) {
    if (span.start < at || (span.start <= kept.end && kept.start <= span.end)) continue;
    const label = text.slice(labelSpan.start, labelSpan.end);
    const isNamed = numbered && label !== '' && words.includes(label);
    const length = span.end - span.start;
    // Prose of one word is enough to be referred to.
    const left = isNamed ? `${label} x.`.slice(0, length) : '';
    parts.push(text.slice(at, span.start), left.padEnd(length, ' '));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** What was last said of the whole text, with what is now said of one provision in its place. */
export function withGlance(view: CheckedView, at: Span, glance: Glance): CheckedView {
  const findings = view.findings.filter((each) => !(ownFindings.has(each.id) && holds(at, each.span)));
  const readBack = view.readBack.filter(({ span }) => !holds(at, span));
  return {
    ...view,
    findings: [...findings, ...glance.findings].sort(byPlace<FindingView>),
    readBack: [...readBack, ...glance.readBack].sort(byPlace<ReadBack>),
  };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The order of the text. */
export function byPlace<T extends { readonly span: Span }>(a: T, b: T): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
