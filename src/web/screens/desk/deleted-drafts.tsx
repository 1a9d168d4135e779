import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftRow } from '../../drafts/rows.ts';
import { Button } from '../../parts/button.tsx';
import { Window } from '../../parts/window.tsx';
import { useDraftActions } from './use-draft-actions.ts';

/** What was deleted and can still be had back. */
export function DeletedDrafts({ drafts }: { readonly drafts: readonly DraftRow[] }): ReactNode {
  const { t } = useTranslation('desk');
  return (
    <details className="deleted-drafts">
      <summary>{t('deletedTitle')}</summary>
      <p className="muted small">{t('deletedText')}</p>
      <ul>
        {drafts.map((draft) => (
          <DeletedLine key={draft.id} draft={draft} />
        ))}
      </ul>
    </details>
  );
}

function DeletedLine({ draft }: { readonly draft: DraftRow }): ReactNode {
  const { t } = useTranslation('desk');
  const { t: tApp } = useTranslation();
  const actions = useDraftActions(draft);
  const [isAsking, setAsking] = useState(false);
  const name = draft.name || tApp('untitled');
  return (
    <li className="draft-line">
      {draft.name === '' ? <span>{name}</span> : <bdi data-user-text>{name}</bdi>}
      <div className="buttons">
        <Button onPress={() => void actions.takeBack()}>{t('takeBack')}</Button>
        <Button look="grave" onPress={() => setAsking(true)}>
          {t('destroy')}
        </Button>
      </div>
      {isAsking && (
        <Window title={t('destroyTitle')} isGrave onClose={() => setAsking(false)}>
          <p>{t('destroyText', { name })}</p>
          <div className="buttons">
            <Button look="grave" onPress={() => void actions.destroy()}>
              {t('destroy')}
            </Button>
            <Button autoFocus onPress={() => setAsking(false)}>
              {tApp('cancel')}
            </Button>
          </div>
        </Window>
      )}
    </li>
  );
}
