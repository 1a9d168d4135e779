import { blockRunsRightToLeft, directedRuns, scriptLanguage } from '../treaty/directions.ts';
import { type Block, type Segment, wordsIn } from '../treaty/treaty.ts';
import { element, type Markup, nothing, together, words } from '../xml/markup.ts';
import type { ElementIds } from './element-ids.ts';
import type { ListedNames } from './names.ts';

/** What words are tied to. */
export interface InlineContext {
  readonly ids: ElementIds;
  readonly names: ListedNames;
}

/** The words of a block as a paragraph; `lead` is written before them where no element holds it. */
export function paragraph(block: Block, context: InlineContext, lead = ''): Markup {
  const language = blockRunsRightToLeft(block) ? scriptLanguage(wordsIn(block)) : null;
  const start = lead === '' ? nothing : words(`${lead} `);
  const inner = block.segments.map((segment) => segmentMarkup(segment, language !== null, context));
  return element('p', { 'xml:lang': language }, start, ...inner);
}

function segmentMarkup(segment: Segment, isRightToLeft: boolean, context: InlineContext): Markup {
  const { kind, alternative } = segment;
  const inner = tied(segment, linesOf(segment.text, isRightToLeft), context);
  if (kind === 'mark') return element('inline', { name: 'bracketMark' }, inner);
  if (alternative === null) return inner;
  const title = `${alternative.bracket} ${alternative.letter}`;
  const name = kind === 'proposers' ? 'proposers' : 'alternative';
  // Not agreed yet: what will stand here is not known.
  return element('inline', { name, title, status: 'incomplete' }, inner);
}

function tied({ name, refersTo }: Segment, inner: Markup, { ids, names }: InlineContext): Markup {
  if (refersTo !== null && ids.has(refersTo)) return element('ref', { href: `#${ids.of(refersTo)}` }, inner);
  const listed = name === null ? null : names.idOf(name);
  if (name === null || listed === null) return inner;
  return element(name.kind === 'actor' ? 'organization' : 'location', { refersTo: `#${listed}` }, inner);
}

function linesOf(text: string, isRightToLeft: boolean): Markup {
  return together(
    text.split('\n').flatMap((line, index) => {
      const inner = directed(line, isRightToLeft);
      return index === 0 ? [inner] : [element('eol', {}), inner];
    }),
  );
}

function directed(text: string, isRightToLeft: boolean): Markup {
  return together(
    directedRuns(text).map((run) => {
      if (!run.isRightToLeft || isRightToLeft) return words(run.text);
      return element('span', { 'xml:lang': scriptLanguage(run.text) }, words(run.text));
    }),
  );
}
