import type { Block, Segment } from '../../treaty/treaty.ts';

/** How a run of words is shown. */
export type Look = Segment['kind'] | 'key' | 'lead' | 'gap';

/** A run of words of a paragraph that are shown alike and have the same history. */
export interface Run {
  readonly text: string;
  readonly look: Look;
  readonly change: 'inserted' | 'deleted' | null;
}

/** The runs of a block: what leads it, a gap, its words. */
export function runsOf({ lead, segments, kind }: Block): readonly Run[] {
  const words = segments.map(({ text, kind: look }): Run => ({ text, look, change: null }));
  const look = kind === 'entry' ? 'key' : 'lead';
  const runs = lead === '' ? words : [plain(lead, look), plain(gapAfter(kind), 'gap'), ...words];
  return joined(kind === 'signature line' ? [...runs, plain('\t', 'gap')] : runs);
}

function gapAfter(kind: Block['kind']): string {
  return kind === 'provision' || kind === 'stage' ? '\t' : ' ';
}

function plain(text: string, look: Look): Run {
  return { text, look, change: null };
}

/** Runs of the same look and history made one. */
export function joined(runs: readonly Run[]): readonly Run[] {
  const made: Run[] = [];
  for (const run of runs) {
    const last = made.at(-1);
    if (run.text === '') continue;
    if (last === undefined || last.look !== run.look || last.change !== run.change) made.push(run);
    else made[made.length - 1] = { ...last, text: last.text + run.text };
  }
  return made;
}
