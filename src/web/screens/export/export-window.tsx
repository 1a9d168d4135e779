import { type ReactNode, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Window } from '../../parts/window.tsx';
import { OtherTextField } from './other-text-field.tsx';
import { type Chosen, type ExportState, useExport } from './use-export.ts';
import { useOtherTexts, useTextOf } from './use-other-texts.ts';
import './export.css';

const formats = ['docx', 'changes', 'html', 'akn', 'json', 'pacta'] as const;

const texts = {
  docx: 'docxText',
  changes: 'changesText',
  html: 'htmlText',
  akn: 'aknText',
  json: 'jsonText',
  pacta: 'pactaText',
} as const;

/** Writes the draft as a file: choose the format, and what else it is to hold. */
export function ExportWindow({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('documents');
  const { t: tApp } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>('docx');
  const [against, setAgainst] = useState('');
  const [author, setAuthor] = useState('');
  const [withFindings, setWithFindings] = useState(false);
  const others = useOtherTexts();
  const textOf = useTextOf();
  const { state, write, fail } = useExport(onClose);
  const finish = async (): Promise<void> => {
    const changesFrom = chosen === 'changes' ? await textOf(against, others) : null;
    if (chosen === 'changes' && changesFrom === null) fail(t('againstGone'));
    else await write(chosen, { changesFrom, author: author.trim(), withFindings });
  };
  const lacksText = chosen === 'changes' && against === '';
  return (
    <Window title={t('exportTitle')} onClose={onClose}>
      <p className="muted">{t('exportLead')}</p>
      <div className="export-formats">
        <Choice
          label={t('format')}
          value={chosen}
          onChange={setChosen}
          options={formats.map((format) => ({
            value: format,
            name: <FormatName format={format} />,
          }))}
        />
      </div>
      {chosen === 'changes' && (
        <>
          <OtherTextField texts={others} value={against} onChange={setAgainst} />
          <TextField className="field" value={author} onChange={setAuthor} maxLength={120}>
            <Label>{t('author')}</Label>
            <Input dir="auto" />
          </TextField>
        </>
      )}
      {chosen === 'html' && (
        <CheckBox isChosen={withFindings} onChange={setWithFindings}>
          {t('withFindings')}
        </CheckBox>
      )}
      <div className="export-end">
        <Said state={state} />
        <div className="buttons">
          <Button
            look="strong"
            isDisabled={lacksText || state.kind === 'writing'}
            onPress={() => void finish()}
          >
            {t('exportDo')}
          </Button>
          <Button onPress={onClose}>{tApp('cancel')}</Button>
        </div>
      </div>
    </Window>
  );
}

function FormatName({ format }: { readonly format: Chosen }): ReactNode {
  const { t } = useTranslation('documents');
  return (
    <>
      <strong>{t(format)}</strong>
      <span className="muted small">{t(texts[format])}</span>
    </>
  );
}

function Said({ state }: { readonly state: ExportState }): ReactNode {
  const { t } = useTranslation('documents');
  return (
    <div className="export-said" role="status">
      {state.kind === 'writing' && t('exporting')}
      {state.kind === 'failed' && state.said}
    </div>
  );
}
