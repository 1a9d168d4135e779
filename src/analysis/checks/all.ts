import type { Check } from '../check.ts';
import { pac101 } from './pac101.ts';
import { pac102 } from './pac102.ts';
import { pac103 } from './pac103.ts';
import { pac104 } from './pac104.ts';
import { pac105 } from './pac105.ts';
import { pac106 } from './pac106.ts';
import { pac107 } from './pac107.ts';
import { pac108 } from './pac108.ts';
import { pac109 } from './pac109.ts';
import { pac110 } from './pac110.ts';

/** Every check there is, in the order of its id. */
export const allChecks: readonly Check[] = [
  pac101,
  pac102,
  pac103,
  pac104,
  pac105,
  pac106,
  pac107,
  pac108,
  pac109,
  pac110,
];
