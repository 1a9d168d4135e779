import type { ReadBack } from '../read/read-back.ts';
import type { OtherChange } from './changes.ts';
import type { Renumbering } from './renumbering.ts';

interface Line {
  readonly kind: OtherChange['kind'];
  readonly label: string;
  readonly sentence: string;
}

/** Header entries, facts, aims and what was not understood, where the drafts differ in them. */
export function othersBetween(
  before: readonly ReadBack[],
  after: readonly ReadBack[],
  numbers: Renumbering,
): readonly OtherChange[] {
  const olds = before
    .flatMap(lineOf)
    .map((line) => ({ ...line, label: numbers.get(line.label) ?? line.label }));
  const news = after.flatMap(lineOf);
  const gone = without(olds, news);
  const made = without(news, olds);
  const changes: OtherChange[] = [];
  for (const { kind, label, sentence } of gone) {
    const at = made.findIndex((line) => line.kind === kind && line.label === label);
    const [now] = at === -1 ? [] : made.splice(at, 1);
    changes.push({ kind, label, before: sentence, after: now?.sentence ?? null });
  }
  return [
    ...changes,
    ...made.map(({ kind, label, sentence }) => ({ kind, label, before: null, after: sentence })),
  ];
}

function lineOf({ kind, label, readings, sentence }: ReadBack): readonly Line[] {
  if (kind === 'norm') return [];
  return [
    { kind, label, sentence: readings.length === 0 ? sentence : `${sentence} [${readings.join('; ')}]` },
  ];
}

/** The lines of one draft that the other has not, each counted. */
function without(lines: readonly Line[], others: readonly Line[]): Line[] {
  const left = others.map((other) => JSON.stringify(other));
  return lines.filter((line) => {
    const at = left.indexOf(JSON.stringify(line));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
