import type { Mention, Named } from './named.ts';
import { type Form, type FormPart, holes, sentenceForms } from './patterns.ts';

/** What a sentence speaks of, by the words that a drafter would use for it. */
const signs: readonly (readonly [RegExp, RegExp, weight?: number])[] = [
  // Words of the sentence, and the words of the forms that say the same.
  [/\b(breach|violat|infring|fails? to comply|non-compliance)/i, /breached/, 3],
  [/\b(not (?:yet )?(?:performed|completed|carried out)|fail(?:s|ed|ure)?)\b/i, /not performed/],
  [/\b(if|in the event|in case|should)\b/i, /^If/],
  [/\b(once|upon|when|as soon as|after)\b/i, /^Once|after/],
  [/\b(unless|except)\b/i, /^Unless/],
  [/\b(provided|subject to|on condition)\b/i, /provided that/],
  [/\b(as long as|while|so long as)\b/i, /as long as/],
  [/\b(suspend|halt|stop|cease|freeze)/i, /suspend/, 3],
  [/\b(disput|disagree|differen)/i, /dispute/, 3],
  [/\b(refer|submit)/i, /refer/, 3],
  [/\b(extend|extension|prolong|renew)/i, /extend/, 3],
  [/\b(convene|meet|meeting|consult)/i, /convene/, 3],
  [/\b(amend|modif|revis)/i, /amend/, 3],
  [/\b(terminat|withdraw from this|denounc|notice)/i, /end this agreement/, 3],
  [/\b(verif|monitor|supervis|observ|certif|inspect)/i, /verified by/],
  [/\b(access|free(?:dom of)? movement)\b/i, /access/, 3],
  [/\b(enter(?:s)? into force)\b/i, /enters into force/, 3],
  [/\b(irreversib|cannot be (?:undone|reversed))/i, /cannot be undone/, 3],
  [/\b(prevail)/i, /prevails/, 3],
  [/\b(exchange|in return|simultaneous)/i, /in exchange/, 3],
  [/\b(each day|daily|every day|per day|each week|weekly)\b/i, /each day/, 3],
  [/\b(stages?|steps?|phases? of|gradual)/i, /\(a\)/],
  [/\b(throughout|during|for the duration|at all times|continu)/i, /throughout/],
  [/\b(begin|commence|start)/i, /begin to/],
  [/\b(within|no later than|by|before|until)\b/i, /\bby ‹moment›|within/],
  [/\b(shall not|must not|may not|refrain|prohibit|no longer)\b/i, /shall not/],
  [/\b(may|entitled|right to|allowed|permitted)\b/i, /\bmay\b/],
  [/\b(shall|must|will|undertake|commit|agree to|obliged)/i, /\bshall\b/],
  [/\b(decid|decision|majority|consensus)/i, /decide/, 3],
  [/\b(aim|goal|purpose|intend|seek)/i, /^Purpose/],
];

/** The form that shares most with a sentence, filled with what that names; null where none shares a thing. */
export function nearestForm(
  sentence: string,
  source: string,
  named: readonly Mention[],
): { readonly parts: readonly FormPart[]; readonly example: string } | null {
  const said = new Set(signs.filter(([words]) => words.test(sentence)));
  let best: { form: Form; score: number } | null = null;
  for (const form of sentenceForms) {
    let [shared, foreign] = [0, 0];
    for (const sign of signs) {
      const [, inForm, weight = 1] = sign;
      if (!inForm.test(form.text)) continue;
      if (said.has(sign)) shared += weight;
      else foreign += weight;
    }
    // What the form says and the sentence does not counts against it, a little.
    const score = shared - foreign * 0.4;
    if (shared > 0 && (best === null || score > best.score)) best = { form, score };
  }
  if (best === null) return null;
  return { parts: filled(best.form, source, named), example: best.form.example };
}

const fillers: readonly (readonly [hole: string, kinds: readonly Named['kind'][]])[] = [
  [holes.actor, ['actor', 'role']],
  [holes.verifier, ['actor']],
  [holes.body, ['actor']],
  [holes.reference, ['provision', 'heading']],
  [holes.phase, ['phase']],
  [holes.event, ['event']],
  [holes.place, ['place']],
];

/** Puts what a sentence names into the holes that want such names, each thing once. */
function filled(form: Form, source: string, named: readonly Mention[]): readonly FormPart[] {
  const left = named.map(({ span, named: { kind } }) => ({
    kind,
    words: source.slice(span.start, span.end),
  }));
  const take = (kinds: readonly Named['kind'][]): string | null => {
    const at = left.findIndex(({ kind }) => kinds.includes(kind));
    return at === -1 ? null : (left.splice(at, 1)[0]?.words.replace(/\s+/g, ' ') ?? null);
  };
  return form.parts.map((part) => {
    if (typeof part === 'string') return part;
    const kinds = fillers.find(([hole]) => hole === part.hole)?.[1] ?? [];
    return take(kinds) ?? part;
  });
}
