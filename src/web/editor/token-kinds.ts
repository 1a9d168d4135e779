import type { TokenKind } from '../../pacta.ts';

/**
 * The kinds of tokens by their number, from 1. They are those of the core, which is not loaded here only for
 * a list of names; a test holds the two against each other.
 */
export const kindsByNumber: readonly TokenKind[] = [
  'prose',
  'note',
  'alternative',
  'act',
  'time',
  'condition',
  'verification',
  'header-key',
  'heading',
  'number',
  'quantity',
  'actor',
  'place',
  'event',
  'term',
  'phase',
  'reference',
  'duty',
  'prohibition',
  'permission',
  'bracket',
  'proposer',
];
