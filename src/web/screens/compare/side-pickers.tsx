import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { sayDayAndTime } from '../../i18n/formats.ts';
import { agreements, mainText, textsOf } from '../../library/agreements.ts';
import { Button } from '../../parts/button.tsx';
import { useSettings } from '../../settings/use-settings.ts';
import { readSide, sideName } from './side-name.ts';
import { type DraftChoice, useSideChoices } from './use-side-choices.ts';

interface Sides {
  readonly before: string;
  readonly after: string;
}

/** Which two texts are compared, and which of them is the later. */
export function SidePickers({
  before,
  after,
  onChoose,
}: Sides & { readonly onChoose: (sides: Sides) => void }): ReactNode {
  const { t } = useTranslation('compare');
  const choices = useSideChoices([before, after]);
  if (choices === null) return null;
  return (
    <div className="compare-sides">
      <SidePicker
        label={t('before')}
        value={before}
        choices={choices}
        onChoose={(chosen) => onChoose({ before: chosen, after })}
      />
      <SidePicker
        label={t('after')}
        value={after}
        choices={choices}
        onChoose={(chosen) => onChoose({ before, after: chosen })}
      />
      <Button
        isDisabled={before === '' && after === ''}
        onPress={() => onChoose({ before: after, after: before })}
      >
        {t('swap')}
      </Button>
    </div>
  );
}

function SidePicker({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly DraftChoice[];
  readonly onChoose: (name: string) => void;
}): ReactNode {
  const { t } = useTranslation('compare');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('choose')}</option>
        <Drafts choices={choices} />
        <Versions choices={choices} />
        <Library />
        {!isOffered(value, choices) && (
          <option value={value}>{readSide(value)?.kind === 'beside' ? t('beside') : t('gone')}</option>
        )}
      </select>
    </div>
  );
}

function Drafts({ choices }: { readonly choices: readonly DraftChoice[] }): ReactNode {
  const { t } = useTranslation('compare');
  const { t: tApp } = useTranslation();
  if (choices.length === 0) return null;
  return (
    <optgroup label={t('drafts')}>
      {choices.map(({ draft }) => (
        <option key={draft.id} value={draft.id} data-user-text={draft.name === '' ? undefined : ''}>
          {draft.name || tApp('untitled')}
        </option>
      ))}
    </optgroup>
  );
}

function Versions({ choices }: { readonly choices: readonly DraftChoice[] }): ReactNode {
  const { t } = useTranslation('compare');
  const { t: tApp } = useTranslation();
  const { language } = useSettings();
  return choices
    .filter(({ versions }) => versions.length > 0)
    .map(({ draft, versions }) => (
      <optgroup
        key={draft.id}
        label={t('versionsOf', { name: draft.name || tApp('untitled') })}
        data-user-text
      >
        {versions.map(({ id, name, at }) => (
          <option key={id} value={sideName({ kind: 'version', draft: draft.id, version: id })}>
            {[name, sayDayAndTime(language, at)].filter((each) => each !== null).join(', ')}
          </option>
        ))}
      </optgroup>
    ));
}

function Library(): ReactNode {
  const { t } = useTranslation('compare');
  return (
    <optgroup label={t('library')}>
      {agreements.flatMap(({ name, summary }) =>
        textsOf(name).map((file) => (
          <option
            key={`${name} ${file}`}
            lang="en"
            value={sideName({ kind: 'library', agreement: name, file })}
            data-user-text
          >
            {file === mainText ? summary.title : `${summary.title} (${file})`}
          </option>
        )),
      )}
    </optgroup>
  );
}

/** What an old address names may not be offered any more; the list says so rather than show another. */
function isOffered(value: string, choices: readonly DraftChoice[]): boolean {
  if (value === '') return true;
  const ofDrafts = choices.flatMap(({ draft, versions }) => [
    draft.id,
    ...versions.map(({ id }) => sideName({ kind: 'version', draft: draft.id, version: id })),
  ]);
  const ofLibrary = agreements.flatMap(({ name }) =>
    textsOf(name).map((file) => sideName({ kind: 'library', agreement: name, file })),
  );
  return ofDrafts.includes(value) || ofLibrary.includes(value);
}
