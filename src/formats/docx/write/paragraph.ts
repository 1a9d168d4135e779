import { blockRunsRightToLeft, directedRuns, scriptLanguage } from '../../treaty/directions.ts';
import type { Block, BlockKind } from '../../treaty/treaty.ts';
import { element, type Markup, nothing, together, words } from '../../xml/markup.ts';
import type { Look, Run } from './runs.ts';

/** A paragraph of the document and what became of it. */
export interface Paragraph {
  readonly block: Block;
  readonly runs: readonly Run[];
  /** What became of the paragraph as a whole. */
  readonly change: Run['change'];
}

/** Who made the changes, and a count of them: each needs a number of its own. */
export class Changes {
  readonly #author: string;
  #count = 0;

  constructor(author: string) {
    this.#author = author;
  }

  /** The element that says that something was inserted or deleted. */
  mark(change: 'inserted' | 'deleted', ...content: readonly Markup[]): Markup {
    this.#count++;
    const name = change === 'inserted' ? 'w:ins' : 'w:del';
    return element(name, { 'w:id': this.#count, 'w:author': this.#author }, ...content);
  }
}

/** A paragraph as WordprocessingML. */
export function paragraphMarkup({ block, runs, change }: Paragraph, changes: Changes): Markup {
  const properties = element(
    'w:pPr',
    {},
    element('w:pStyle', { 'w:val': styleOf(block) }),
    block.isOnNewPage ? element('w:pageBreakBefore', {}) : nothing,
    blockRunsRightToLeft(block) ? element('w:bidi', {}) : nothing,
    change === null ? nothing : element('w:rPr', {}, changes.mark(change)),
  );
  return element('w:p', {}, properties, ...runs.map((run) => runMarkup(run, changes)));
}

const styles: Readonly<Record<Exclude<BlockKind, 'heading'>, string>> = {
  title: 'Title',
  entry: 'PactaEntry',
  provision: 'PactaProvision',
  paragraph: 'PactaParagraph',
  stage: 'PactaStage',
  'after stages': 'PactaAfterStages',
  note: 'PactaNote',
  purpose: 'PactaNote',
  concern: 'PactaNote',
  free: 'PactaFree',
  'signature heading': 'PactaSignatureHeading',
  'signature line': 'PactaSignatureLine',
};

function styleOf({ kind, level }: Block): string {
  return kind === 'heading' ? `Heading${Math.min(level, 4)}` : styles[kind];
}

const lookStyles: Readonly<Record<Look, string | null>> = {
  key: 'PactaKey',
  lead: null,
  gap: null,
  words: null,
  mark: 'PactaMark',
  proposers: 'PactaProposers',
  letter: 'PactaLetter',
};

function runMarkup({ text, look, change }: Run, changes: Changes): Markup {
  const runs = directedRuns(text).map(({ text: part, isRightToLeft }) => {
    return element('w:r', {}, runProperties(look, isRightToLeft ? part : null), ...pieces(part, change));
  });
  return change === null ? together(runs) : changes.mark(change, ...runs);
}

function runProperties(look: Look, rightToLeft: string | null): Markup {
  const style = lookStyles[look];
  if (style === null && rightToLeft === null) return nothing;
  return element(
    'w:rPr',
    {},
    style === null ? nothing : element('w:rStyle', { 'w:val': style }),
    rightToLeft === null ? nothing : element('w:rtl', {}),
    rightToLeft === null ? nothing : element('w:lang', { 'w:bidi': locales[scriptLanguage(rightToLeft)] }),
  );
}

const locales = { he: 'he-IL', ar: 'ar-SA' } as const;

function pieces(text: string, change: Run['change']): readonly Markup[] {
  const name = change === 'deleted' ? 'w:delText' : 'w:t';
  return text.split(/([\t\n])/).flatMap((part) => {
    if (part === '') return [];
    if (part === '\t') return [element('w:tab', {})];
    if (part === '\n') return [element('w:br', {})];
    return [element(name, { 'xml:space': 'preserve' }, words(part))];
  });
}
