import { type DragEvent, type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../base/isolates.ts';
import { useDesk } from '../../desk-context.ts';
import { nameOfFile } from '../../drafts/names.ts';
import { Button } from '../../parts/button.tsx';
import { ReadingBox } from '../../parts/reading-box.tsx';
import { Window } from '../../parts/window.tsx';
import { useShowDraft } from '../desk/use-show-draft.ts';
import { type Import, type ImportState, useImport } from './import-state.ts';
import { sayRefusal } from './say-refusal.ts';
import { TakenReport } from './taken-report.tsx';
import './import.css';

/** Takes a file in: choose it, see what is taken and what is not, decide, and make a draft of it. */
export function ImportWindow({
  file = null,
  onClose,
}: {
  /** What was chosen already. */
  readonly file?: File | null;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation('documents');
  const made = useImport(file);
  const { state } = made;
  return (
    <Window title={t('importTitle')} isWide={state.kind === 'read'} onClose={onClose}>
      <DropPlace onFile={made.take}>
        <p className="muted">{t('importLead')}</p>
        <div>
          <Choosing state={state} onFile={made.take} />
          <Progress state={state} />
        </div>
        <Taken made={made} />
        <Ending state={state} onClose={onClose} />
      </DropPlace>
    </Window>
  );
}

/** Files may be dropped anywhere in the window; what lies under it must not take them as well. */
function DropPlace({
  onFile,
  children,
}: {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}): ReactNode {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.stopPropagation();
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first.
    <div
      className="import"
      data-over={isOver ? '' : undefined}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}

const types = ['.docx', '.txt', '.pacta', '.text', '.md'];

function Choosing({
  state,
  onFile,
}: {
  readonly state: ImportState;
  readonly onFile: (file: File) => void;
}): ReactNode {
  const { t } = useTranslation('documents');
  const choose = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file !== undefined) onFile(file);
  };
  const isFirst = state.kind === 'none';
  return (
    <div className={isFirst ? 'import-drop' : undefined}>
      {isFirst && <p aria-hidden="true">{t('drop')}</p>}
      <FileTrigger acceptedFileTypes={types} onSelect={choose}>
        <Button autoFocus={isFirst} {...(isFirst ? { look: 'strong' as const } : {})}>
          {t(isFirst ? 'choose' : 'chooseOther')}
        </Button>
      </FileTrigger>
    </div>
  );
}

/** What is being done, and why it cannot be: read aloud as it comes. */
function Progress({ state }: { readonly state: ImportState }): ReactNode {
  const { t } = useTranslation('documents');
  const said = sayRefusal(t, state);
  return (
    <>
      <p role="status" className="muted">
        {state.kind === 'reading' && t('reading')}
        {state.kind === 'read' && t('readDone', { name: isolated(state.name) })}
      </p>
      <div role="alert">
        {said !== null && (
          <>
            <h3>{t('refusedTitle')}</h3>
            <p>{said}</p>
          </>
        )}
      </div>
    </>
  );
}

const previewCharactersMax = 20_000;

function Taken({ made }: { readonly made: Import }): ReactNode {
  const { t } = useTranslation('documents');
  const { state } = made;
  const imported = state.kind === 'read' ? state.imported : state.kind === 'reading' ? state.before : null;
  if (imported === null || state.kind === 'none') return null;
  const isCut = imported.text.length > previewCharactersMax;
  return (
    <div className="import-taken" aria-busy={state.kind === 'reading'}>
      <TakenReport name={state.name} imported={imported} options={made.options} onChange={made.retake} />
      <div>
        <h3>{t('preview')}</h3>
        <ReadingBox label={t('preview')} text={imported.text.slice(0, previewCharactersMax)} />
        {isCut && <p className="muted small">{t('previewCut')}</p>}
      </div>
    </div>
  );
}

function Ending({
  state,
  onClose,
}: {
  readonly state: ImportState;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation('documents');
  const { t: tApp } = useTranslation();
  const { documents } = useDesk();
  const show = useShowDraft();
  const make = async (name: string, text: string): Promise<void> => {
    const created = await documents.create(nameOfFile(name, text), text);
    // Where nothing could be kept, what was read stays on the screen.
    if (created.ok) onClose();
    show(created);
  };
  return (
    <div className="buttons">
      {state.kind === 'read' && (
        <Button look="strong" onPress={() => void make(state.name, state.imported.text)}>
          {t('make')}
        </Button>
      )}
      <Button onPress={onClose}>{tApp('cancel')}</Button>
    </div>
  );
}
