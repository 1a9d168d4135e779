import type { Norm } from '../../model/norms.ts';
import { stateAtoms } from '../../model/resolve.ts';
import { defineCheck, type Subject } from '../check.ts';
import { isDeciding } from '../deciding.ts';
import { addProvision, convenerIn } from '../edits.ts';
import type { Edit } from '../finding.ts';
import { convenerWords } from '../naming.ts';
import { unreadAbout } from '../problems.ts';
import { wholeText } from '../whole-text.ts';
import type { Note, Parameters } from './pac802.en.ts';

const CHANNEL =
  /\b(hotline|hot line|liaison|deconflict(ion)?|channels? of communication|communication channels?)\b/iu;
const SETTLING =
  /^(resolve|settle|refer|submit|bring|raise|discuss|address|hear|consider|examine|investigate|mediate)\b/iu;
const DISPUTED =
  /\b(disputes?|differences|disagreements?|complaints?|allegations?|violations?|breach(es)?)\b/iu;

/** `inquire into the violation and decide the matter`: what an act does after its first verb. */
const SETTLING_TOO =
  /\band (?:shall |to )?(?:decide|determine|resolve|settle|adjudicate|mediate) (?:on |upon )?(?:the|any|such|these|all) (?:\w+ )?(?:matters?|disputes?|differences|complaints?|allegations?)\b/iu;
const ABOUT_DISPUTES =
  /\b(disputes?|disputed|differences|disagreements?|disagree|complaints?|hotline|liaison|arbitration|arbitral|tribunal)\b/iu;

/** No channel for disputes: nobody to call, to refer to, or to decide. */
export const pac802 = defineCheck<Parameters, Note>(
  'PAC802',
  'warning',
  ({ PAC802 }) => PAC802,
  (subject) => {
    const { norms, space } = subject.agreement;
    const channels = norms.filter(isChannel).map(({ readings }) => readings);
    const who = convenerIn(subject);
    return [
      {
        span: wholeText(subject),
        provisions: [],
        parameters: { who },
        because: unreadAbout(subject, (words) => ABOUT_DISPUTES.test(words)),
        edits: who === null ? null : editsFor(subject, channel(convenerWords(who))),
        readings: space.not(space.any(channels)),
      },
    ];
  },
);

function isChannel(norm: Norm): boolean {
  if (norm.deontic === 'prohibition') return false;
  const { power, words: act } = norm.act;
  if (power?.kind === 'convene' || power?.kind === 'refer' || power?.kind === 'decide') return true;
  if (
    norm.conditions.some(({ condition }) => stateAtoms(condition).some(({ state }) => state === 'disputed'))
  ) {
    return true;
  }
  if (SETTLING_TOO.test(act)) return true;
  return isDeciding(norm) || CHANNEL.test(act) || (SETTLING.test(act) && DISPUTED.test(act));
}

function editsFor(subject: Subject, text: string): readonly Edit[] | null {
  const last = subject.agreement.norms.at(-1);
  return last === undefined ? null : addProvision(subject, last, text);
}

function channel(who: string): string {
  return `If any provision is disputed, ${who} shall convene the Parties within 2 days.`;
}
