import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Two drafts held against each other. */
export function CompareScreen(_props: { readonly before: string; readonly after: string }): ReactNode {
  const { t } = useTranslation('compare');
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p className="muted">{t('empty')}</p>
    </div>
  );
}
