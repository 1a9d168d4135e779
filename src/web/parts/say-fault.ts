import type { TFunction } from 'i18next';
import type { StorageFault } from '../drafts/fault.ts';

/** What a fault of the storage means for what was just typed. */
export function sayFault(t: TFunction, { kind }: StorageFault): string {
  switch (kind) {
    case 'full':
      return t('faultFull');
    case 'unavailable':
      return t('faultUnavailable');
    case 'newer':
      return t('newer');
    case 'gone':
      return t('faultGone');
    case 'failed':
      return t('faultFailed');
    default:
      return kind satisfies never;
  }
}
