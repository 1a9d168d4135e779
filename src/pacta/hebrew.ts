import { hebrewFindings } from '../analysis/words/he.ts';
import { tellComparison } from '../language/diff/words.he.ts';
import { hebrew as readBack } from '../language/read/words.he.ts';
import type { Language } from './language.ts';

/** Hebrew. */
export const hebrew: Language = {
  code: 'he',
  direction: 'rtl',
  findings: hebrewFindings,
  readBack,
  tellComparison,
};
