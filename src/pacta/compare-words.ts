import type { Refusal } from '../base/refusal.ts';
import { ok, type Result } from '../base/result.ts';
import { compareTexts } from '../language/diff/compare-texts.ts';
import type { ComparedPassage } from '../language/diff/texts.ts';
import { readDocument } from '../language/read-document.ts';

/**
 * Compares the words of two drafts, provision by provision; `renumbered` gives the old provisions their new
 * numbers as far as the duties tell them. Refused only where a text cannot be read at all.
 */
export function compareWords(
  before: string,
  after: string,
  renumbered: ReadonlyMap<string, string>,
): Result<readonly ComparedPassage[], Refusal> {
  const old = readDocument(before);
  if (!old.ok) return old;
  const made = readDocument(after);
  return made.ok ? ok(compareTexts(old.value, made.value, renumbered)) : made;
}
