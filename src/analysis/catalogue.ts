import { allChecks } from './checks/all.ts';
import type { Severity } from './finding.ts';
import { laterFindings } from './later.ts';
import { englishFindings } from './words/en.ts';
import type { FindingWords } from './words/finding-words.ts';

/** What a finding means, whatever text it is found in. */
export interface CatalogueEntry {
  readonly id: string;
  /** As it is found where its text does not say otherwise. */
  readonly severity: Severity;
  /** What some of its findings have instead. */
  readonly also: Severity | null;
  /** A few words. */
  readonly title: string;
  /** Paragraphs with an empty line between. */
  readonly explanation: string;
  /** Whether it is looked for already; the others have their words and no check. */
  readonly isChecked: boolean;
}

/** Every finding there is, checked already or not, in the order of its id. */
export function catalogueIn(words: FindingWords): readonly CatalogueEntry[] {
  const checked = allChecks.map(({ id, severity, also }): CatalogueEntry => {
    const { title, explanation } = words.checks[id];
    return { id, severity, also, title, explanation, isChecked: true };
  });
  const ids = new Set(checked.map(({ id }) => id));
  const later = laterFindings
    .filter(({ id }) => !ids.has(id))
    .map(({ id, severity }): CatalogueEntry => {
      const { title, explanation } = words.later[id];
      return { id, severity, also: null, title, explanation, isChecked: false };
    });
  return [...checked, ...later].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The same in English. */
export const catalogue: readonly CatalogueEntry[] = catalogueIn(englishFindings);
