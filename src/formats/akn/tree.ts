import type { Heading } from '../../model/agreement.ts';
import type { Block } from '../treaty/treaty.ts';

/** A paragraph with the stages and the words that follow it. */
export interface Passage {
  readonly kind: 'passage';
  readonly head: Block;
  readonly rest: Block[];
}

/** A heading and what stands under it. */
export interface Division {
  readonly kind: 'division';
  readonly block: Block;
  readonly heading: Heading;
  readonly parts: (Division | Passage)[];
}

/** A text as Akoma Ntoso divides it; nothing changes its place. */
export interface Structure {
  readonly preface: readonly Block[];
  readonly preamble: Division | null;
  readonly body: readonly (Division | Passage)[];
  readonly conclusions: Division | null;
  readonly annexes: readonly Division[];
}

/** Divides the blocks of a text; lines that were only made to sign on are left out. */
export function structureOf(blocks: readonly Block[]): Structure {
  const own = blocks.filter(({ kind }) => kind !== 'signature heading' && kind !== 'signature line');
  const begun = own.findIndex(
    ({ kind }) => kind === 'heading' || kind === 'provision' || kind === 'paragraph',
  );
  const start = begun === -1 ? own.length : begun;
  const parts = nested(own.slice(start));
  const [first] = parts;
  const preamble = isOf(first, 'preamble') ? first : null;
  const rest = parts.slice(preamble === null ? 0 : 1);
  const annexAt = rest.findIndex((part) => isOf(part, 'annex'));
  const body = annexAt === -1 ? rest : rest.slice(0, annexAt);
  const annexes = (annexAt === -1 ? [] : rest.slice(annexAt)).filter((part) => part.kind === 'division');
  const last = body.at(-1);
  const conclusions = isOf(last, 'signatures') ? last : null;
  return {
    preface: own.slice(0, start),
    preamble,
    body: conclusions === null ? body : body.slice(0, -1),
    conclusions,
    annexes,
  };
}

function isOf(part: Division | Passage | undefined, kind: Heading['kind']): part is Division {
  return part?.kind === 'division' && part.heading.kind === kind;
}

function nested(blocks: readonly Block[]): readonly (Division | Passage)[] {
  const roots: (Division | Passage)[] = [];
  let open: Division[] = [];
  let passage: Passage | null = null;
  for (const block of blocks) {
    if (block.heading !== null) {
      const { parent } = block.heading;
      const above = open.findLastIndex(({ heading }) => heading.key === parent);
      const division: Division = { kind: 'division', block, heading: block.heading, parts: [] };
      (above === -1 ? roots : (open[above]?.parts ?? roots)).push(division);
      open = [...open.slice(0, above + 1), division];
      passage = null;
    } else if (passage !== null && (block.kind === 'stage' || block.kind === 'after stages')) {
      passage.rest.push(block);
    } else {
      passage = { kind: 'passage', head: block, rest: [] };
      (open.at(-1)?.parts ?? roots).push(passage);
    }
  }
  return roots;
}
