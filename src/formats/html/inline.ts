import { blockRunsRightToLeft, directedRuns, runsRightToLeft, scriptLanguage } from '../treaty/directions.ts';
import { type Block, type Segment, wordsIn } from '../treaty/treaty.ts';
import { closedElement, type Markup, together, words } from '../xml/markup.ts';

/** The words of a block, with brackets, names and references. */
export function inlineMarkup(block: Block): Markup {
  const isRightToLeft = blockRunsRightToLeft(block);
  return together(block.segments.map((segment) => segmentMarkup(segment, isRightToLeft)));
}

/** `dir` for a block whose words run from right to left. */
export function directionOf(block: Block): { readonly dir: 'rtl' | null; readonly lang: string | null } {
  if (!blockRunsRightToLeft(block)) return { dir: null, lang: null };
  return { dir: 'rtl', lang: scriptLanguage(wordsIn(block)) };
}

function segmentMarkup(segment: Segment, isRightToLeft: boolean): Markup {
  const named = nameMarkup(segment, isRightToLeft);
  const { refersTo, alternative, kind } = segment;
  const linked = refersTo === null ? named : closedElement('a', { href: `#${refersTo}` }, named);
  if (kind === 'mark') return closedElement('span', { class: 'mark' }, linked);
  if (alternative === null) return linked;
  const title = `${alternative.bracket} ${alternative.letter}`;
  const names = kind === 'proposers' ? 'choice proposers' : 'choice';
  return closedElement('span', { class: names, title }, linked);
}

/** A name that runs the other way is kept apart, so that what stands beside it stays in its place. */
function nameMarkup({ name, text }: Segment, isRightToLeft: boolean): Markup {
  const runs = directedRuns(text);
  const isOther = runs.some((run) => run.isRightToLeft !== isRightToLeft);
  if (name !== null && isOther) {
    const lang = runsRightToLeft(text) ? scriptLanguage(text) : null;
    return closedElement('bdi', { lang }, words(text));
  }
  return together(
    runs.map((run) => {
      if (run.isRightToLeft === isRightToLeft || !/\p{L}/u.test(run.text)) return words(run.text);
      const lang = run.isRightToLeft ? scriptLanguage(run.text) : null;
      return closedElement('bdi', { lang }, words(run.text));
    }),
  );
}
