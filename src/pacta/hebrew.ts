import { hebrewFindings } from '../analysis/words/he.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';

/** Hebrew. */
export const hebrew: Language = { ...english, code: 'he', direction: 'rtl', findings: hebrewFindings };
