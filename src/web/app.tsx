import { type ReactNode, useEffect, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { DeskContext } from './desk-context.ts';
import type { Desk } from './drafts/browser-documents.ts';
import { useUpdate } from './offline.ts';
import { Banner } from './parts/banner.tsx';
import { Button } from './parts/button.tsx';
import { FailureBoundary } from './parts/failure-boundary.tsx';
import { fetched, Later } from './parts/later.tsx';
import { Notices } from './parts/notices.tsx';
import { addressOf, type Route } from './routes/route.ts';
import { useRoute } from './routes/use-route.ts';
import { DeskScreen } from './screens/desk/desk-screen.tsx';
import { LostScreen } from './screens/lost-screen.tsx';
import { useSettings } from './settings/use-settings.ts';

// Each screen but the first is fetched when it is first shown.
const draftScreen = fetched(async () => (await import('./screens/draft/draft-screen.tsx')).DraftScreen);
const sidesScreen = fetched(async () => (await import('./screens/draft/sides-screen.tsx')).SidesScreen);
const picturesScreen = fetched(
  async () => (await import('./screens/pictures/pictures-screen.tsx')).PicturesScreen,
);
const compareScreen = fetched(
  async () => (await import('./screens/compare/compare-screen.tsx')).CompareScreen,
);
const libraryScreen = fetched(
  async () => (await import('./screens/library/library-screen.tsx')).LibraryScreen,
);
const tourScreen = fetched(async () => (await import('./screens/tour/tour-screen.tsx')).TourScreen);
const settingsScreen = fetched(
  async () => (await import('./screens/settings/settings-screen.tsx')).SettingsScreen,
);
const helpScreen = fetched(async () => (await import('./screens/help/help-screen.tsx')).HelpScreen);

/** The whole desk: the frame, and the screen that the address names. */
export function App({ desk }: { readonly desk: Desk }): ReactNode {
  const { language } = useSettings();
  const { t } = useTranslation();
  const route = useRoute();
  return (
    <I18nProvider locale={language}>
      <DeskContext value={desk}>
        <div className="shell">
          {/* Not a link: the part of the address behind the # names the screen. */}
          <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
            {t('skip')}
          </button>
          <Head route={route} />
          <Warnings desk={desk} />
          <Main route={route} />
          <Notices />
        </div>
      </DeskContext>
    </I18nProvider>
  );
}

function Head({ route }: { readonly route: Route }): ReactNode {
  const { t } = useTranslation();
  const links = [
    { screen: 'desk', address: addressOf({ screen: 'desk' }), name: t('desk') },
    { screen: 'library', address: addressOf({ screen: 'library', agreement: null }), name: t('library') },
    { screen: 'help', address: addressOf({ screen: 'help' }), name: t('help') },
    { screen: 'settings', address: addressOf({ screen: 'settings' }), name: t('settings') },
  ];
  return (
    <header className="shell-head">
      <a className="wordmark" href={addressOf({ screen: 'desk' })} data-user-text>
        {t('name')}
      </a>
      <nav aria-label={t('navigation')}>
        <ul>
          {links.map(({ screen, address, name }) => (
            <li key={screen}>
              <a href={address} aria-current={route.screen === screen ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** What holds for the whole desk: nothing is kept, another window is newer, a new build is there. */
function Warnings({ desk }: { readonly desk: Desk }): ReactNode {
  const { t } = useTranslation();
  const [isOutdated, setOutdated] = useState(false);
  const takeUpdate = useUpdate();
  useEffect(() => desk.onOutdated(() => setOutdated(true)), [desk]);
  return (
    <>
      {desk.notKept !== null && (
        <Banner isUrgent text={t(desk.notKept.kind === 'newer' ? 'newer' : 'notKept')} />
      )}
      {isOutdated && (
        <Banner isUrgent text={t('outdated')}>
          <Button onPress={() => window.location.reload()}>{t('again')}</Button>
        </Banner>
      )}
      {takeUpdate !== null && (
        <Banner text={t('updateReady')}>
          <Button onPress={takeUpdate}>{t('updateTake')}</Button>
        </Banner>
      )}
    </>
  );
}

function Main({ route }: { readonly route: Route }): ReactNode {
  const main = useRef<HTMLElement>(null);
  const address = addressOf(route);
  const shown = useRef(address);
  // A new screen is a new page: reading begins at its top.
  useEffect(() => {
    if (shown.current === address) return;
    shown.current = address;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [address]);
  return (
    <main className="shell-main" id="content" ref={main} tabIndex={-1}>
      <FailureBoundary key={address}>{screenOf(route)}</FailureBoundary>
    </main>
  );
}

function screenOf(route: Route): ReactNode {
  switch (route.screen) {
    case 'desk':
      return <DeskScreen />;
    case 'draft': {
      const { draft, place = null, view = null } = route;
      return <Later key={draft} part={draftScreen} props={{ draft, place, view }} />;
    }
    case 'sides':
      return <Later key={route.draft} part={sidesScreen} props={{ draft: route.draft }} />;
    case 'pictures': {
      const { draft, picture: first } = route;
      return <Later key={draft} part={picturesScreen} props={{ draft, first }} />;
    }
    case 'compare':
      return <Later part={compareScreen} props={{ before: route.before, after: route.after }} />;
    case 'library':
      return <Later part={libraryScreen} props={{ agreement: route.agreement }} />;
    case 'tour':
      return <Later part={tourScreen} props={{ step: route.step ?? null }} />;
    case 'settings':
      return <Later part={settingsScreen} props={{}} />;
    case 'help':
      return <Later part={helpScreen} props={{}} />;
    case 'lost':
      return <LostScreen />;
    default:
      return route satisfies never;
  }
}
