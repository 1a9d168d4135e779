import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { DeskContext } from './desk-context.ts';
import type { Desk } from './drafts/browser-documents.ts';
import { useUpdate } from './offline.ts';
import { Banner } from './parts/banner.tsx';
import { Button } from './parts/button.tsx';
import { FailureBoundary } from './parts/failure-boundary.tsx';
import { Notices } from './parts/notices.tsx';
import { addressOf, type Route } from './routes/route.ts';
import { useRoute } from './routes/use-route.ts';
import { DeskScreen } from './screens/desk/desk-screen.tsx';
import { LostScreen } from './screens/lost-screen.tsx';
import { useSettings } from './settings/use-settings.ts';

// Each screen but the first is fetched when it is first shown.
const DraftScreen = lazy(async () => ({
  default: (await import('./screens/draft/draft-screen.tsx')).DraftScreen,
}));
const SidesScreen = lazy(async () => ({
  default: (await import('./screens/draft/sides-screen.tsx')).SidesScreen,
}));
const PicturesScreen = lazy(async () => ({
  default: (await import('./screens/pictures/pictures-screen.tsx')).PicturesScreen,
}));
const CompareScreen = lazy(async () => ({
  default: (await import('./screens/compare/compare-screen.tsx')).CompareScreen,
}));
const LibraryScreen = lazy(async () => ({
  default: (await import('./screens/library/library-screen.tsx')).LibraryScreen,
}));
const TourScreen = lazy(async () => ({
  default: (await import('./screens/tour/tour-screen.tsx')).TourScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('./screens/settings/settings-screen.tsx')).SettingsScreen,
}));
const HelpScreen = lazy(async () => ({
  default: (await import('./screens/help/help-screen.tsx')).HelpScreen,
}));

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
  const { t } = useTranslation();
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
      <FailureBoundary key={address}>
        <Suspense fallback={<p className="page muted">{t('loading')}</p>}>{screenOf(route)}</Suspense>
      </FailureBoundary>
    </main>
  );
}

function screenOf(route: Route): ReactNode {
  switch (route.screen) {
    case 'desk':
      return <DeskScreen />;
    case 'draft':
      return (
        <DraftScreen
          key={route.draft}
          draft={route.draft}
          place={route.place ?? null}
          view={route.view ?? null}
        />
      );
    case 'sides':
      return <SidesScreen key={route.draft} draft={route.draft} />;
    case 'pictures':
      return <PicturesScreen key={route.draft} draft={route.draft} first={route.picture} />;
    case 'compare':
      return <CompareScreen before={route.before} after={route.after} />;
    case 'library':
      return <LibraryScreen agreement={route.agreement} />;
    case 'tour':
      return <TourScreen step={route.step ?? null} />;
    case 'settings':
      return <SettingsScreen />;
    case 'help':
      return <HelpScreen />;
    case 'lost':
      return <LostScreen />;
    default:
      return route satisfies never;
  }
}
