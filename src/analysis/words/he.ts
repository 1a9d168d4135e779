import { words as PAC101 } from '../checks/pac101.he.ts';
import { words as PAC102 } from '../checks/pac102.he.ts';
import { words as PAC103 } from '../checks/pac103.he.ts';
import { words as PAC104 } from '../checks/pac104.he.ts';
import { words as PAC105 } from '../checks/pac105.he.ts';
import { words as PAC106 } from '../checks/pac106.he.ts';
import { words as PAC107 } from '../checks/pac107.he.ts';
import { words as PAC108 } from '../checks/pac108.he.ts';
import { words as PAC109 } from '../checks/pac109.he.ts';
import { words as PAC110 } from '../checks/pac110.he.ts';
import { words as PAC201 } from '../checks/pac201.he.ts';
import { words as PAC202 } from '../checks/pac202.he.ts';
import { words as PAC203 } from '../checks/pac203.he.ts';
import { words as PAC204 } from '../checks/pac204.he.ts';
import { words as PAC205 } from '../checks/pac205.he.ts';
import { words as PAC206 } from '../checks/pac206.he.ts';
import { words as PAC301 } from '../checks/pac301.he.ts';
import { words as PAC302 } from '../checks/pac302.he.ts';
import { words as PAC303 } from '../checks/pac303.he.ts';
import { words as PAC304 } from '../checks/pac304.he.ts';
import { words as PAC305 } from '../checks/pac305.he.ts';
import { words as PAC306 } from '../checks/pac306.he.ts';
import { words as PAC307 } from '../checks/pac307.he.ts';
import { words as PAC308 } from '../checks/pac308.he.ts';
import { words as PAC309 } from '../checks/pac309.he.ts';
import { words as PAC310 } from '../checks/pac310.he.ts';
import { words as PAC401 } from '../checks/pac401.he.ts';
import { words as PAC402 } from '../checks/pac402.he.ts';
import { words as PAC403 } from '../checks/pac403.he.ts';
import { words as PAC404 } from '../checks/pac404.he.ts';
import { words as PAC405 } from '../checks/pac405.he.ts';
import { words as PAC501 } from '../checks/pac501.he.ts';
import { words as PAC502 } from '../checks/pac502.he.ts';
import { words as PAC503 } from '../checks/pac503.he.ts';
import { words as PAC504 } from '../checks/pac504.he.ts';
import { words as PAC505 } from '../checks/pac505.he.ts';
import { words as PAC601 } from '../checks/pac601.he.ts';
import { words as PAC602 } from '../checks/pac602.he.ts';
import { words as PAC603 } from '../checks/pac603.he.ts';
import { words as PAC604 } from '../checks/pac604.he.ts';
import { words as PAC605 } from '../checks/pac605.he.ts';
import { words as PAC606 } from '../checks/pac606.he.ts';
import { words as PAC607 } from '../checks/pac607.he.ts';
import { words as PAC701 } from '../checks/pac701.he.ts';
import { words as PAC702 } from '../checks/pac702.he.ts';
import { words as PAC703 } from '../checks/pac703.he.ts';
import { words as PAC704 } from '../checks/pac704.he.ts';
import { words as PAC705 } from '../checks/pac705.he.ts';
import { words as PAC706 } from '../checks/pac706.he.ts';
import { words as PAC801 } from '../checks/pac801.he.ts';
import { words as PAC802 } from '../checks/pac802.he.ts';
import { words as PAC803 } from '../checks/pac803.he.ts';
import { words as PAC804 } from '../checks/pac804.he.ts';
import { words as PAC805 } from '../checks/pac805.he.ts';
import { words as PAC806 } from '../checks/pac806.he.ts';
import { laterWords } from '../later.he.ts';
import type { FindingWords } from './finding-words.ts';

/** What is said of findings in Hebrew. */
export const hebrewFindings: FindingWords = {
  checks: {
    PAC101,
    PAC102,
    PAC103,
    PAC104,
    PAC105,
    PAC106,
    PAC107,
    PAC108,
    PAC109,
    PAC110,
    PAC201,
    PAC202,
    PAC203,
    PAC204,
    PAC205,
    PAC206,
    PAC301,
    PAC302,
    PAC303,
    PAC304,
    PAC305,
    PAC306,
    PAC307,
    PAC308,
    PAC309,
    PAC310,
    PAC401,
    PAC402,
    PAC403,
    PAC404,
    PAC405,
    PAC501,
    PAC502,
    PAC503,
    PAC504,
    PAC505,
    PAC601,
    PAC602,
    PAC603,
    PAC604,
    PAC605,
    PAC606,
    PAC607,
    PAC701,
    PAC702,
    PAC703,
    PAC704,
    PAC705,
    PAC706,
    PAC801,
    PAC802,
    PAC803,
    PAC804,
    PAC805,
    PAC806,
  },
  later: laterWords,
  unfinished: (title) => `הסוגריים בטקסט זה מתירים יותר מדי קריאות מכדי להשלים בדיקה זו (${title}).`,
};
