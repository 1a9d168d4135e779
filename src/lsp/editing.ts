import {
  type CodeAction,
  CodeActionKind,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { err, ok, type Result } from '../base/result.ts';
import { type Edit, fixes, format, rename, renameable } from '../pacta.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { OpenText } from './text.ts';

/** The changes that remove what is found in a range. */
export function actionsOf(text: OpenText, range: Range): CodeAction[] {
  const { read } = text;
  if (!read.ok) return [];
  return fixes(read.value, text.span(range)).map(({ finding, fix }) => ({
    title: fix.message,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(text, read.value, finding)],
    edit: changeOf(text, fix.edits),
  }));
}

/** What can be renamed at a place, or why nothing can. */
export function renameableAt(
  text: OpenText,
  position: Position,
): Result<{ readonly range: Range; readonly placeholder: string }, string> {
  const { read } = text;
  if (!read.ok) return err(read.error.message);
  const found = renameable(read.value, text.offset(position));
  if (!found.ok) return err(text.language.refusalToRename(found.error));
  return ok({ range: text.range(found.value.span), placeholder: found.value.words });
}

/** The change that renames what is at a place, or why it cannot be. */
export function renameAt(text: OpenText, position: Position, name: string): Result<WorkspaceEdit, string> {
  const { read } = text;
  if (!read.ok) return err(read.error.message);
  const edits = rename(read.value, text.offset(position), name);
  return edits.ok ? ok(changeOf(text, edits.value)) : err(text.language.refusalToRename(edits.error));
}

function changeOf(text: OpenText, edits: readonly Edit[]): WorkspaceEdit {
  return { changes: { [text.document.uri]: edits.map((edit) => text.edit(edit)) } };
}

/**
 * The change that lays a text out anew: only the stretch that differs, so that the cursor stays elsewhere.
 */
export function formatOf(text: OpenText): TextEdit[] {
  const formatted = format(text.source);
  if (!formatted.ok || formatted.value === text.source) return [];
  const { source } = text;
  const made = formatted.value;
  let start = 0;
  while (start < Math.min(source.length, made.length) && source[start] === made[start]) start++;
  let same = 0;
  const room = Math.min(source.length, made.length) - start;
  while (same < room && source[source.length - 1 - same] === made[made.length - 1 - same]) same++;
  const span = { start, end: source.length - same };
  return [text.edit({ span, text: made.slice(start, made.length - same) })];
}
