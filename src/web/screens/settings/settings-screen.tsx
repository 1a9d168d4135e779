import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  useEffect(() => {
    void readStorage().then(setState);
  }, []);
  if (state === null) return null;
  const megabytes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return (
    <section>
      <h2>{t('storage')}</h2>
      <p>
        {t('storageUsed', { used: megabytes.format(state.used / 1e6) })}{' '}
        {t(state.isPersistent ? 'storagePersistent' : 'storageFragile')}
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
