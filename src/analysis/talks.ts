import { byWords } from '../base/kept.ts';
import type { Norm } from '../model/norms.ts';

const TALKS = '(?:talks?|negotiations?|consultations?|dialogues?|discussions?)';
const HOLD =
  'hold|conduct|begin|start|open|reopen|launch|continue|resume|enter into|engage in|pursue|take part in|' +
  'participate in|convene|commence|undertake|initiate|conclude|complete|finish|carry on|keep up';
const BEGIN = '(?:(?:begin|start|continue|seek|endeavou?r|agree) to )?';
const HOLDS_TALKS = new RegExp(`^${BEGIN}(?:${HOLD})\\b[^,;]*\\b${TALKS}\\b`, 'iu');
/** `begin talks`, not `publish the results of the talks` nor `hold the area for the talks`. */
const LATE = new RegExp(`\\b(?:for|of|during|results?|before|after)\\b[^,;]*\\b${TALKS}\\b`, 'iu');
const NEGOTIATES = new RegExp(
  `^${BEGIN}(?:re)?negotiate\\b|^seek (?:an? )?agreement\\b|^seek to agree\\b`,
  'iu',
);
const CONSULTS = /^(?:consult|discuss|confer)\b/iu;

const saysTalks = byWords(
  (words) => NEGOTIATES.test(words) || (HOLDS_TALKS.test(words) && !LATE.test(words)),
);
const saysConsults = byWords((words) => !HOLDS_TALKS.test(words) && CONSULTS.test(words));

/** Whether an act is to talk, which is done however it ends. */
export function isTalks(norm: Norm): boolean {
  const { words } = norm.act;
  if (saysTalks(words)) return true;
  // One who is to consult another has done so when it has asked; several who are to consult have not.
  return saysConsults(words) && norm.bearer.kind === 'actors' && norm.bearer.actors.length > 1;
}
