import { isRepresentative } from './definitions.ts';
import type { NameBook, NameEntry } from './name-book.ts';
import type { NamedText } from './name-phrases.ts';
import type { Outline } from './outline.ts';

/** Finds who the parties and the mediators are, from title, preamble and signatures. */
export function takeParties(book: NameBook, outline: Outline, intro: readonly NamedText[]): void {
  for (const text of intro) {
    takeMediators(book, text);
    takeCalledParties(book, text);
  }
  if (book.entries.some(({ roles }) => roles.has('party'))) return;
  const signers = outline.closing.flatMap((line) => /^For (?:the )?([^:]+):?$/.exec(line)?.[1] ?? []);
  const alone = standingAlone(intro);
  const title = ` ${outline.title.toLowerCase()} `;
  const titled = book.entries.filter((entry) => isBetween(title, entry));
  const named = [...signers, ...alone].filter((name) => book.knows(name));
  const parties = named.length > 1 ? named : titled.map(({ name }) => name);
  for (const name of parties) book.entry(name).roles.add('party');
}

/** `the Kingdom and the Army, together "the Parties"`: the names that stand before. */
function takeCalledParties(book: NameBook, text: NamedText): void {
  const called = text.tokens.findIndex(({ low, quoted }) => quoted && low === 'parties');
  for (const phrase of text.phrases) {
    const entry = book.entry(phrase.name);
    const isUsed = entry.inBody > 0 || entry.shorts.size > 0;
    if (phrase.to <= called && isUsed && !isRepresentative(text, phrase)) entry.roles.add('party');
  }
}

/** `between`, a name, `and`, a name, each a paragraph of its own. */
function standingAlone(intro: readonly NamedText[]): readonly string[] {
  return intro.flatMap((text, index) => {
    const before = intro[index - 1]?.text.toLowerCase() ?? '';
    const first = text.phraseAt(text.low(0) === 'the' ? 1 : 0);
    return first !== null && /^(?:between|and)$/.test(before) ? [first.name] : [];
  });
}

function isBetween(title: string, { name }: NameEntry): boolean {
  const at = title.indexOf(` ${name.toLowerCase()} `);
  return at !== -1 && /\b(?:between|and)\b(?: the)?$/.test(title.slice(0, at));
}

function takeMediators(book: NameBook, text: NamedText): void {
  for (const { name, from, to } of text.phrases) {
    const the = text.low(from - 1) === 'the' ? from - 1 : from;
    const before = [text.low(the - 3), text.low(the - 2), text.low(the - 1)].join(' ');
    const after = [text.low(to), text.low(to + 1), text.low(to + 2)].join(' ');
    const isMediator =
      /(?:auspices|mediation|offices) of$/.test(before) ||
      /(?:mediated|facilitated) by$/.test(before) ||
      /^as (?:(?:the |a )?(?:mediator|facilitator))\b/.test(after);
    if (isMediator) book.entry(name).roles.add('mediator');
  }
}
