import { englishFindings } from '../analysis/words/en.ts';
import { tellComparison } from '../language/diff/words.en.ts';
import { english as readBack } from '../language/read/words.en.ts';
import type { Language } from './language.ts';

/** English, which is spoken where no other language is asked for. */
export const english: Language = {
  code: 'en',
  direction: 'ltr',
  findings: englishFindings,
  readBack,
  tellComparison,
};
