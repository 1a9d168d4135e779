import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../desk-context.ts';
import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { downloadText } from '../../parts/files.ts';
import { sayFault } from '../../parts/say-fault.ts';
import { addressOf } from '../../routes/route.ts';
import { useShowDraft } from '../desk/use-show-draft.ts';
import { useDraft } from './draft-context.ts';

/** What must not be missed: words that are not kept, and other texts of the same draft. */
export function DraftWarnings(): ReactNode {
  const { t } = useTranslation('draft');
  const { draft } = useDraft();
  const { keeping, sides } = draft;
  return (
    <>
      {keeping.kind !== 'kept' && keeping.kind !== 'keeping' && <NotKept />}
      {sides > 0 && (
        <Banner text={t('sidesBanner', { count: sides, total: sides + 1 })}>
          <a className="button" href={addressOf({ screen: 'sides', draft: draft.id })}>
            {t('sidesOpen')}
          </a>
        </Banner>
      )}
    </>
  );
}

function NotKept(): ReactNode {
  const { t } = useTranslation();
  const { documents } = useDesk();
  const { draft } = useDraft();
  const show = useShowDraft();
  const { keeping, name, text } = draft;
  if (keeping.kind === 'kept' || keeping.kind === 'keeping') return null;
  const keepAsNew = async (): Promise<void> => show(await documents.create(name, text));
  return (
    <Banner isUrgent text={sayFault(t, keeping)}>
      {keeping.kind === 'gone' && <Button onPress={() => void keepAsNew()}>{t('keepAsNew')}</Button>}
      <Button onPress={() => downloadText(name || t('untitled'), text)}>{t('download')}</Button>
    </Banner>
  );
}
