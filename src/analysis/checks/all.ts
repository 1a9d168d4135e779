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
import { pac201 } from './pac201.ts';
import { pac202 } from './pac202.ts';
import { pac203 } from './pac203.ts';
import { pac204 } from './pac204.ts';
import { pac205 } from './pac205.ts';
import { pac206 } from './pac206.ts';
import { pac301 } from './pac301.ts';
import { pac302 } from './pac302.ts';
import { pac303 } from './pac303.ts';
import { pac304 } from './pac304.ts';
import { pac305 } from './pac305.ts';
import { pac306 } from './pac306.ts';
import { pac307 } from './pac307.ts';
import { pac308 } from './pac308.ts';
import { pac309 } from './pac309.ts';
import { pac310 } from './pac310.ts';
import { pac401 } from './pac401.ts';
import { pac402 } from './pac402.ts';
import { pac403 } from './pac403.ts';
import { pac404 } from './pac404.ts';
import { pac405 } from './pac405.ts';
import { pac501 } from './pac501.ts';
import { pac502 } from './pac502.ts';
import { pac503 } from './pac503.ts';
import { pac504 } from './pac504.ts';
import { pac505 } from './pac505.ts';
import { pac601 } from './pac601.ts';
import { pac602 } from './pac602.ts';
import { pac603 } from './pac603.ts';
import { pac604 } from './pac604.ts';
import { pac605 } from './pac605.ts';
import { pac606 } from './pac606.ts';
import { pac607 } from './pac607.ts';
import { pac701 } from './pac701.ts';
import { pac702 } from './pac702.ts';
import { pac703 } from './pac703.ts';
import { pac704 } from './pac704.ts';
import { pac705 } from './pac705.ts';
import { pac706 } from './pac706.ts';
import { pac801 } from './pac801.ts';
import { pac802 } from './pac802.ts';
import { pac803 } from './pac803.ts';
import { pac804 } from './pac804.ts';
import { pac805 } from './pac805.ts';
import { pac806 } from './pac806.ts';

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
  pac201,
  pac202,
  pac203,
  pac204,
  pac205,
  pac206,
  pac301,
  pac302,
  pac303,
  pac304,
  pac305,
  pac306,
  pac307,
  pac308,
  pac309,
  pac310,
  pac401,
  pac402,
  pac403,
  pac404,
  pac405,
  pac501,
  pac502,
  pac503,
  pac504,
  pac505,
  pac601,
  pac602,
  pac603,
  pac604,
  pac605,
  pac606,
  pac607,
  pac701,
  pac702,
  pac703,
  pac704,
  pac705,
  pac706,
  pac801,
  pac802,
  pac803,
  pac804,
  pac805,
  pac806,
];
