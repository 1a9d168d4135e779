import { hebrewFindings } from '../analysis/words/he.ts';
import { hebrewPictures } from '../draw/words.he.ts';
import { formWords as forms } from '../ide/form-words.he.ts';
import { hoverText } from '../ide/hover.he.ts';
import { refusalToRename } from '../ide/rename.he.ts';
import { tellComparison } from '../language/diff/words.he.ts';
import { hebrew as readBack } from '../language/read/words.he.ts';
import { runWords as run } from '../run/words/he.ts';
import { faultWords as factFaults } from './facts/fault-words.he.ts';
import type { Language } from './language.ts';

/** Hebrew. */
export const hebrew: Language = {
  code: 'he',
  direction: 'rtl',
  findings: hebrewFindings,
  readBack,
  pictures: hebrewPictures,
  tellComparison,
  forms,
  hoverText,
  refusalToRename,
  factFaults,
  run,
};
