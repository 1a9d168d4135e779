import { arabicFindings } from '../analysis/words/ar.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';

/** Arabic. */
export const arabic: Language = { ...english, code: 'ar', direction: 'rtl', findings: arabicFindings };
