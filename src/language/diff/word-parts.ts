import { commonSequence } from '../../base/common-sequence.ts';
import type { WordPart } from './texts.ts';

interface Step {
  /** What both have; where it is empty, what went out and what came in. */
  readonly kept: string;
  readonly out: string;
  readonly in: string;
}

/** Holds two texts against each other word by word. */
export function wordParts(before: string, after: string): readonly WordPart[] {
  const [olds, news] = [tokensOf(before), tokensOf(after)];
  const steps: Step[] = [];
  let [b, a] = [0, 0];
  for (const [nextB, nextA] of [...commonSequence(olds, news), [olds.length, news.length] as const]) {
    const change = { kept: '', out: olds.slice(b, nextB).join(''), in: news.slice(a, nextA).join('') };
    steps.push(change, { kept: news[nextA] ?? '', out: '', in: '' });
    [b, a] = [nextB + 1, nextA + 1];
  }
  return partsOf(withoutIslands(steps.filter((step) => `${step.kept}${step.out}${step.in}` !== '')));
}

function tokensOf(text: string): readonly string[] {
  return text.match(/\s|[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu) ?? [];
}

/** A lone space between two changes is no reason to tell them as two. */
function withoutIslands(steps: readonly Step[]): readonly Step[] {
  const isChange = (step: Step | undefined): boolean => step !== undefined && step.kept === '';
  return steps.map((step, index) => {
    const isIsland = step.kept === ' ' && isChange(steps[index - 1]) && isChange(steps[index + 1]);
    return isIsland ? { kept: '', out: step.kept, in: step.kept } : step;
  });
}

/** Steps of one kind in a row become one part; of a change, what went out stands first. */
function partsOf(steps: readonly Step[]): readonly WordPart[] {
  const parts: WordPart[] = [];
  let change = { out: '', in: '' };
  let kept = '';
  const flushChange = (): void => {
    if (change.out !== '') parts.push({ kind: 'out', words: change.out });
    if (change.in !== '') parts.push({ kind: 'in', words: change.in });
    change = { out: '', in: '' };
  };
  const flushKept = (): void => {
    if (kept !== '') parts.push({ kind: 'kept', words: kept });
    kept = '';
  };
  for (const step of steps) {
    if (step.kept === '') {
      flushKept();
      change = { out: change.out + step.out, in: change.in + step.in };
    } else {
      flushChange();
      kept += step.kept;
    }
  }
  flushChange();
  flushKept();
  return parts;
}
