import { arabicFindings } from '../analysis/words/ar.ts';
import { arabicPictures } from '../draw/words.ar.ts';
import { formWords as forms } from '../ide/form-words.ar.ts';
import { hoverText } from '../ide/hover.ar.ts';
import { refusalToRename } from '../ide/rename.ar.ts';
import { tellComparison } from '../language/diff/words.ar.ts';
import { arabic as readBack } from '../language/read/words.ar.ts';
import { runWords as run } from '../run/words/ar.ts';
import { faultWords as factFaults } from './facts/fault-words.ar.ts';
import type { Language } from './language.ts';

/** Arabic. */
export const arabic: Language = {
  code: 'ar',
  direction: 'rtl',
  findings: arabicFindings,
  readBack,
  pictures: arabicPictures,
  tellComparison,
  forms,
  hoverText,
  refusalToRename,
  factFaults,
  run,
};
