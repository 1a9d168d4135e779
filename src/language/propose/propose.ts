import type { Refusal } from '../../base/refusal.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Document } from '../document.ts';
import { formatDocument } from '../format.ts';
import { readDocument } from '../read-document.ts';
import { type Term, takeShorts, termsIn } from './definitions.ts';
import { bodyText, headerText, type ProposedHeader } from './draft-text.ts';
import { eventsIn } from './events.ts';
import { type LabelledDivision, labelled } from './labels.ts';
import { takeMentions } from './mentions.ts';
import { NameBook } from './name-book.ts';
import { NamedText } from './name-phrases.ts';
import { eachText, type Outline } from './outline.ts';
import { takeParties } from './parties.ts';
import { proposeNames } from './proposed-names.ts';
import { proposeTimes } from './proposed-times.ts';
import { readOutline } from './read-outline.ts';
import { type Rewrite, rewriteReferences } from './references.ts';
import { cleanLines, type Join, type Moved } from './source-lines.ts';

/** A draft made of a pasted foreign text, and what was done to get there. */
export interface Proposal {
  /** The draft: a header that is proposed, and a body whose words are those of the source. */
  readonly text: string;
  readonly header: ProposedHeader;
  readonly rewrites: readonly Rewrite[];
  readonly joins: readonly Join[];
  readonly moved: readonly Moved[];
}

/** Makes a draft of a pasted text; refused where it cannot be read at all, or is a draft already. */
export function proposeDraft(source: string): Result<Proposal, Refusal> {
  const foreign = readDocument(source);
  if (!foreign.ok) return foreign;
  if (hasHeader(foreign.value)) return err({ code: 'is-a-draft', message: isDraft });
  const { lines, moved, joins } = cleanLines(source);
  const outline = readOutline(lines);
  const divisions = labelled(outline);
  const rewrites = rewriteReferences(divisions);
  const header = headerOf(outline, divisions);
  const written = `${headerText(header)}\n\n${bodyText(outline, divisions, moved)}\n`;
  const document = readDocument(written);
  if (!document.ok) return document;
  return ok({ text: formatDocument(document.value), header, rewrites, joins, moved });
}

const isDraft = 'it has a header already; pacta check checks it as it is';

function hasHeader({ header }: Document): boolean {
  const keys = new Set(header.map(({ key }) => key.toLowerCase()));
  return keys.has('parties') && keys.size > 1;
}

function headerOf(outline: Outline, divisions: readonly LabelledDivision[]): ProposedHeader {
  const body = textsOf(divisions);
  const named = body.map((text) => new NamedText(text));
  const intro = outline.intro.map((text) => new NamedText(text));
  const book = new NameBook();
  for (const text of [...intro, ...named]) takeShorts(book, text);
  const terms = body.flatMap(termsIn);
  const own = terms.filter((term) => !shortens(book, term));
  for (const text of intro) takeMentions(book, text, false);
  for (const text of named) takeMentions(book, text, true);
  takeParties(book, outline, intro);
  const { actors, places, questions } = proposeNames(book);
  const times = proposeTimes(body.join('\n'), outline.closing.join(' '));
  const isNew = ({ term }: Term): boolean => !book.knows(term);
  return {
    title: outline.title,
    actors,
    places,
    events: eventsOf(
      named,
      actors.flatMap(({ name, short }) => [name, short ?? name]),
    ),
    terms: own.filter(isNew),
    times,
    questions: [...questions, ...times.questions],
  };
}

/** Each text of the body, stages apart, in the order of the source. */
function textsOf(divisions: readonly LabelledDivision[]): readonly string[] {
  const texts: string[] = [];
  for (const { blocks } of divisions) {
    for (const { block } of blocks) eachText(block, ({ text }) => texts.push(text));
  }
  return texts;
}

/** `"Commission" means the Joint Ceasefire Commission …` gives a name a short form, and is no term. */
function shortens(book: NameBook, { term, meaning }: Term): boolean {
  const named = new NamedText(meaning);
  const first = named.phraseAt(named.low(0) === 'the' ? 1 : 0);
  if (first === null || !/^\p{Lu}/u.test(term)) return false;
  book.shorten(first.name, term);
  return true;
}

function eventsOf(texts: readonly NamedText[], names: readonly string[]): readonly string[] {
  const taken = new Set(names.map(keyOf));
  const events: string[] = [];
  for (const event of texts.flatMap(eventsIn)) {
    const key = keyOf(event);
    if (taken.has(key)) continue;
    taken.add(key);
    events.push(event);
  }
  return events;
}

function keyOf(words: string): string {
  return words.toLowerCase().replace(/^(?:the|an?)\s/, '');
}
