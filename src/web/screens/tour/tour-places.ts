import type { FindingView } from '../../core/finding-views.ts';
import type { CheckedView } from '../../core/protocol.ts';
import { type ReadingBlock, readingBlocks } from '../library/reading-blocks.ts';

/** The provisions of these numbers, as they are set for reading. */
export function excerptOf(
  text: string,
  view: CheckedView,
  labels: readonly string[],
): readonly ReadingBlock[] {
  const wanted = view.outline.filter(({ kind, label }) => kind === 'provision' && labels.includes(label));
  const starts = wanted.map(({ span }) => span.start);
  return readingBlocks(text, view).filter(({ span }) => starts.includes(span.start));
}

/** Where provisions wait for one another, if they do. */
export function deadlockIn({ findings }: CheckedView): FindingView | undefined {
  return findings.find(({ id }) => id === 'PAC201');
}

/** Where what restrains hostilities ends and nothing follows, if it does. */
export function cliffIn({ findings }: CheckedView): FindingView | undefined {
  return findings.find(({ id }) => id === 'PAC801');
}
