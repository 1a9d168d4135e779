import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../desk-context.ts';
import { ActionsMenu } from '../../parts/actions-menu.tsx';
import { downloadText } from '../../parts/files.ts';
import { addressOf } from '../../routes/route.ts';
import { goTo } from '../../routes/use-route.ts';
import { useDraftActions } from '../desk/use-draft-actions.ts';
import { useShowDraft } from '../desk/use-show-draft.ts';
import { LazyExportWindow } from '../export/export-entry.tsx';
import { useDraft } from './draft-context.ts';
import { NameField } from './name-field.tsx';
import { VersionsWindow } from './versions-window.tsx';

/** The head of a draft: where it is from, its name, whether it is kept, and what can be done with it. */
export function DraftHead(): ReactNode {
  const { t } = useTranslation('draft');
  return (
    <div className="draft-head">
      <a href={addressOf({ screen: 'desk' })} className="draft-back">
        {t('back')}
      </a>
      <NameField />
      <KeepingState />
      <DocumentMenu />
    </div>
  );
}

function KeepingState(): ReactNode {
  const { t } = useTranslation('draft');
  const { kind } = useDraft().draft.keeping;
  const state = kind === 'kept' ? 'kept' : kind === 'keeping' ? 'keeping' : 'notKept';
  // Not read aloud at every keystroke; where it fails a banner says so at once.
  return (
    <p className="draft-keeping small" data-state={state}>
      {t(state)}
    </p>
  );
}

function DocumentMenu(): ReactNode {
  const { t } = useTranslation('draft');
  const { t: tApp } = useTranslation();
  const { t: tDocuments } = useTranslation('documents');
  const { documents } = useDesk();
  const { draft } = useDraft();
  const actions = useDraftActions(draft);
  const show = useShowDraft();
  const [showsVersions, setShowsVersions] = useState(false);
  const [showsExport, setShowsExport] = useState(false);
  const remove = async (): Promise<void> => {
    if (await actions.remove()) goTo({ screen: 'desk' });
  };
  const download = (): void => downloadText(draft.name || tApp('untitled'), draft.text);
  const duplicate = async (): Promise<void> => show(await documents.create(draft.name, draft.text));
  return (
    <>
      <ActionsMenu
        shown={t('menu')}
        actions={[
          { id: 'versions', name: t('versions'), act: () => setShowsVersions(true) },
          {
            id: 'compare',
            name: t('compare'),
            act: () => goTo({ screen: 'compare', before: '', after: draft.id }),
          },
          {
            id: 'pictures',
            name: t('pictures'),
            act: () => goTo({ screen: 'pictures', draft: draft.id, picture: 'order' }),
          },
          { id: 'download', name: t('download'), act: download },
          { id: 'export', name: tDocuments('exportEntry'), act: () => setShowsExport(true) },
          { id: 'duplicate', name: t('duplicate'), act: () => void duplicate() },
          { id: 'delete', name: t('delete'), act: () => void remove() },
        ]}
      />
      {showsVersions && <VersionsWindow onClose={() => setShowsVersions(false)} />}
      {showsExport && <LazyExportWindow onClose={() => setShowsExport(false)} />}
    </>
  );
}
