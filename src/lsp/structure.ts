import {
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Position,
  type SelectionRange,
  SymbolKind,
} from 'vscode-languageserver/node';
import type { Span } from '../base/span.ts';
import { folding, type OutlineItem, outline, selectionRanges } from '../pacta.ts';
import type { OpenText } from './text.ts';

const symbols: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  header: SymbolKind.Namespace,
  entry: SymbolKind.Property,
  heading: SymbolKind.Module,
  provision: SymbolKind.Method,
  stage: SymbolKind.Field,
};

/** The contents of a text. */
export function symbolsOf(text: OpenText): DocumentSymbol[] {
  const { read } = text;
  return read.ok ? outline(read.value).map((item) => symbolOf(text, item)) : [];
}

function symbolOf(
  text: OpenText,
  { kind, name, detail, span, nameSpan, children }: OutlineItem,
): DocumentSymbol {
  const selected = { start: nameSpan.start, end: Math.min(nameSpan.end, span.end) };
  return {
    // A list of contents has no place for a line without words.
    name: name.trim() === '' ? text.words.header : name,
    detail,
    kind: symbols[kind],
    range: text.range(span),
    selectionRange: text.range(selected),
    children: children.map((child) => symbolOf(text, child)),
  };
}

/** What may be folded. */
export function foldsOf(text: OpenText): FoldingRange[] {
  const { read } = text;
  if (!read.ok) return [];
  return folding(read.value).map(({ kind, span }) => {
    const { start, end } = text.range(span);
    const isNote = kind === 'note';
    return {
      startLine: start.line,
      endLine: end.line,
      ...(isNote ? { kind: FoldingRangeKind.Comment } : {}),
    };
  });
}

/** What the selection at each of some places grows to. */
export function selectionsOf(text: OpenText, positions: readonly Position[]): SelectionRange[] {
  const { read } = text;
  return positions.map((position) => {
    const spans: readonly Span[] = read.ok ? selectionRanges(read.value, text.offset(position)) : [];
    let found: SelectionRange | undefined;
    for (const span of [...spans].reverse()) {
      const range = text.range(span);
      found = found === undefined ? { range } : { range, parent: found };
    }
    return found ?? { range: { start: position, end: position } };
  });
}
