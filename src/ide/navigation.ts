import { compareSpans, type Span } from '../base/span.ts';
import { mentionsAt, mentionsOf } from './mentions.ts';
import { type Named, sameNamed } from './named.ts';
import type { Snapshot } from './snapshot.ts';
import { extentsOf } from './structure.ts';

/** A place that something leads to. */
export interface NamedPlace {
  /** The name there. */
  readonly span: Span;
  /** What belongs to it: the header entry, the provision, the article. */
  readonly whole: Span;
}

/** Where what stands at an offset is declared: the entries of a name, the provision of a number. */
export function definition(of: Snapshot, offset: number): readonly NamedPlace[] {
  const [mention] = mentionsAt(of, offset);
  return mention === undefined ? [] : definitionOf(of, mention.named);
}

/** Where something is declared, in the order of the text. */
export function definitionOf(of: Snapshot, named: Named): readonly NamedPlace[] {
  if (named.kind === 'role') return roleEntries(of, named.id);
  const declared = mentionsOf(of).filter((each) => each.declares && sameNamed(each.named, named));
  const full = declared.filter(({ form }) => form === 'full');
  return (full.length > 0 ? full : declared).map(({ span }) => ({ span, whole: wholeOf(of, named, span) }));
}

const roleKeys = {
  party: 'parties',
  mediator: 'mediators',
  guarantor: 'guarantors',
  monitor: 'monitors',
  body: 'bodies',
  witness: 'witnesses',
  other: 'others',
};

function roleEntries({ document }: Snapshot, role: string): readonly NamedPlace[] {
  const key = Object.entries(roleKeys).find(([name]) => name === role)?.[1];
  return document.header
    .filter((line) => line.key.trim().toLowerCase() === key)
    .map(({ keySpan, span }) => ({ span: keySpan, whole: span }));
}

function wholeOf(of: Snapshot, { kind, id }: Named, span: Span): Span {
  if (kind === 'heading') return extentsOf(of).get(id) ?? span;
  return blockAt(of, span.start) ?? span;
}

/** The header entry, provision or other paragraph at an offset. */
export function blockAt({ document }: Snapshot, offset: number): Span | null {
  const blocks = [...document.header, ...document.paragraphs];
  return blocks.find(({ span }) => span.start <= offset && offset <= span.end)?.span ?? null;
}

/** Every place that names what stands at an offset, in the order of the text. */
export function uses(of: Snapshot, offset: number, withDeclarations = true): readonly Span[] {
  const named = mentionsAt(of, offset).map((mention) => mention.named);
  const wanted = mentionsOf(of).filter(
    (each) => (withDeclarations || !each.declares) && named.some((one) => sameNamed(one, each.named)),
  );
  return distinct(wanted.map(({ span }) => span));
}

function distinct(spans: readonly Span[]): readonly Span[] {
  const unique = new Map(spans.map((span) => [`${span.start}:${span.end}`, span]));
  return [...unique.values()].sort(compareSpans);
}
