import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../base/span.ts';
import type { PictureView as View } from '../../core/pictures.ts';
import { fileNameOf } from '../../drafts/names.ts';
import type { Session } from '../../drafts/session.ts';
import { type ChosenReading, stillThere } from '../../editor/readings.ts';
import { Button } from '../../parts/button.tsx';
import { downloadFile } from '../../parts/files.ts';
import { addressOf, type PictureName, pictureNames } from '../../routes/route.ts';
import { goTo } from '../../routes/use-route.ts';
import { useOpenDraft, useSession } from '../draft/use-session.ts';
import { PictureTables } from './picture-tables.tsx';
import { PictureView } from './picture-view.tsx';
import { PlacesFile, type PlacesText } from './places-file.tsx';
import { ReadingPicker } from './reading-picker.tsx';
import { type PictureState, usePicture } from './use-picture.ts';
import { useZoom } from './use-zoom.ts';
import './pictures.css';

/** A draft drawn in three pictures, each with the tables of its numbers. */
export function PicturesScreen({
  draft,
  first,
}: {
  readonly draft: string;
  /** The picture that is shown first. */
  readonly first: PictureName;
}): ReactNode {
  const { t } = useTranslation();
  const session = useSession(draft);
  if (session === null) return <p className="page muted">{t('loading')}</p>;
  return session.ok ? (
    <Pictures session={session.value} first={first} />
  ) : (
    <Missing detail={session.error.detail} />
  );
}

function Missing({ detail }: { readonly detail: string }): ReactNode {
  const { t } = useTranslation('draft');
  return (
    <div className="page">
      <h1>{t('missingTitle')}</h1>
      <p className="muted">{t('missingText')}</p>
      <p className="muted small">
        <bdi data-user-text>{detail}</bdi>
      </p>
      <p>
        <a href={addressOf({ screen: 'desk' })}>{t('back')}</a>
      </p>
    </div>
  );
}

function Pictures({ session, first }: { readonly session: Session; readonly first: PictureName }): ReactNode {
  const { t } = useTranslation('pictures');
  const { t: tApp } = useTranslation();
  const draft = useOpenDraft(session);
  const name = draft.name || tApp('untitled');
  const [kind, setKind] = useState<PictureName>(first);
  const [reading, setReading] = useState<ChosenReading>({});
  const [places, setPlaces] = useState<PlacesText | null>(null);
  const drawn = usePicture({ text: draft.text, kind, reading, places: places?.text ?? null });
  const brackets = drawn.view?.brackets ?? [];
  return (
    <div className="page pictures">
      <header>
        <p>
          <a href={addressOf({ screen: 'draft', draft: draft.id })}>{t('back')}</a>
        </p>
        <h1>
          {t('title')}: <bdi data-user-text>{name}</bdi>
        </h1>
      </header>
      <Tabs
        selectedKey={kind}
        onSelectionChange={(key) => setKind(pictureNames.find((each) => each === key) ?? 'order')}
      >
        <TabList className="picture-tabs" aria-label={t('kinds')}>
          {pictureNames.map((each) => (
            <Tab key={each} id={each} className="picture-tab">
              {t(each)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id={kind} className="picture-panel">
          <ReadingPicker brackets={brackets} chosen={stillThere(reading, brackets)} onChoose={setReading} />
          {kind === 'places' && <PlacesFile file={places} onChoose={setPlaces} />}
          <Drawn drawn={drawn} kind={kind} draft={draft.id} name={name} />
        </TabPanel>
      </Tabs>
    </div>
  );
}

function Drawn({
  drawn,
  kind,
  draft,
  name,
}: {
  readonly drawn: PictureState;
  readonly kind: PictureName;
  readonly draft: string;
  readonly name: string;
}): ReactNode {
  const { t } = useTranslation('pictures');
  const { view, state } = drawn;
  const said =
    state.kind === 'refused'
      ? t('refused', { message: state.message })
      : state.kind === 'died'
        ? t('died')
        : state.kind === 'drawing'
          ? t('drawing')
          : '';
  return (
    <>
      <p role="status" className="muted" data-user-text={state.kind === 'refused' ? true : undefined}>
        {said}
      </p>
      {view !== null && view.picture.kind === kind && <Shown view={view} draft={draft} name={name} />}
    </>
  );
}

function Shown({
  view: { picture, file },
  draft,
  name,
}: {
  readonly view: View;
  readonly draft: string;
  readonly name: string;
}): ReactNode {
  const { t } = useTranslation('pictures');
  const { zoom, frame, change } = useZoom(picture);
  const follow = (place: Span): void => goTo({ screen: 'draft', draft, place });
  const download = (): void =>
    downloadFile(
      fileNameOf(`${name} ${t(picture.kind)}`, 'svg'),
      new Blob([file], { type: 'image/svg+xml' }),
    );
  return (
    <>
      <div className="picture-tools" role="toolbar" aria-label={t('tools')}>
        <Button onPress={() => change('larger')}>{t('larger')}</Button>
        <Button onPress={() => change('smaller')}>{t('smaller')}</Button>
        <Button onPress={() => change('asWide')}>{t('asWide')}</Button>
        <Button onPress={download}>{t('download')}</Button>
        <Button onPress={() => window.print()}>{t('print')}</Button>
      </div>
      {picture.items.length === 0 && <p>{t('empty')}</p>}
      <p className="muted small picture-keys" id="picture-keys">
        {t('keys')}
      </p>
      <div ref={frame} className="picture-frame">
        <PictureView picture={picture} zoom={zoom} onFollow={follow} onZoom={change} />
      </div>
      <PictureTables tables={picture.tables} draft={draft} />
    </>
  );
}
