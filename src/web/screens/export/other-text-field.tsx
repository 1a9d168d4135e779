import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { sayDayAndTime } from '../../i18n/formats.ts';
import { useSettings } from '../../settings/use-settings.ts';
import type { OtherTexts } from './use-other-texts.ts';

/** Chooses the text against which changes are told: a version of the draft, or another draft. */
export function OtherTextField({
  texts,
  value,
  onChange,
}: {
  readonly texts: OtherTexts | null;
  readonly value: string;
  readonly onChange: (key: string) => void;
}): ReactNode {
  const { t } = useTranslation('documents');
  const { t: tApp } = useTranslation();
  const { language } = useSettings();
  const id = useId();
  if (texts === null) return <p className="muted">{tApp('loading')}</p>;
  const { versions, drafts } = texts;
  if (versions.length + drafts.length === 0) return <p role="status">{t('againstEmpty')}</p>;
  return (
    <div className="field">
      <label htmlFor={id}>{t('against')}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('againstNone')}</option>
        {versions.length > 0 && (
          <optgroup label={t('againstVersions')}>
            {versions.map(({ id: version, name, at }) => (
              <option key={version} value={`version ${version}`} data-user-text>
                {name ?? sayDayAndTime(language, at)}
              </option>
            ))}
          </optgroup>
        )}
        {drafts.length > 0 && (
          <optgroup label={t('againstDrafts')}>
            {drafts.map(({ id: draft, name }) => (
              <option key={draft} value={`draft ${draft}`} data-user-text>
                {name || tApp('untitled')}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}
