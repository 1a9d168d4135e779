import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../desk-context.ts';
import { Button } from '../../parts/button.tsx';
import { fetched, Later } from '../../parts/later.tsx';
import { Beginnings, FirstBeginnings, Readings } from './beginnings.tsx';
import { DeletedDrafts } from './deleted-drafts.tsx';
import { DraftList } from './draft-list.tsx';
import { useDrafts } from './use-drafts.ts';
import { type TakeIn, useTakeIn } from './use-take-in.ts';
import './desk.css';

const importWindow = fetched(async () => (await import('../import/import-window.tsx')).ImportWindow);

/** The list of drafts: what there is, and how to begin another. */
export function DeskScreen(): ReactNode {
  const { t } = useTranslation('desk');
  const desk = useDesk();
  const takeIn = useTakeIn();
  const [isOver, setOver] = useState(false);
  usePastedText(takeIn);
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void takeIn.open([...event.dataTransfer.files]);
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
        {desk.notKept === null && <p className="muted">{t('lead')}</p>}
      </header>
      {isOver && <p className="desk-drop">{t('dropHere')}</p>}
      <Body takeIn={takeIn} />
      {takeIn.looked !== null && (
        <Later part={importWindow} props={{ file: takeIn.looked, onClose: takeIn.stopLooking }} isSilent />
      )}
    </section>
  );
}

function Body({ takeIn }: { readonly takeIn: TakeIn }): ReactNode {
  const { t } = useTranslation('desk');
  const { t: tApp } = useTranslation();
  const { drafts, again } = useDrafts();
  if (drafts === null) return <p className="muted">{tApp('loading')}</p>;
  if (!drafts.ok) {
    return (
      <div className="desk-error" role="alert">
        <h2>{t('error')}</h2>
        <p>
          {t('errorText')} <bdi data-user-text>{drafts.error.detail}</bdi>
        </p>
        <div className="buttons">
          <Button look="strong" onPress={again}>
            {t('retry')}
          </Button>
        </div>
      </div>
    );
  }
  const standing = drafts.value.filter(({ deletedAt }) => deletedAt === null);
  const deleted = drafts.value.filter(({ deletedAt }) => deletedAt !== null);
  return (
    <>
      {standing.length === 0 ? (
        <FirstBeginnings takeIn={takeIn} />
      ) : (
        <>
          <Beginnings takeIn={takeIn} />
          <DraftList drafts={standing} />
          <Readings />
        </>
      )}
      {deleted.length > 0 && <DeletedDrafts drafts={deleted} />}
    </>
  );
}

/** What is pasted while no field has the focus is taken in as well. */
function usePastedText({ paste }: TakeIn): void {
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const isInField = event.target instanceof Element && event.target.closest('input, textarea') !== null;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!isInField && text.trim() !== '') void paste(text);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  });
}
