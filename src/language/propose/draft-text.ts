import { append } from '../../base/append.ts';
import type { Role } from '../../model/names.ts';
import { sentenceEnd } from '../sentence-ends.ts';
import { wordsIn, wrap } from '../wrap.ts';
import type { Term } from './definitions.ts';
import type { Labelled, LabelledDivision } from './labels.ts';
import { letterOf } from './marks.ts';
import type { Item, Outline } from './outline.ts';
import type { ProposedActor } from './proposed-names.ts';
import type { ProposedTimes } from './proposed-times.ts';
import type { Moved } from './source-lines.ts';

/** The header of a draft, as data. */
export interface ProposedHeader {
  readonly title: string;
  readonly actors: readonly ProposedActor[];
  readonly places: readonly string[];
  readonly events: readonly string[];
  readonly terms: readonly Term[];
  readonly times: ProposedTimes;
  /** What is asked in notes, because nothing in the text settles it. */
  readonly questions: readonly string[];
}

const roleKeys: readonly (readonly [Role, string])[] = [
  ['party', 'Parties'],
  ['mediator', 'Mediators'],
  ['guarantor', 'Guarantors'],
  ['monitor', 'Monitors'],
  ['body', 'Bodies'],
  ['witness', 'Witnesses'],
  ['other', 'Others'],
];

/** The header as text, one entry a line, questions as notes behind it. */
export function headerText(header: ProposedHeader): string {
  const { times } = header;
  const entries: (string | null)[] = [
    header.title === '' ? null : `Agreement: ${plainText(header.title)}`,
    ...roleKeys.map(([role, key]) => {
      return listEntry(key, header.actors.filter(({ roles }) => roles.includes(role)).map(actorEntry));
    }),
    listEntry('Places', header.places),
    listEntry('Events', header.events),
    listEntry(
      'Terms',
      header.terms.map(({ term, meaning }) => `"${term}" means ${meaning}`),
    ),
    times.signature === null ? null : `Signature: ${times.signature}`,
    times.entry === null ? null : `Entry into force: ${times.entry}`,
    times.day,
  ];
  const lines = entries.flatMap((entry) => (entry === null ? [] : [`${entry}.`]));
  return [...lines, '', ...header.questions.map((question) => `Note: ${question}`)].join('\n');
}

function listEntry(key: string, entries: readonly string[]): string | null {
  return entries.length === 0 ? null : `${key}: ${entries.join('; ')}`;
}

function actorEntry({ name, short }: ProposedActor): string {
  return short === null ? name : `${name} (${short})`;
}

/** The body as text; a footnote stands behind the paragraph that has its mark. */
export function bodyText(
  outline: Outline,
  divisions: readonly LabelledDivision[],
  moved: readonly Moved[],
): string {
  const notes = new PendingNotes(moved);
  const parts: string[] = [];
  const hasHeading = divisions[0]?.division.heading !== null && divisions.length > 0;
  if (outline.intro.length > 0 && hasHeading) parts.push('Preamble');
  for (const words of outline.intro) parts.push(wrapped(plainText(words)), ...notes.after(words));
  divisions.forEach((division, index) => {
    if (index === outline.closingBefore) append(parts, closingText(outline));
    append(parts, divisionText(division, notes));
  });
  if (outline.closingBefore === divisions.length) append(parts, closingText(outline));
  return [...parts, ...notes.rest()].filter((part) => part !== '').join('\n\n');
}

function closingText({ closing }: Outline): readonly string[] {
  if (closing.length === 0) return [];
  const lines = closing.filter((line) => !/^signatures:?$/i.test(line));
  return ['Signatures', lines.map(plainText).join('\n')];
}

function divisionText({ division, name, blocks }: LabelledDivision, notes: PendingNotes): readonly string[] {
  const title = plainText(division.title);
  const heading = name === '' ? [] : [title === '' ? name : `${name}. ${title}`];
  const body: string[] = [];
  let isClosed = false;
  for (const block of blocks) {
    for (const line of blockText(block, notes)) {
      // Without an empty line a number counts only after a finished sentence.
      const isApart = !isClosed || !(block.label !== null || line.startsWith('Note:'));
      body.push(`${isApart ? '\n' : ''}${line}`);
      isClosed = block.label !== null && line.endsWith('.');
    }
  }
  return [[...heading, ...notes.after(title), ...body].join('\n').trim()];
}

function blockText(labelled: Labelled, notes: PendingNotes): readonly string[] {
  const { block, label, list } = labelled;
  const number = label === null ? '' : `${label} `;
  const isApart = list === 'provisions' && label !== null;
  const words = isApart
    ? block.text
    : [block.text, ...stageTexts(block.items, list === 'none' ? 'kept' : list)].join(' ');
  const own = isApart
    ? block.items.map((item) => `${label}.${item.value} ${plainText(withInner(item))}`)
    : [];
  return [number + plainText(words), ...own, ...notes.after(words)];
}

/** `(a) …; (b) …`: only the list that a sentence ends in is stages; lists inside of it are words. */
function stageTexts(items: readonly Item[], list: Labelled['list']): readonly string[] {
  return items.map(
    (item) => `${list === 'stages' ? `(${letterOf(item.value)})` : keptMark(item)} ${withInner(item)}`,
  );
}

function keptMark({ label }: Item): string {
  return label === '' ? '-' : `${label})`;
}

function withInner(item: Item): string {
  return [item.text, ...item.items.map((inner) => `${keptMark(inner)} ${withInner(inner)}`)].join(' ');
}

/** Square brackets that are no open text (`[1]`, `[sic]`, one without its other) become letters. */
export function plainText(words: string): string {
  const marked = words.replace(/\[(\d{1,3}|sic|…|\.{3}|\*+|[a-z])\]/gi, '\\[$1\\]');
  const free = marked.replace(/\\[[\]]/g, '');
  const isPaired = /^[^[\]]*(?:\[[^[\]]+\][^[\]]*)*$/.test(free);
  return isPaired ? marked : marked.replace(/(?<!\\)[[\]]/g, '\\$&');
}

/** The formatter leaves lines of a preamble as they are, so they are made even here. */
function wrapped(words: string): string {
  return wrap(wordsIn(words), { first: '', hanging: '', inEntry: false }).join('\n');
}

/** Footnotes that wait for the paragraph with their mark. */
class PendingNotes {
  #waiting: readonly { readonly mark: string; readonly text: string }[];

  constructor(moved: readonly Moved[]) {
    const notes = moved.filter(({ kind }) => kind === 'footnote');
    this.#waiting = notes.map(({ text }) => ({ mark: /^(?:\[\d+\]|\S)/u.exec(text)?.[0] ?? '', text }));
    const heads = new Set(moved.filter(({ kind }) => kind === 'running head').map(({ text }) => text));
    const kept = [...heads].map((text) => ({ mark: '', text: `on each page stood “${text}”.` }));
    this.#waiting = [...this.#waiting, ...kept];
  }

  /** The notes whose mark stands in these words. */
  after(words: string): readonly string[] {
    const due = this.#waiting.filter(({ mark }) => mark !== '' && words.includes(mark));
    this.#waiting = this.#waiting.filter((note) => !due.includes(note));
    return due.map(noteText);
  }

  /** The notes that no mark asked for. */
  rest(): readonly string[] {
    return this.#waiting.map(noteText);
  }
}

/** A note ends with its sentence: what has several sentences becomes several notes. */
function noteText({ text }: { readonly text: string }): string {
  const words = plainText(text);
  const notes: string[] = [];
  for (let at = 0; at < words.length; ) {
    const end = sentenceEnd(words, at, words.length, noNames);
    notes.push(`Note: ${words.slice(at, end).trim()}`);
    at = end;
  }
  return notes.join('\n');
}

const noNames = { acrossStop: new Set<string>(), endsInLetter: new Set<string>(), first: new Set<string>() };
