import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The place of the timeline. */
export function PlainTimeline(): ReactNode {
  const { t } = useTranslation('draft');
  return <p className="muted small">{t('timelineEmpty')}</p>;
}
