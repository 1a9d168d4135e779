import { once } from '../base/kept.ts';
import { type ReadBack, readBack, sayingFor, Teller } from '../language/read/read-back.ts';
import { provisionsByStart } from './passages.ts';
import type { Snapshot } from './snapshot.ts';

const tellerOf = once(({ agreement, words }: Snapshot) => {
  return new Teller(agreement, sayingFor(agreement, words.readBack));
});
const allOf = once(({ agreement, words }: Snapshot) => readBack(agreement, words.readBack));
const aimsOf = once((of: Snapshot) => tellerOf(of).aims());

/** Everything that was understood of a text, in plain sentences, for the margin. */
export function readBackAll(of: Snapshot): readonly ReadBack[] {
  return allOf(of);
}

/** What was understood of the provision, the header entry or the purpose at an offset, in plain sentences. */
export function readBackAt(of: Snapshot, offset: number): readonly ReadBack[] {
  const { document, agreement } = of;
  if (offset <= agreement.headerEnd) {
    const line = document.header.find(({ span }) => span.start <= offset && offset <= span.end);
    if (line === undefined) return [];
    return allOf(of).filter(({ kind, span }) => {
      return kind === 'header' && line.span.start <= span.start && span.end <= line.span.end;
    });
  }
  const block = document.paragraphs.find(({ span }) => span.start <= offset && offset <= span.end);
  if (block === undefined) return [];
  const provision = provisionsByStart(of).get(block.span.start);
  if (provision !== undefined && block.kind === 'provision') return tellerOf(of).provision(provision);
  return aimsOf(of).filter(({ span }) => block.span.start <= span.start && span.end <= block.span.end);
}
