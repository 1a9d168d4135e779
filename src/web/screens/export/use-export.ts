import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../base/isolates.ts';
import type { ExportFormat } from '../../../pacta.ts';
import { core } from '../../core/browser-core.ts';
import type { DocumentQuestions } from '../../core/documents.ts';
import { fileNameOf } from '../../drafts/names.ts';
import { downloadFile } from '../../parts/files.ts';
import { notify } from '../../parts/notices.tsx';
import { useSettings } from '../../settings/use-settings.ts';
import { useDraft } from '../draft/draft-context.ts';

/** What is chosen in the window; `changes` is a DOCX with the changes from another text. */
export type Chosen = ExportFormat | 'changes';

type Asked = Pick<DocumentQuestions['exportText'], 'changesFrom' | 'author' | 'withFindings'>;

/** How far the writing of a file has come. */
export type ExportState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'failed'; readonly said: string };

/** Writes the draft as a file in the worker, and hands it to the reader; done, it says so and closes. */
export function useExport(onDone: () => void): {
  readonly state: ExportState;
  readonly write: (chosen: Chosen, asked: Asked) => Promise<void>;
  /** Says why nothing can be written. */
  readonly fail: (said: string) => void;
} {
  const { t } = useTranslation('documents');
  const { t: tApp } = useTranslation();
  const { language } = useSettings();
  const { draft } = useDraft();
  const [state, setState] = useState<ExportState>({ kind: 'choosing' });
  const fail = (said: string): void => setState({ kind: 'failed', said });
  const write = async (chosen: Chosen, asked: Asked): Promise<void> => {
    setState({ kind: 'writing' });
    const format = chosen === 'changes' ? 'docx' : chosen;
    const question = { text: draft.text, format, language, ...asked };
    const outcome = await core.ask('exportText', question, `export ${draft.id}`);
    if (outcome.kind !== 'answer') {
      fail(t('exportDied'));
      return;
    }
    const { answer } = outcome;
    if (!answer.ok) {
      fail(t('exportRefused', { detail: answer.error.message }));
      return;
    }
    const { bytes, mediaType, extension } = answer.value;
    const name = fileNameOf(draft.name || tApp('untitled'), extension);
    downloadFile(name, new Blob([Uint8Array.from(bytes)], { type: mediaType }));
    notify({ text: t('exported', { name: isolated(name) }) });
    onDone();
  };
  return { state, write, fail };
}
