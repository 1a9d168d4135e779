import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../desk-context.ts';
import { nameOfFile } from '../../drafts/names.ts';
import { type Listed, loadPage, loadText, mainText, textsOf } from '../../library/agreements.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { addressOf } from '../../routes/route.ts';
import { useShowDraft } from '../desk/use-show-draft.ts';
import { Counts, InEnglish, Whose } from './about-agreement.tsx';
import { AgreementText } from './agreement-text.tsx';
import { Checked } from './checked.tsx';
import { PageView } from './page-view.tsx';
import { useLoaded } from './use-loaded.ts';
import './library.css';

/** One agreement of the library: its text with what is found in it, and the pages about it. */
export function AgreementScreen({ listed }: { readonly listed: Listed }): ReactNode {
  const { t } = useTranslation('library');
  return (
    <div className="page shelf-agreement">
      <header>
        <p>
          <a href={addressOf({ screen: 'library', agreement: null })}>{t('back')}</a>
        </p>
        <h1>
          <bdi lang="en" data-user-text>
            {listed.summary.title}
          </bdi>
        </h1>
        <Whose listed={listed} />
        <p>
          <Counts listed={listed} />
        </p>
        <InEnglish />
      </header>
      <Parts name={listed.name} />
    </div>
  );
}

function Parts({ name }: { readonly name: string }): ReactNode {
  const { t } = useTranslation('library');
  return (
    <Tabs className="shelf-parts">
      <TabList className="tabs" aria-label={t('parts')}>
        <Tab className="tab" id="text">
          {t('text')}
        </Tab>
        <Tab className="tab" id="review">
          {t('review')}
        </Tab>
        <Tab className="tab" id="sources">
          {t('sources')}
        </Tab>
      </TabList>
      <TabPanel id="text">
        <Text name={name} />
      </TabPanel>
      <TabPanel id="review">
        <p className="muted">{t('reviewLead')}</p>
        <LoadedPage name={name} page="REVIEW" />
      </TabPanel>
      <TabPanel id="sources">
        <p className="muted">{t('sourcesLead')}</p>
        <LoadedPage name={name} page="SOURCES" />
      </TabPanel>
    </Tabs>
  );
}

function LoadedPage({
  name,
  page,
}: {
  readonly name: string;
  readonly page: 'REVIEW' | 'SOURCES';
}): ReactNode {
  const loaded = useLoaded(() => loadPage(name, page), `${name} ${page}`);
  return <Waited loaded={loaded}>{(content) => <PageView page={content} />}</Waited>;
}

/** What is being fetched, or that it could not be. */
function Waited<T>({
  loaded,
  children,
}: {
  readonly loaded: ReturnType<typeof useLoaded<T>>;
  readonly children: (content: T) => ReactNode;
}): ReactNode {
  const { t } = useTranslation('library');
  const { t: tApp } = useTranslation();
  switch (loaded.kind) {
    case 'loading':
      return <p className="muted">{tApp('loading')}</p>;
    case 'failed':
      return <p role="alert">{t('notFetched')}</p>;
    case 'loaded':
      return children(loaded.content);
    default:
      return loaded satisfies never;
  }
}

function Text({ name }: { readonly name: string }): ReactNode {
  const { t } = useTranslation('library');
  const files = textsOf(name);
  const [file, setFile] = useState(mainText);
  const loaded = useLoaded(() => loadText(name, file), `${name} ${file}`);
  return (
    <div className="shelf-text">
      {files.length > 1 && (
        <Choice
          label={t('which')}
          options={files.map((each) => ({
            value: each,
            name: each === mainText ? t('whole') : t('disputedOrder'),
          }))}
          value={file}
          onChange={setFile}
        />
      )}
      <Waited loaded={loaded}>{(text) => <CheckedText key={file} name={name} text={text} />}</Waited>
    </div>
  );
}

function CheckedText({ name, text }: { readonly name: string; readonly text: string }): ReactNode {
  const { t } = useTranslation('library');
  return (
    <>
      <Copying text={text} />
      <Checked lane={`library ${name}`} text={text}>
        {(view) => <AgreementText text={text} view={view} label={t('text')} />}
      </Checked>
    </>
  );
}

function Copying({ text }: { readonly text: string }): ReactNode {
  const { t } = useTranslation('library');
  const { documents } = useDesk();
  const show = useShowDraft();
  const copy = async (): Promise<void> => show(await documents.create(nameOfFile('', text), text));
  return (
    <div className="shelf-copy">
      <p className="muted">{t('textLead')}</p>
      <Button onPress={() => void copy()}>{t('copy')}</Button>
    </div>
  );
}
