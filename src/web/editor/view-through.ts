import type { Span } from '../../base/span.ts';
import type { OutlineItem, ReadBack } from '../../pacta.ts';
import type { EditingView } from '../core/editing.ts';
import type { FindingView } from '../core/finding-views.ts';
import type { BracketView, CheckedView } from '../core/protocol.ts';
import { type PlaceMap, spanThrough, wholeThrough } from './text-change.ts';

/** A finding, its reasons and its fix where they are after a change. */
export function findingThrough(finding: FindingView, changes: PlaceMap): FindingView {
  const { span, because, fix } = finding;
  return {
    ...finding,
    span: spanThrough(span, changes),
    because: because.map((each) => moved(each, changes)),
    fix: fix && { ...fix, edits: fix.edits.map((each) => moved(each, changes)) },
  };
}

/**
 * All that was said of a text, where it is after a change. Tokens and folds are not moved: the editor keeps
 * them as decorations, which move by themselves.
 */
export function viewThrough(view: CheckedView, changes: PlaceMap): CheckedView {
  return {
    ...view,
    findings: view.findings.map((each) => findingThrough(each, changes)),
    readBack: view.readBack.map((each): ReadBack => moved(each, changes)),
    outline: view.outline.map((each) => moved(each, changes)),
    brackets: view.brackets.map((each) => bracketThrough(each, changes)),
    editing: editingThrough(view.editing, changes),
  };
}

function moved<T extends { readonly span: Span }>(each: T, changes: PlaceMap): T {
  return { ...each, span: spanThrough(each.span, changes) };
}

function bracketThrough(bracket: BracketView, changes: PlaceMap): BracketView {
  const { span, alternatives } = bracket;
  return {
    ...bracket,
    span: spanThrough(span, changes),
    alternatives: alternatives.map((each) => moved(each, changes)),
  };
}

function editingThrough(editing: EditingView, changes: PlaceMap): EditingView {
  const { contents, left, provisions } = editing;
  return {
    ...editing,
    contents: contents.map((each) => itemThrough(each, changes)),
    left: left.map((each) => ({ ...each, brackets: each.brackets.map((one) => moved(one, changes)) })),
    provisions: provisions.map((each) => ({
      ...each,
      span: wholeThrough(each.span, changes),
      labelSpan: spanThrough(each.labelSpan, changes),
    })),
  };
}

function itemThrough(item: OutlineItem, changes: PlaceMap): OutlineItem {
  return {
    ...item,
    span: spanThrough(item.span, changes),
    nameSpan: spanThrough(item.nameSpan, changes),
    children: item.children.map((each) => itemThrough(each, changes)),
  };
}
