import type { Agreement } from '../../model/agreement.ts';
import type { BlockIds } from './block-ids.ts';
import type { Block, Segment } from './treaty.ts';

/** Lines for those who sign to sign on; none where the text itself has signatures or nobody is declared. */
export function signatureBlock(
  agreement: Agreement,
  blocks: readonly Block[],
  ids: BlockIds,
): readonly Block[] {
  const hasOwn = blocks.some(({ heading }) => heading?.kind === 'signatures');
  const names = hasOwn ? [] : signersOf(agreement);
  if (names.length === 0) return [];
  return [
    block('signature heading', ids.other('signatures'), [words('Signatures', null)]),
    ...names.map((name) => {
      const own = words(name, { kind: 'actor', id: name });
      return block('signature line', ids.other(`sign-${name}`), [words('For ', null), own]);
    }),
  ];
}

/** Who the text says signs, else its parties. */
function signersOf({ actors, entries, facts }: Agreement): readonly string[] {
  const stated = [
    ...entries.flatMap(({ signers }) => signers),
    ...facts.flatMap((fact) => (fact.kind === 'entry' ? fact.signers : [])),
  ];
  const parties = actors.filter(({ roles }) => roles.includes('party')).map(({ id }) => id);
  return [...new Set(stated.length > 0 ? stated : parties)];
}

function words(text: string, name: Segment['name']): Segment {
  return { text, kind: 'words', alternative: null, name, refersTo: null };
}

function block(kind: Block['kind'], id: string, segments: readonly Segment[]): Block {
  return { kind, id, lead: '', segments, heading: null, level: 0, isOnNewPage: false };
}
