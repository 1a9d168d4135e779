import type { words as pac101 } from '../checks/pac101.en.ts';
import type { words as pac102 } from '../checks/pac102.en.ts';
import type { words as pac103 } from '../checks/pac103.en.ts';
import type { words as pac104 } from '../checks/pac104.en.ts';
import type { words as pac105 } from '../checks/pac105.en.ts';
import type { words as pac106 } from '../checks/pac106.en.ts';
import type { words as pac107 } from '../checks/pac107.en.ts';
import type { words as pac108 } from '../checks/pac108.en.ts';
import type { words as pac109 } from '../checks/pac109.en.ts';
import type { words as pac110 } from '../checks/pac110.en.ts';
import type { words as pac201 } from '../checks/pac201.en.ts';
import type { words as pac202 } from '../checks/pac202.en.ts';
import type { words as pac203 } from '../checks/pac203.en.ts';
import type { words as pac204 } from '../checks/pac204.en.ts';
import type { words as pac205 } from '../checks/pac205.en.ts';
import type { words as pac206 } from '../checks/pac206.en.ts';
import type { words as pac301 } from '../checks/pac301.en.ts';
import type { words as pac302 } from '../checks/pac302.en.ts';
import type { words as pac303 } from '../checks/pac303.en.ts';
import type { words as pac304 } from '../checks/pac304.en.ts';
import type { words as pac305 } from '../checks/pac305.en.ts';
import type { words as pac306 } from '../checks/pac306.en.ts';
import type { words as pac307 } from '../checks/pac307.en.ts';
import type { words as pac308 } from '../checks/pac308.en.ts';
import type { words as pac309 } from '../checks/pac309.en.ts';
import type { words as pac310 } from '../checks/pac310.en.ts';
import type { words as pac401 } from '../checks/pac401.en.ts';
import type { words as pac402 } from '../checks/pac402.en.ts';
import type { words as pac403 } from '../checks/pac403.en.ts';
import type { words as pac404 } from '../checks/pac404.en.ts';
import type { words as pac405 } from '../checks/pac405.en.ts';
import type { words as pac501 } from '../checks/pac501.en.ts';
import type { words as pac502 } from '../checks/pac502.en.ts';
import type { words as pac503 } from '../checks/pac503.en.ts';
import type { words as pac504 } from '../checks/pac504.en.ts';
import type { words as pac505 } from '../checks/pac505.en.ts';
import type { words as pac601 } from '../checks/pac601.en.ts';
import type { words as pac602 } from '../checks/pac602.en.ts';
import type { words as pac603 } from '../checks/pac603.en.ts';
import type { words as pac604 } from '../checks/pac604.en.ts';
import type { words as pac605 } from '../checks/pac605.en.ts';
import type { words as pac606 } from '../checks/pac606.en.ts';
import type { words as pac607 } from '../checks/pac607.en.ts';
import type { words as pac701 } from '../checks/pac701.en.ts';
import type { words as pac702 } from '../checks/pac702.en.ts';
import type { words as pac703 } from '../checks/pac703.en.ts';
import type { words as pac704 } from '../checks/pac704.en.ts';
import type { words as pac705 } from '../checks/pac705.en.ts';
import type { words as pac706 } from '../checks/pac706.en.ts';
import type { words as pac801 } from '../checks/pac801.en.ts';
import type { words as pac802 } from '../checks/pac802.en.ts';
import type { words as pac803 } from '../checks/pac803.en.ts';
import type { words as pac804 } from '../checks/pac804.en.ts';
import type { words as pac805 } from '../checks/pac805.en.ts';
import type { words as pac806 } from '../checks/pac806.en.ts';
import type { LaterId } from '../later.ts';

/**
 * The words of every check, under its id. English sets the parameters; another language has the same keys and
 * the same parameters, so that the compiler misses what is not translated.
 */
export interface CheckWords {
  readonly PAC101: typeof pac101;
  readonly PAC102: typeof pac102;
  readonly PAC103: typeof pac103;
  readonly PAC104: typeof pac104;
  readonly PAC105: typeof pac105;
  readonly PAC106: typeof pac106;
  readonly PAC107: typeof pac107;
  readonly PAC108: typeof pac108;
  readonly PAC109: typeof pac109;
  readonly PAC110: typeof pac110;
  readonly PAC201: typeof pac201;
  readonly PAC202: typeof pac202;
  readonly PAC203: typeof pac203;
  readonly PAC204: typeof pac204;
  readonly PAC205: typeof pac205;
  readonly PAC206: typeof pac206;
  readonly PAC301: typeof pac301;
  readonly PAC302: typeof pac302;
  readonly PAC303: typeof pac303;
  readonly PAC304: typeof pac304;
  readonly PAC305: typeof pac305;
  readonly PAC306: typeof pac306;
  readonly PAC307: typeof pac307;
  readonly PAC308: typeof pac308;
  readonly PAC309: typeof pac309;
  readonly PAC310: typeof pac310;
  readonly PAC401: typeof pac401;
  readonly PAC402: typeof pac402;
  readonly PAC403: typeof pac403;
  readonly PAC404: typeof pac404;
  readonly PAC405: typeof pac405;
  readonly PAC501: typeof pac501;
  readonly PAC502: typeof pac502;
  readonly PAC503: typeof pac503;
  readonly PAC504: typeof pac504;
  readonly PAC505: typeof pac505;
  readonly PAC601: typeof pac601;
  readonly PAC602: typeof pac602;
  readonly PAC603: typeof pac603;
  readonly PAC604: typeof pac604;
  readonly PAC605: typeof pac605;
  readonly PAC606: typeof pac606;
  readonly PAC607: typeof pac607;
  readonly PAC701: typeof pac701;
  readonly PAC702: typeof pac702;
  readonly PAC703: typeof pac703;
  readonly PAC704: typeof pac704;
  readonly PAC705: typeof pac705;
  readonly PAC706: typeof pac706;
  readonly PAC801: typeof pac801;
  readonly PAC802: typeof pac802;
  readonly PAC803: typeof pac803;
  readonly PAC804: typeof pac804;
  readonly PAC805: typeof pac805;
  readonly PAC806: typeof pac806;
}

/** A finding as a list and `pacta explain` tell of it. */
export interface TitledWords {
  readonly title: string;
  readonly explanation: string;
}

/** All that is said of findings, in one language. */
export interface FindingWords {
  readonly checks: CheckWords;
  /** Findings whose check is still to come. */
  readonly later: Readonly<Record<LaterId, TitledWords>>;
  /** What is said where a check could not be finished, by the title of its finding. */
  readonly unfinished: (title: string) => string;
}
