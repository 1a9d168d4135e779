import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { useDraft } from './draft-context.ts';

/** The headings and provisions; each leads to its place in the text. */
export function PlainOutline(): ReactNode {
  const { t } = useTranslation('draft');
  const { check, showInText } = useDraft();
  const entries = check.last?.view.outline ?? [];
  if (entries.length === 0) return <p className="muted small">{t('outlineEmpty')}</p>;
  return (
    <ul className="outline-list">
      {entries.map(({ key, kind, label, span }) => (
        <li key={key} data-kind={kind}>
          <Button look="plain" onPress={() => showInText(span)}>
            <bdi data-user-text>{label}</bdi>
          </Button>
        </li>
      ))}
    </ul>
  );
}
