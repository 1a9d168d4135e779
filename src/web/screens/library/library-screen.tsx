import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The library of real agreements; one of them where the address names it. */
export function LibraryScreen(_props: { readonly agreement: string | null }): ReactNode {
  const { t } = useTranslation('library');
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p className="muted">{t('empty')}</p>
    </div>
  );
}
