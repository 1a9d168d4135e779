import type { State } from '../model/references.ts';
import { phrases } from './scan.ts';

/** What a party does to a provision, as a state of it, and whether the words deny it. */
export const CONDUCT: readonly (readonly [State, boolean, ReturnType<typeof phrases>])[] = [
  [
    'performed',
    true,
    phrases(
      'does not perform',
      'do not perform',
      'fails to perform',
      'fail to perform',
      'has not performed',
      'have not performed',
      'has failed to perform',
      'does not comply with',
      'do not comply with',
      'fails to comply with',
      'has not complied with',
      'does not fulfil',
      'fails to fulfil',
    ),
  ],
  [
    'performed',
    false,
    phrases(
      'performs',
      'perform',
      'has performed',
      'have performed',
      'completes',
      'has completed',
      'have completed',
      'fulfils',
      'has fulfilled',
      'complies with',
      'has complied with',
      'carries out',
      'has carried out',
    ),
  ],
  [
    'breached',
    false,
    phrases('breaches', 'breach', 'violates', 'violate', 'has breached', 'has violated', 'have violated'),
  ],
  ['disputed', false, phrases('disputes', 'dispute', 'has disputed')],
  [
    'verified',
    false,
    phrases('verifies', 'verify', 'has verified', 'certifies', 'has certified', 'confirms', 'has confirmed'),
  ],
];
