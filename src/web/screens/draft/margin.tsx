import { memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../editor/blocks.ts';
import type { DeskEditor } from '../../editor/desk-editor.ts';
import { stack } from '../../editor/stacking.ts';
import { useNarrow } from '../../parts/use-narrow.ts';
import { Card } from './card.tsx';
import { useEditor, useShown } from './editor-context.ts';

/** What is said beside the text: on a wide screen each card beside its sentence, on a narrow one a list. */
export const Margin = memo(function Margin(): ReactNode {
  const isNarrow = useNarrow();
  return isNarrow ? <CardList /> : <CardsBeside />;
});

/** A part has a card where something is said of it; an entry of the header only where it matters. */
function hasCard({ kind, readBack, findings, brackets }: Block, isHere: boolean): boolean {
  if (findings.length + brackets.length > 0) return true;
  return readBack.length > 0 && (kind !== 'entry' || isHere);
}

function CardList(): ReactNode {
  const { t } = useTranslation('editor');
  const { t: tDraft } = useTranslation('draft');
  const blocks = useShown('blocks');
  const here = useShown('here');
  const check = useShown('check');
  const shown = blocks.filter((each) => hasCard(each, false));
  if (shown.length === 0) {
    return <p className="muted">{check.last === null ? tDraft('checking') : t('nothingFound')}</p>;
  }
  return (
    <div className="card-list">
      {shown.map((block) => (
        <Card key={block.key} block={block} isHere={block.key === here} />
      ))}
    </div>
  );
}

/** Beyond what is in view so many cards are placed, so that none jumps when it comes into view. */
const beyond = 12;
const gapPixels = 10;
const heightGuessed = 76;

function CardsBeside(): ReactNode {
  const editor = useEditor();
  const blocks = useShown('blocks');
  const here = useShown('here');
  // Lines that have moved take their cards with them.
  useShown('layout');
  const heights = useRef(new Map<string, number>());
  const box = useRef<HTMLDivElement>(null);
  const [, setMeasured] = useState(0);
  const cards = inView(
    editor,
    blocks.filter((each) => hasCard(each, each.key === here)),
  ).filter((each) => !editor.isFolded(each.span.start));
  const topOf = editor.tops();
  const tops = stack(
    cards.map(({ key, span }) => ({
      top: topOf(span.start),
      height: heights.current.get(key) ?? heightGuessed,
      isPinned: key === here,
    })),
    gapPixels,
  );
  useLayoutEffect(() => {
    if (measure(box.current, heights.current)) setMeasured((count) => count + 1);
  });
  return (
    <div className="cards-beside" ref={box}>
      {cards.map((block, index) => (
        <Card key={block.key} block={block} isHere={block.key === here} top={Math.round(tops[index] ?? 0)} />
      ))}
    </div>
  );
}

/** The cards whose place is in view, and some before and after. */
function inView(editor: DeskEditor, blocks: readonly Block[]): readonly Block[] {
  const { from, to } = editor.view.viewport;
  const isBefore = (block: Block): boolean => editor.place(block.span).end < from;
  const isWithin = (block: Block): boolean => editor.place(block.span).start <= to;
  const first = partition(blocks, isBefore);
  const end = partition(blocks, isWithin);
  return blocks.slice(Math.max(0, first - beyond), end + beyond);
}

/** How many at the beginning hold what the others do not. */
function partition(blocks: readonly Block[], holds: (block: Block) => boolean): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block !== undefined && holds(block)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes the heights of the cards shown; true where one has changed. */
function measure(box: HTMLElement | null, heights: Map<string, number>): boolean {
  let isChanged = false;
  for (const card of box?.querySelectorAll<HTMLElement>('[data-card]') ?? []) {
    const key = card.dataset.card ?? '';
    if (heights.get(key) === card.offsetHeight) continue;
    heights.set(key, card.offsetHeight);
    isChanged = true;
  }
  return isChanged;
}
