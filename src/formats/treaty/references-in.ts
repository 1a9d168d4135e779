import type { Span } from '../../base/span.ts';
import type { Agreement } from '../../model/agreement.ts';

/** A place where the text names a provision or a heading. */
export interface ReferencePlace {
  readonly span: Span;
  readonly kind: 'provision' | 'heading';
  /** As the text names it: `2.1(a)`, `article 2`. */
  readonly name: string;
}

/** Every place of the text where what is understood of it refers to a provision or a heading. */
export function referencesIn({ norms, facts, aims, phases, events }: Agreement): readonly ReferencePlace[] {
  const found = new Map<string, ReferencePlace>();
  collect([norms, facts, aims, phases, events], found);
  return [...found.values()];
}

/** Looks into all data but sets of readings, which hold no words and share their parts. */
function collect(data: unknown, found: Map<string, ReferencePlace>): void {
  if (Array.isArray(data)) {
    for (const each of data) collect(each, found);
  } else if (typeof data === 'object' && data !== null) {
    const place = placeOf(data);
    if (place !== null) found.set(`${place.span.start}-${place.span.end}`, place);
    for (const [key, value] of Object.entries(data)) if (key !== 'readings') collect(value, found);
  }
}

function placeOf(data: object): ReferencePlace | null {
  if (!('kind' in data && 'span' in data)) return null;
  const { kind, span } = data;
  if (!isSpan(span)) return null;
  if (kind === 'provision' && 'label' in data) return placeNamed('provision', data.label, span);
  if (kind === 'range' && 'from' in data) return placeNamed('provision', data.from, span);
  const names = kind === 'heading' || kind === 'every' || kind === 'any';
  return names && 'heading' in data ? placeNamed('heading', data.heading, span) : null;
}

function placeNamed(kind: ReferencePlace['kind'], name: unknown, span: Span): ReferencePlace | null {
  return typeof name === 'string' ? { kind, name, span } : null;
}

function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null || !('start' in value && 'end' in value)) return false;
  return typeof value.start === 'number' && typeof value.end === 'number';
}
