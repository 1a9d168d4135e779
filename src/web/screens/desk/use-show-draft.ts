import { useTranslation } from 'react-i18next';
import type { Result } from '../../../base/result.ts';
import type { StorageFault } from '../../drafts/fault.ts';
import type { DraftRow } from '../../drafts/rows.ts';
import { notify } from '../../parts/notices.tsx';
import { sayFault } from '../../parts/say-fault.ts';
import { goTo } from '../../routes/use-route.ts';

/** Goes to a draft that was made; where it could not be, says why. */
export function useShowDraft(): (made: Result<DraftRow, StorageFault>) => void {
  const { t } = useTranslation();
  return (made) => {
    if (made.ok) goTo({ screen: 'draft', draft: made.value.id });
    else notify({ text: sayFault(t, made.error) });
  };
}
