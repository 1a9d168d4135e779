import { list, quoted } from '../../base/hebrew.ts';
import { isolated } from '../../base/isolates.ts';
import { withoutBeginning } from './begin-words.ts';
import { ANY_PROVISION, MATTER, together } from './names.he.ts';
import { takes } from './time.he.ts';
import type { ActParts, Length, Named, NormParts, PowerParts, VerificationParts, WhoParts } from './words.ts';

/** A norm as one sentence; what is to be done stands in the words of the text. */
export function norm(parts: NormParts): string {
  const waits = parts.waits.length === 0 ? '' : `${list(parts.waits, 'and')}, `;
  const when = [...parts.often, list(parts.times, 'and'), parts.through ?? ''].filter((said) => said !== '');
  const times = when.length === 0 ? '' : `, ${when.join(', ')},`;
  const limits = parts.limits.map((limit) => `, ${limit}`).join('');
  const notes = parts.notes.map((note) => `; ${note}`).join('');
  const [before, after] = BOUND[parts.deontic];
  return `${waits}${before} ${whoIsBound(parts.who)} ${after}${times} ${act(parts.act)}${limits}${notes}.`;
}

const BOUND = {
  obligation: ['על', 'מוטלת חובה'],
  prohibition: ['על', 'חל איסור'],
  permission: ['בידי', 'נתונה הרשות'],
} as const;

function whoIsBound(who: WhoParts): string {
  switch (who.kind) {
    case 'one':
      return together(who.names).text;
    case 'together':
      return `${together(who.names).text} יחד`;
    case 'each':
      return `${together(who.names).text}, כל אחד לחוד,`;
    case 'any':
      return `כל אחד מאלה, ${together(who.names, 'or').text},`;
    case 'unknown':
      return who.words === '' ? 'גורם שהטקסט אינו מצהיר עליו' : `${quoted(who.words)} (שלא הוצהר בטקסט זה)`;
    case 'nobody':
      return 'גורם שהטקסט אינו נוקב בשמו';
  }
}

const PARTS = { whole: 'לעשות כדלקמן', begin: 'להתחיל במעשה זה', complete: 'להשלים מעשה זה' } as const;

function act({ words, done, part, stage, counted, inAll, known }: ActParts): string {
  const own = part === 'whole' ? words : withoutBeginning(words);
  const whole = quoted(done === null ? own : `${own} be ${done}`);
  const staged = stage === null ? '' : `, בחלק ${isolated(`(${stage.letter})`)} ${quoted(stage.words)}`;
  const amount = counted.length === 0 ? '' : ` (במניין: ${list(counted, 'and')})`;
  const total = inAll.length === 0 ? '' : ` (בסך הכול: ${list(inAll, 'and')})`;
  const meant = known === null ? '' : ` (כלומר ${known})`;
  return `${PARTS[part]}: ${whole}${staged}${amount}${total}${meant}`;
}

/** An act that the checker knows, as an infinitive. */
export function power(parts: PowerParts): string {
  switch (parts.kind) {
    case 'suspend':
      return `להשעות את ${parts.what}`;
    case 'resume':
      return `לחדש את ${parts.what}`;
    case 'decide':
      return `להכריע ב${dispute(parts.what)}`;
    case 'amend':
      return `לתקן את ${parts.what}`;
    case 'refer':
      return `להפנות ${toRefer(parts.what)} אל ${parts.to ?? 'גורם שאינו נקוב לבדו'}`;
    case 'end':
      return `לסיים את ${isolated(parts.what)}`;
    case 'extend':
      return `להאריך את ${isolated(parts.what)} ${parts.by === null ? 'בלי גבול' : `בעד ${parts.by}`}`;
    case 'convene':
      return `לכנס את ${parts.who}`;
    case 'give access':
      return `לאפשר את הגישה של ${parts.to}`;
  }
}

/** What is decided or referred is the dispute, whatever provision it is about. */
function dispute(what: string): string {
  if (what === MATTER) return 'עניין';
  return what === ANY_PROVISION ? 'כל מחלוקת' : `מחלוקת בעניין ${what}`;
}

function toRefer(what: string): string {
  if (what === MATTER) return `את ${MATTER}`;
  return what === ANY_PROVISION ? 'כל מחלוקת' : `את המחלוקת בעניין ${what}`;
}

const TO_VERIFY = { once: 'לאמת', 'each time': 'לאמת בכל פעם', allegations: 'להכריע בכל טענה' } as const;

/** Who verifies, and how long that may take. */
export function verification({ names, quantifier, within, of }: VerificationParts): string {
  const joint = quantifier === 'all' ? 'and' : 'or';
  const who = names.length === 0 ? 'גורם שהטקסט אינו מצהיר עליו' : together(names, joint).text;
  return `על ${who} ${TO_VERIFY[of]} ${within === null ? 'בלי מגבלת זמן' : `בתוך ${within}`}`;
}

/** How long the act takes. */
export function taking(least: Length, most: Length): string {
  return `המעשה אורך ${takes(least, most)}, ואיש אינו בוחר בכך`;
}

/** What is left out of a norm, and who judges that. */
export function exception(words: string, judge: Named | null): string {
  const judged = judge === null ? 'לא נקבע מי ישפוט בכך' : `לפי החלטת ${judge.text}`;
  return `למעט ${quoted(words)} (${judged})`;
}
