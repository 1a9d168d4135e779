import { type ReactNode, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import type { DraftRow } from '../../drafts/rows.ts';
import { sayMoment } from '../../i18n/formats.ts';
import { ActionsMenu } from '../../parts/actions-menu.tsx';
import { NameWindow } from '../../parts/name-window.tsx';
import { addressOf, type Route } from '../../routes/route.ts';
import { goTo } from '../../routes/use-route.ts';
import { useSettings } from '../../settings/use-settings.ts';
import { useDraftActions } from './use-draft-actions.ts';

/** From how many drafts on a search is offered. */
const manyDrafts = 8;

/** The drafts, the last changed first. */
export function DraftList({ drafts }: { readonly drafts: readonly DraftRow[] }): ReactNode {
  const { t } = useTranslation('desk');
  const [wanted, setWanted] = useState('');
  const found = drafts.filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <div className="draft-list">
      {drafts.length >= manyDrafts && (
        <SearchField className="field" value={wanted} onChange={setWanted}>
          <Label>{t('find')}</Label>
          <Input dir="auto" />
        </SearchField>
      )}
      <p className="muted small" role="status">
        {found.length === 0 ? t('noneFound') : t('found', { count: found.length })}
      </p>
      <ul>
        {found.map((draft) => (
          <DraftLine key={draft.id} draft={draft} />
        ))}
      </ul>
    </div>
  );
}

function DraftLine({ draft }: { readonly draft: DraftRow }): ReactNode {
  const { t } = useTranslation('desk');
  const { t: tApp } = useTranslation();
  const { language } = useSettings();
  const actions = useDraftActions(draft);
  const [isRenaming, setRenaming] = useState(false);
  const name = draft.name || tApp('untitled');
  const when = sayMoment(language, draft.changedAt, Date.now());
  return (
    <li className="draft-line">
      <div>
        <a href={addressOf({ screen: 'draft', draft: draft.id })}>
          {draft.name === '' ? name : <bdi data-user-text>{name}</bdi>}
        </a>
        <p className="muted small">
          {t('changed', { when })} ·{' '}
          {draft.length === 0 ? t('blank') : t('characters', { count: draft.length })}
        </p>
      </div>
      <ActionsMenu
        label={t('actions', { name })}
        shown={<span aria-hidden="true">⋯</span>}
        actions={[
          { id: 'rename', name: t('rename'), act: () => setRenaming(true) },
          { id: 'duplicate', name: t('duplicate'), act: () => void actions.duplicate() },
          { id: 'compare', name: t('compare'), act: () => goTo(comparisonOf(draft)) },
          { id: 'download', name: t('download'), act: () => void actions.download() },
          { id: 'delete', name: t('delete'), act: () => void actions.remove() },
        ]}
      />
      {isRenaming && (
        <NameWindow
          title={t('renameTitle')}
          label={t('renameLabel')}
          done={t('renameDone')}
          name={draft.name}
          onClose={() => setRenaming(false)}
          onName={(given) => {
            setRenaming(false);
            void actions.rename(given);
          }}
        />
      )}
    </li>
  );
}

/** The draft as the later of two texts; the other is still to be chosen. */
function comparisonOf({ id }: DraftRow): Route {
  return { screen: 'compare', before: '', after: id };
}
