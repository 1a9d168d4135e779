import { forWhom, list, quoted } from '../../base/arabic.ts';
import { isolated } from '../../base/isolates.ts';
import { withoutBeginning } from './begin-words.ts';
import { ANY_PROVISION, MATTER, together } from './names.ar.ts';
import { takes } from './time.ar.ts';
import type { ActParts, Length, Named, NormParts, PowerParts, VerificationParts, WhoParts } from './words.ts';

/** A norm as one sentence; what is to be done stands in the words of the text. */
export function norm(parts: NormParts): string {
  const waits = parts.waits.length === 0 ? '' : `${list(parts.waits, 'and')}، `;
  const when = [...parts.often, list(parts.times, 'and'), parts.through ?? ''].filter((said) => said !== '');
  const times = when.length === 0 ? '' : `، ${when.join('، ')}،`;
  const limits = parts.limits.map((limit) => `، ${limit}`).join('');
  const notes = parts.notes.map((note) => `؛ ${note}`).join('');
  const bound = `${waits}${BOUND[parts.deontic](whoIsBound(parts.who))}`;
  return `${bound}${times} ${act(parts.act)}${limits}${notes}.`;
}

const BOUND = {
  obligation: (who: string) => `يجب على ${who}`,
  prohibition: (who: string) => `يُحظر على ${who}`,
  permission: (who: string) => `يجوز ${forWhom(who)}`,
} as const;

function whoIsBound(who: WhoParts): string {
  switch (who.kind) {
    case 'one':
      return together(who.names).text;
    case 'together':
      return `${together(who.names).text} معاً`;
    case 'each':
      return `كل من ${together(who.names).text} على حدة`;
    case 'any':
      return `أي من ${together(who.names, 'or').text}`;
    case 'unknown':
      return who.words === '' ? 'جهة لا يعلنها النص' : `${quoted(who.words)} (غير معلن في هذا النص)`;
    case 'nobody':
      return 'جهة لا يسمّيها النص';
  }
}

const PARTS = { whole: 'القيام بما يلي', begin: 'بدء ما يلي', complete: 'إتمام ما يلي' } as const;

function act({ words, done, part, stage, counted, inAll, known }: ActParts): string {
  const own = part === 'whole' ? words : withoutBeginning(words);
  const whole = quoted(done === null ? own : `${own} be ${done}`);
  const staged = stage === null ? '' : `، في الجزء ${isolated(`(${stage.letter})`)} ${quoted(stage.words)}`;
  const amount = counted.length === 0 ? '' : ` (العدد: ${list(counted, 'and')})`;
  const total = inAll.length === 0 ? '' : ` (المجموع: ${list(inAll, 'and')})`;
  const meant = known === null ? '' : ` (أي ${known})`;
  return `${PARTS[part]}: ${whole}${staged}${amount}${total}${meant}`;
}

/** An act that the checker knows, as a noun. */
export function power(parts: PowerParts): string {
  switch (parts.kind) {
    case 'suspend':
      return `تعليق ${parts.what}`;
    case 'resume':
      return `استئناف ${parts.what}`;
    case 'decide':
      return `البتّ في ${dispute(parts.what)}`;
    case 'amend':
      return `تعديل ${parts.what}`;
    case 'refer':
      return `إحالة ${dispute(parts.what)} إلى ${parts.to ?? 'جهة غير مسمّاة وحدها'}`;
    case 'end':
      return `إنهاء ${isolated(parts.what)}`;
    case 'extend':
      return `تمديد ${isolated(parts.what)} ${parts.by === null ? 'بلا حد' : `لمدة تصل إلى ${parts.by}`}`;
    case 'convene':
      return `دعوة ${parts.who} إلى الاجتماع`;
    case 'give access':
      return `إتاحة الوصول ${forWhom(parts.to)}`;
  }
}

/** What is decided or referred is the dispute, whatever provision it is about. */
function dispute(what: string): string {
  if (what === MATTER) return what;
  return what === ANY_PROVISION ? 'أي نزاع' : `النزاع بشأن ${what}`;
}

const TO_VERIFY = {
  once: 'التحقق',
  'each time': 'التحقق في كل مرة',
  allegations: 'البتّ في كل ادعاء',
} as const;

/** Who verifies, and how long that may take. */
export function verification({ names, quantifier, within, of }: VerificationParts): string {
  const joint = quantifier === 'all' ? 'and' : 'or';
  const who = names.length === 0 ? 'جهة لا يعلنها النص' : together(names, joint).text;
  const limit = within === null ? 'بلا أجل محدد' : `في غضون ${within}`;
  return `وعلى ${who} ${TO_VERIFY[of]} ${limit}`;
}

/** How long the act takes. */
export function taking(least: Length, most: Length): string {
  return `ويستغرق ذلك ${takes(least, most)} لا يختارها أحد`;
}

/** What is left out of a norm, and who judges that. */
export function exception(words: string, judge: Named | null): string {
  const judged = judge === null ? 'ولا أحد مسمّى لتقدير ذلك' : `وفق ما يقرره ${judge.text}`;
  return `باستثناء ${quoted(words)} (${judged})`;
}
