import { anyOf } from './word-patterns.ts';

/** Acts that mean something only with a number, by their first words and by what they move. Kept as data. */

const VERBS = [
  'admit',
  'collect',
  'deliver',
  'destroy',
  'exchange',
  'free',
  'hand over',
  'import',
  'release',
  'repatriate',
  'return',
  'store',
  'surrender',
  'transfer',
];

const NOUNS = [
  'ammunition',
  'arms',
  'bodies',
  'captives',
  'combatants',
  'containers',
  'detainees',
  'fighters',
  'hostages',
  'launchers',
  'lorries',
  'missiles',
  'munitions',
  'persons',
  'prisoners',
  'remains',
  'rockets',
  'shells',
  'soldiers',
  'tanks',
  'tents',
  'trucks',
  'vehicles',
  'weapons',
];

/** Words that already say which: all of a list, those of somebody, each, none. */
const WHICH = anyOf(
  'all|any|each|every|both|no|its|their|his|her|those|these|such',
  "\\p{L}+['’]s?|lists?|listed|named|annex|inventory|registered|remaining|rest",
  'whole|entire|held|it holds|they hold',
);

/** A number that is none yet. */
const OPEN_NUMBER = /\b(?:a|an|the) (?:agreed |certain |limited |large |small )?numbers? of /iu;
/** `release or transfer the prisoners`: the second verb moves them. */
const OTHER_VERB = new RegExp(`^(?:${VERBS.join('|')})\\s(?:or|and)\\s(?=(?:${VERBS.join('|')})\\b)`, 'iu');
const COUNTED = new RegExp(
  `^(?:${VERBS.join('|')})\\s(?<before>(?:[\\p{L}\\p{M}-]+\\s){0,4}?)(?<noun>${NOUNS.join('|')})\\b`,
  'iu',
);
/** A noun after one of these is no longer what is moved (`return to the prisoners`). */
const NOT_MOVED = /\b(?:to|from|for|of|in|on|at|by|with|who|that|where)\b/iu;

/** The verb's object where it should be counted and the words leave open how many. */
export function uncounted(words: string): string | null {
  const plain = words.replace(OPEN_NUMBER, '').replace(OTHER_VERB, '');
  const match = COUNTED.exec(plain);
  const before = match?.groups?.before ?? '';
  const noun = match?.groups?.noun;
  if (noun === undefined || WHICH.test(plain) || NOT_MOVED.test(before)) return null;
  return `${before.replace(/^the\s/iu, '')}${noun}`;
}
