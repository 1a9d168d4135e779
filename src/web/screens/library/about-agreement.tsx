import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Listed } from '../../library/agreements.ts';
import { sayDate } from '../../library/say-date.ts';
import { useSettings } from '../../settings/use-settings.ts';

/** Where the desk speaks another language: what is in English and what is not. */
export function InEnglish(): ReactNode {
  const { t } = useTranslation('library');
  const { language } = useSettings();
  return language === 'en' ? null : <p className="muted small">{t('inEnglish')}</p>;
}

/** Between whom, and when. */
export function Whose({ listed }: { readonly listed: Listed }): ReactNode {
  const { language } = useSettings();
  const { parties, date } = listed.summary;
  return (
    <p className="muted small">
      {sayDate(language, date)} ·{' '}
      <bdi lang="en" data-user-text>
        {parties.join(', ')}
      </bdi>
    </p>
  );
}

/** What the checker finds, in numbers. */
export function Counts({ listed }: { readonly listed: Listed }): ReactNode {
  const { t } = useTranslation('library');
  const { error, warning, note } = listed.summary.counts;
  const parts = [
    error === 0 ? t('noErrors') : t('errors', { count: error }),
    ...(warning === 0 ? [] : [t('warnings', { count: warning })]),
    ...(note === 0 ? [] : [t('notes', { count: note })]),
  ];
  return <span>{parts.join(t('listComma'))}.</span>;
}
