import type { Agreement, Provision } from '../../model/agreement.ts';

/** A sentence that says what was understood of one place of the text. */
export interface Meaning {
  /** The key of the provision; null in the header. */
  readonly provision: string | null;
  readonly sentence: string;
  /** The readings in which it holds (`2.2=A`); empty where it holds in all. */
  readonly readings: readonly string[];
}

/** The version of the shape; it grows by one when what a key means changes. */
const version = 1;

/**
 * A text and what was understood of it as JSON: the text to the letter, names, headings, brackets, and each
 * provision with its words and their meaning.
 */
export function writeJson(source: string, agreement: Agreement, meanings: readonly Meaning[]): string {
  const { title, actors, places, headings, brackets, provisions } = agreement;
  const sentences = new Map<string | null, Meaning[]>();
  for (const meaning of meanings) {
    const known = sentences.get(meaning.provision);
    if (known === undefined) sentences.set(meaning.provision, [meaning]);
    else known.push(meaning);
  }
  const data = {
    pacta: version,
    title,
    text: source,
    actors: actors.map(({ id, short, roles, members }) => ({ name: id, short, roles, members })),
    places: places.map(({ id }) => ({ name: id })),
    headings: headings.map(({ key, kind, title: name, parent }) => ({ key, kind, title: name, parent })),
    brackets: brackets.map(({ id, alternatives }) => ({
      id,
      alternatives: alternatives.map(({ letter, proposers, text }) => ({ letter, proposers, text })),
    })),
    provisions: provisions.map((provision) =>
      provisionData(source, provision, sentences.get(provision.key) ?? []),
    ),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function provisionData(
  source: string,
  { key, label, numbered, heading, understood, span }: Provision,
  meanings: readonly Meaning[],
): object {
  return {
    key,
    number: numbered ? label : null,
    heading,
    understood,
    start: span.start,
    end: span.end,
    text: source.slice(span.start, span.end),
    meaning: meanings.map(({ sentence, readings }) => ({ sentence, readings })),
  };
}
