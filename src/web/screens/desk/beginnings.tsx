import { type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { addressOf } from '../../routes/route.ts';
import { PasteWindow } from './paste-window.tsx';
import type { TakeIn } from './use-take-in.ts';

/** How to begin, for who has no draft yet: every way with what it leads to. */
export function FirstBeginnings({ takeIn }: { readonly takeIn: TakeIn }): ReactNode {
  const { t } = useTranslation('desk');
  const ways = [
    { id: 'new', title: t('beginNewTitle'), text: t('beginNew'), what: <NewDraft takeIn={takeIn} /> },
    { id: 'text', title: t('beginTextTitle'), text: t('beginText'), what: <OwnText takeIn={takeIn} /> },
    { id: 'library', title: t('beginLibraryTitle'), text: t('beginLibrary'), what: <ToLibrary /> },
    { id: 'tour', title: t('beginTourTitle'), text: t('beginTour'), what: <ToTour /> },
  ];
  return (
    <section className="desk-empty" aria-labelledby="begin-title">
      <h2 id="begin-title">{t('beginTitle')}</h2>
      <ul className="beginnings">
        {ways.map(({ id, title, text, what }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p className="muted">{text}</p>
            <div className="buttons">{what}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How to begin another draft, for who has some. */
export function Beginnings({ takeIn }: { readonly takeIn: TakeIn }): ReactNode {
  return (
    <div className="buttons">
      <NewDraft takeIn={takeIn} />
      <OwnText takeIn={takeIn} />
    </div>
  );
}

/** Where to read, below the drafts. */
export function Readings(): ReactNode {
  return (
    <div className="buttons">
      <ToLibrary />
      <ToTour />
    </div>
  );
}

function NewDraft({ takeIn }: { readonly takeIn: TakeIn }): ReactNode {
  const { t } = useTranslation('desk');
  return (
    <Button look="strong" onPress={() => void takeIn.write(() => '')}>
      {t('new')}
    </Button>
  );
}

function OwnText({ takeIn }: { readonly takeIn: TakeIn }): ReactNode {
  const { t } = useTranslation('desk');
  const [isPasting, setPasting] = useState(false);
  return (
    <>
      <Button onPress={() => setPasting(true)}>{t('paste')}</Button>
      <FileTrigger allowsMultiple onSelect={(files) => void takeIn.open([...(files ?? [])])}>
        <Button>{t('open')}</Button>
      </FileTrigger>
      {isPasting && <PasteWindow takeIn={takeIn} onClose={() => setPasting(false)} />}
    </>
  );
}

function ToLibrary(): ReactNode {
  const { t } = useTranslation('desk');
  return (
    <a className="button" href={addressOf({ screen: 'library', agreement: null })}>
      {t('beginLibraryOpen')}
    </a>
  );
}

function ToTour(): ReactNode {
  const { t } = useTranslation('desk');
  return (
    <a className="button" href={addressOf({ screen: 'tour' })}>
      {t('beginTourOpen')}
    </a>
  );
}
