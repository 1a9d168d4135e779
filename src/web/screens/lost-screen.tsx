import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../routes/route.ts';

/** What stands at an address that names no screen. */
export function LostScreen(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="page">
      <header>
        <h1>{t('lostTitle')}</h1>
        <p className="muted">{t('lostText')}</p>
      </header>
      <p>
        <a href={addressOf({ screen: 'desk' })}>{t('lostBack')}</a>
      </p>
    </div>
  );
}
