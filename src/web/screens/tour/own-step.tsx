import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../desk-context.ts';
import { titleOf } from '../../drafts/names.ts';
import { Button } from '../../parts/button.tsx';
import { addressOf } from '../../routes/route.ts';
import { useShowDraft } from '../desk/use-show-draft.ts';
import { startingDraft } from './starting-draft.ts';

/** The end of the tour is the beginning of a text of one's own. */
export function OwnStep(): ReactNode {
  const { t } = useTranslation('tour');
  const { documents } = useDesk();
  const show = useShowDraft();
  const begin = async (name: string, text: string): Promise<void> => show(await documents.create(name, text));
  return (
    <>
      <p>{t('ownWhat')}</p>
      <div className="buttons">
        <Button look="strong" onPress={() => void begin(titleOf(startingDraft), startingDraft)}>
          {t('ownSmall')}
        </Button>
        <Button onPress={() => void begin('', '')}>{t('ownEmpty')}</Button>
      </div>
      <p>{t('ownWhy')}</p>
      <p>
        <a href={addressOf({ screen: 'library', agreement: null })}>{t('ownLibrary')}</a>
      </p>
    </>
  );
}
