import type { Refusal } from '../../base/refusal.ts';
import { ok, type Result } from '../../base/result.ts';
import { type Language, type LanguageCode, loadLanguage, type Snapshot, snapshot } from '../../pacta.ts';
import type { LanguageTag } from '../settings/settings.ts';

/** The words in which the core answers a reader. */
export function coreLanguage(tag: LanguageTag): Promise<Language> {
  return loadLanguage(codeOf(tag));
}

function codeOf(tag: LanguageTag): LanguageCode {
  return tag === 'ar' || tag === 'he' ? tag : 'en';
}

let last: { readonly snapshot: Snapshot; readonly language: Language } | null = null;

/** A text as the core understands it; what was just asked about is not read again. */
export async function snapshotOf(
  text: string,
  tag: LanguageTag | null = null,
): Promise<Result<Snapshot, Refusal>> {
  const isSame = last !== null && last.snapshot.source === text;
  // Who asks for places only takes any language.
  if (last !== null && isSame && tag === null) return ok(last.snapshot);
  // A reader who does not say so is spoken to in the language of before.
  const language = tag === null && last !== null ? last.language : await coreLanguage(tag ?? 'en');
  if (last !== null && isSame && last.language === language) return ok(last.snapshot);
  const made = snapshot(text, language);
  if (made.ok) last = { snapshot: made.value, language };
  return made;
}
