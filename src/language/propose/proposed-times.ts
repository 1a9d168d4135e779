/** What a pasted text says about its own beginning, as header entries, and what it leaves open. */
export interface ProposedTimes {
  readonly signature: string | null;
  readonly entry: string | null;
  /** `Day 1: entry into force`. */
  readonly day: string | null;
  readonly questions: readonly string[];
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const dayFirst = String.raw`\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? ${month},? \d{4}`;
const monthFirst = String.raw`${month} \d{1,2}(?:st|nd|rd|th)?, \d{4}`;
const dateWords = `(?:${dayFirst}|${monthFirst})`;
const anyDate = new RegExp(dateWords);
const entersInto = /\b(?:(?:enters?|comes?) into force|takes? effect|becomes? effective)\b([^.;]*)/i;
const dated = new RegExp(String.raw`^ on (?:the )?(${dateWords})(?:,? at (\d{1,2}:\d{2})(?: hours)?)?`);
const dDay = new RegExp(
  String.raw`\bD-Day\b["”]?,? (?:which )?(?:is|means|shall be|being) (?:the )?(?:day|date) of ` +
    '(?:the )?(signature|signing|entry into force)',
  'i',
);
const onSigning = new RegExp(
  '^ (?:immediately )?(?:on|upon|at|with|from)(?: the (?:day|date|moment) of)?(?: its| the)? ' +
    String.raw`(?:signature|signing)\b`,
  'i',
);

/** Reads what the body and the signatures say of signature, entry into force and counted days. */
export function proposeTimes(body: string, closing: string): ProposedTimes {
  const questions: string[] = [];
  const entry = entryOf(body);
  if (entry === null)
    questions.push(
      'when does this agreement enter into force? Nothing here says it in a form that is understood.',
    );
  const day = dayOf(body, questions);
  const signed = anyDate.exec(closing)?.[0] ?? null;
  return { signature: signed === null ? null : plainDate(signed), entry, day, questions };
}

function entryOf(body: string): string | null {
  const rest = entersInto.exec(body)?.[1];
  if (rest === undefined) return null;
  const match = dated.exec(rest);
  if (match !== null)
    return [plainDate(match[1] ?? ''), ...(match[2] === undefined ? [] : [match[2]])].join(', ');
  return onSigning.test(rest) ? 'on signature' : null;
}

/** `11th day of November, 2014` as the language writes it. */
function plainDate(words: string): string {
  return words
    .replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
    .replace(/ day(?= of)| of(?= \p{Lu})/gu, '')
    .replace(/,(?= \d{4})/, (comma) => (/^\d/.test(words) ? '' : comma));
}

function dayOf(body: string, questions: string[]): string | null {
  const counted = /\bD-Day\b|\bD ?\+ ?\d/.test(body);
  if (counted) {
    const from = dDay.exec(body)?.[1]?.toLowerCase();
    if (from === undefined)
      questions.push('which day is D-Day? It is taken for the day of entry into force.');
    return `Day 0: ${from === undefined || from.startsWith('entry') ? 'entry into force' : 'signature'}`;
  }
  if (!/\bdays? \d/i.test(body)) return null;
  questions.push('is day 1 the day of entry into force? It is taken for it.');
  return 'Day 1: entry into force';
}
