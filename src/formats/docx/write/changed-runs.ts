import { commonSequence } from '../../../base/common-sequence.ts';
import { joined, type Run } from './runs.ts';

/** The runs of two versions of a paragraph as one, with what was deleted and inserted, word by word. */
export function changedRuns(before: readonly Run[], after: readonly Run[]): readonly Run[] {
  const [olds, news] = [tokensOf(before), tokensOf(after)];
  const meetings = commonSequence(olds.map(nameOf), news.map(nameOf));
  const steps: Step[] = [];
  let [b, a] = [0, 0];
  for (const [nextB, nextA] of [...meetings, [olds.length, news.length] as const]) {
    steps.push({ deleted: olds.slice(b, nextB), inserted: news.slice(a, nextA) });
    const kept = news[nextA];
    if (kept !== undefined) steps.push({ kept });
    [b, a] = [nextB + 1, nextA + 1];
  }
  return joined(whole(steps).flatMap(runsOfStep));
}

type Step = { readonly kept: Run } | { readonly deleted: readonly Run[]; readonly inserted: readonly Run[] };

function tokensOf(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap(({ text, look, change }) => {
    const parts = text.match(/\s|[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu) ?? [];
    return parts.map((part): Run => ({ text: part, look, change }));
  });
}

function nameOf({ text, look }: Run): string {
  return `${look} ${text}`;
}

/** A lone space between two changes is no reason to tell them as two. */
function whole(steps: readonly Step[]): readonly Step[] {
  const told = steps.filter((step) => 'kept' in step || isChange(step));
  const joints = told.map((step, index): Step => {
    const isJoint =
      'kept' in step && step.kept.text === ' ' && isChange(told[index - 1]) && isChange(told[index + 1]);
    return isJoint ? { deleted: [step.kept], inserted: [step.kept] } : step;
  });
  return merged(joints);
}

function merged(steps: readonly Step[]): readonly Step[] {
  const made: Step[] = [];
  for (const step of steps) {
    const last = made.at(-1);
    if ('kept' in step || last === undefined || 'kept' in last) made.push(step);
    else {
      const deleted = [...last.deleted, ...step.deleted];
      made[made.length - 1] = { deleted, inserted: [...last.inserted, ...step.inserted] };
    }
  }
  return made;
}

function isChange(step: Step | undefined): boolean {
  return step !== undefined && !('kept' in step) && step.deleted.length + step.inserted.length > 0;
}

function runsOfStep(step: Step): readonly Run[] {
  if ('kept' in step) return [step.kept];
  return [
    ...step.deleted.map((run): Run => ({ ...run, change: 'deleted' })),
    ...step.inserted.map((run): Run => ({ ...run, change: 'inserted' })),
  ];
}
