// A new name never changes what a text means, whatever of the corpus is renamed.
import { expect, test } from 'vitest';
import { edited, read, wordsAt } from '../../test/support/caret.ts';
import { corpus } from '../../test/support/corpus.ts';
import { mentionsAt, mentionsOf } from './mentions.ts';
import { type Mention, sameNamed } from './named.ts';
import { rename } from './rename.ts';
import type { Snapshot } from './snapshot.ts';
import { holds } from './spans.ts';

/** How many things of one text are renamed, spread over it. */
const renamesMax = 8;

/** Reasons for which a good name may be refused. */
const expected = ['several meanings', 'other words', 'out of order', 'taken'];

/** In this text a misspelt name comes near a declared one, as another name would not. */
const texts = corpus.filter(([name]) => name !== 'bad/PAC101.pacta');

/** One mention of each thing in each of its forms. */
function things(of: Snapshot): readonly Mention[] {
  const seen = new Map<string, Mention>();
  for (const mention of mentionsOf(of)) {
    const { named, form } = mention;
    if (named.kind === 'role' || named.kind === 'heading' || (named.kind === 'clock' && named.id === 'D'))
      continue;
    const key = `${named.kind} ${named.id} ${form === 'short'}`;
    const [first] = mentionsAt(of, mention.span.end);
    if (first === undefined || !sameNamed(first.named, named)) continue;
    // The last of the declaring ones: the last stage has the room for another letter.
    if (mention.declares || !seen.has(key)) seen.set(key, mention);
  }
  const all = [...seen.values()];
  const step = Math.ceil(all.length / renamesMax);
  return all.filter((_, index) => index % step === 0);
}

/**
 * Another name. It keeps the words of the old one, since a check may heed them (`a ceasefire`), and the names
 * within it.
 */
function another(of: Snapshot, { named, form, span }: Mention): string {
  const words = wordsAt(of, span).replace(/\s+/g, ' ');
  const { kind } = named;
  if (kind === 'provision') return '77.77';
  if (kind === 'stage') return followingLetter(words);
  if (kind === 'phase') return form === 'short' ? `zembla ${words}` : 'Phase 77';
  if (kind === 'clock') return 'Zembla';
  return kind === 'event' ? betweenNames(of, span) : `Zembla ${words}`;
}

function followingLetter(letters: string): string {
  const last = letters.codePointAt(letters.length - 1) ?? 0;
  return letters.slice(0, -1) + String.fromCodePoint(last + 1);
}

/** A word more, put where it tears no name of a party or place apart. */
function betweenNames(of: Snapshot, span: Mention['span']): string {
  const within = mentionsOf(of).filter((each) => each.named.kind !== 'event' && holds(span, each.span));
  const gaps = [...wordsAt(of, span).matchAll(/\s+/g)].map(({ index }) => span.start + index);
  const gap = gaps.findLast((at) => within.every(({ span: { start, end } }) => at <= start || at >= end));
  const at = (gap ?? span.end) - span.start;
  const words = wordsAt(of, span);
  return `${words.slice(0, at)} zembla${words.slice(at)}`.replace(/\s+/g, ' ');
}

/** What is found, with words in place of others; letters that begin a sentence count as small ones. */
function said({ findings }: Snapshot, instead: (text: string) => string): readonly string[] {
  return findings
    .map(({ id, severity, provisions, message, because }) =>
      instead([id, severity, ...provisions, message, ...because.map((each) => each.message)].join(' ')),
    )
    .map((text) => text.replace(/\s+/g, ' ').toLowerCase())
    .sort();
}

/** Gives the old name back. */
function back({ named: { kind, id } }: Mention, old: string, name: string): (text: string) => string {
  const number = kind === 'stage' ? id.replace(/\([a-z]+\)$/, '') : '';
  const [now, before] = kind === 'stage' ? [`${number}(${name})`, `${number}(${old})`] : [name, old];
  return (text) => text.replaceAll(now, before);
}

/** What is wrong with renaming one thing; null where nothing is. */
function wrong(of: Snapshot, mention: Mention): unknown {
  const [old, name] = [wordsAt(of, mention.span).replace(/\s+/g, ' '), another(of, mention)];
  const edits = rename(of, mention.span.end, name);
  if (!edits.ok) return expected.includes(edits.error.kind) ? null : [old, name, edits.error];
  const before = said(of, (text) => text);
  const after = said(read(edited(of.source, edits.value)), back(mention, old, name));
  const isSame = before.join('\n') === after.join('\n');
  return isSame ? null : [old, name, after.filter((each) => !before.includes(each))];
}

test.each(texts)('findings stay the same up to the name: %s', (_name, source) => {
  const of = read(source);
  const all = things(of).map((mention) => wrong(of, mention));
  expect(all.filter((each) => each !== null)).toEqual([]);
});
