import { englishFindings } from '../analysis/words/en.ts';
import { englishPictures } from '../draw/words.en.ts';
import { formWords as forms } from '../ide/form-words.en.ts';
import { hoverText } from '../ide/hover.en.ts';
import { refusalToRename } from '../ide/rename.en.ts';
import { tellComparison } from '../language/diff/words.en.ts';
import { english as readBack } from '../language/read/words.en.ts';
import { runWords as run } from '../run/words/en.ts';
import { faultWords as factFaults } from './facts/fault-words.en.ts';
import type { Language } from './language.ts';

/** English, which is spoken where no other language is asked for. */
export const english: Language = {
  code: 'en',
  direction: 'ltr',
  findings: englishFindings,
  readBack,
  pictures: englishPictures,
  tellComparison,
  forms,
  hoverText,
  refusalToRename,
  factFaults,
  run,
};
