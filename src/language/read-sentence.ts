import { factsIn } from './facts.ts';
import { normSentence } from './norm.ts';
import type { Scan } from './scan.ts';
import type { SentenceSyntax } from './syntax.ts';

/** What one flat sentence says: a norm, a fact, prose, or the first word that was not understood. */
export function readSentence(scan: Scan): SentenceSyntax {
  const facts = factsIn(scan);
  if (facts.length > 0) return { kind: 'fact', facts };
  return normSentence(scan) ?? { kind: 'prose' };
}
