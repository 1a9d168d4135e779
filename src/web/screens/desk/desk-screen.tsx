import { type DragEvent, type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../desk-context.ts';
import { nameOfFile } from '../../drafts/names.ts';
import { Button } from '../../parts/button.tsx';
import { readTextFile } from '../../parts/files.ts';
import { notify } from '../../parts/notices.tsx';
import { addressOf } from '../../routes/route.ts';
import { ImportEntry } from '../import/import-entry.tsx';
import { DeletedDrafts } from './deleted-drafts.tsx';
import { DraftList } from './draft-list.tsx';
import { useDrafts } from './use-drafts.ts';
import { useShowDraft } from './use-show-draft.ts';
import './desk.css';

/** The list of drafts: what there is, and how to begin another. */
export function DeskScreen(): ReactNode {
  const { t } = useTranslation('desk');
  const drafts = useDrafts();
  const openFiles = useOpenFiles();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void openFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      className="page desk"
      aria-labelledby="desk-title"
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <header>
        <h1 id="desk-title">{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </header>
      <Beginnings onFiles={openFiles} />
      {isOver && <p className="desk-drop">{t('dropHere')}</p>}
      <Body drafts={drafts} />
    </section>
  );
}

function Beginnings({ onFiles }: { readonly onFiles: (files: readonly File[]) => Promise<void> }): ReactNode {
  const { t } = useTranslation('desk');
  const { documents } = useDesk();
  const show = useShowDraft();
  const begin = async (): Promise<void> => show(await documents.create('', ''));
  return (
    <div className="buttons">
      <Button look="strong" onPress={() => void begin()}>
        {t('new')}
      </Button>
      <FileTrigger allowsMultiple onSelect={(files) => void onFiles([...(files ?? [])])}>
        <Button>{t('open')}</Button>
      </FileTrigger>
      <ImportEntry />
    </div>
  );
}

function Body({ drafts }: { readonly drafts: ReturnType<typeof useDrafts> }): ReactNode {
  const { t } = useTranslation('desk');
  const { t: tApp } = useTranslation();
  if (drafts === null) return <p className="muted">{tApp('loading')}</p>;
  if (!drafts.ok) {
    return (
      <div role="alert">
        <h2>{t('error')}</h2>
        <p>{t('errorText', { detail: drafts.error.detail })}</p>
      </div>
    );
  }
  const standing = drafts.value.filter(({ deletedAt }) => deletedAt === null);
  const deleted = drafts.value.filter(({ deletedAt }) => deletedAt !== null);
  return (
    <>
      {standing.length === 0 ? <Empty /> : <DraftList drafts={standing} />}
      {deleted.length > 0 && <DeletedDrafts drafts={deleted} />}
    </>
  );
}

function Empty(): ReactNode {
  const { t } = useTranslation('desk');
  return (
    <div className="desk-empty">
      <h2>{t('emptyTitle')}</h2>
      <p className="muted">{t('emptyText')}</p>
      <p>
        <a href={addressOf({ screen: 'library', agreement: null })}>{t('emptyLibrary')}</a>
      </p>
    </div>
  );
}

/** Makes a draft of each file that is a text, and shows the last; says of every other why it is none. */
function useOpenFiles(): (files: readonly File[]) => Promise<void> {
  const { documents } = useDesk();
  const { t } = useTranslation('desk');
  const show = useShowDraft();
  return async (files) => {
    let made: Awaited<ReturnType<typeof documents.create>> | null = null;
    const refused: string[] = [];
    for (const file of files) {
      const opened = await readTextFile(file);
      if (opened.kind === 'text')
        made = await documents.create(nameOfFile(file.name, opened.text), opened.text);
      else refused.push(t(opened.kind, { name: file.name }));
    }
    if (refused.length > 0) notify({ text: refused.join(' ') });
    if (made !== null) show(made);
  };
}
