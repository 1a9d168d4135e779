import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayMegabytes } from '../../i18n/formats.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { offeredLanguages } from '../../settings/settings.ts';
import { changeSettings, useSettings } from '../../settings/use-settings.ts';

/** The settings: language, appearance, contrast, and how safe the storage is. */
export function SettingsScreen(): ReactNode {
  const { t } = useTranslation('settings');
  const { language, theme, contrast } = useSettings();
  return (
    <div className="page">
      <header>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </header>
      <Choice
        label={t('language')}
        note={t('languageNote')}
        value={language}
        options={offeredLanguages.map(({ tag, name }) => {
          return { value: tag, name: <bdi data-user-text>{name}</bdi>, lang: tag };
        })}
        onChange={(value) => void changeSettings({ language: value })}
      />
      <Choice
        label={t('theme')}
        value={theme}
        options={[
          { value: 'system', name: t('themeSystem') },
          { value: 'light', name: t('themeLight') },
          { value: 'dark', name: t('themeDark') },
        ]}
        onChange={(value) => void changeSettings({ theme: value })}
      />
      <Choice
        label={t('contrast')}
        value={contrast}
        options={[
          { value: 'system', name: t('contrastSystem') },
          { value: 'more', name: t('contrastMore') },
        ]}
        onChange={(value) => void changeSettings({ contrast: value })}
      />
      <Storage />
    </div>
  );
}

function Storage(): ReactNode {
  const { t } = useTranslation('settings');
  const { language } = useSettings();
  const [state, setState] = useState<{ used: number; isPersistent: boolean } | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void readStorage().then(setState);
  }, []);
  const ask = async (): Promise<void> => {
    setRefused(!(await navigator.storage.persist()));
    setState(await readStorage());
  };
  if (state === null) return null;
  const { used, isPersistent } = state;
  return (
    <section className="storage">
      <h2>{t('storage')}</h2>
      <p>
        {t('storageUsed', { used: sayMegabytes(language, used) })}{' '}
        {t(isPersistent ? 'storagePersistent' : 'storageFragile')}
      </p>
      {!isPersistent && (
        <div className="buttons">
          <Button onPress={() => void ask()}>{t('storageAsk')}</Button>
        </div>
      )}
      <p role="status" className="muted">
        {isRefused && t('storageRefused')}
      </p>
    </section>
  );
}

async function readStorage(): Promise<{ used: number; isPersistent: boolean } | null> {
  try {
    const [{ usage = 0 }, isPersistent] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return { used: usage, isPersistent };
  } catch {
    return null;
  }
}
