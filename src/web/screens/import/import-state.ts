import { useEffect, useRef, useState } from 'react';
import type { Imported, ImportOptions } from '../../../pacta.ts';
import { core } from '../../core/browser-core.ts';

/** What has come of a file so far. */
export type ImportState =
  | { readonly kind: 'none' }
  /** What was read before stays on the screen while the same file is read in another way. */
  | { readonly kind: 'reading'; readonly name: string; readonly before: Imported | null }
  | { readonly kind: 'read'; readonly name: string; readonly imported: Imported }
  | { readonly kind: 'refused'; readonly name: string; readonly code: string; readonly detail: string }
  | { readonly kind: 'died'; readonly name: string };

/** How files are taken in where nobody has said otherwise. */
const usual: ImportOptions = { changesAs: 'brackets', keepsComments: false, proposes: true };

/** Reading a file in the worker, and reading it again when it is to be taken in another way. */
export interface Import {
  readonly state: ImportState;
  readonly options: ImportOptions;
  readonly take: (file: File) => void;
  readonly retake: (change: Partial<ImportOptions>) => void;
}

/** One import, from the choice of a file on, or of the file that was chosen already. */
export function useImport(first: File | null): Import {
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  const [file, setFile] = useState(first);
  const [options, setOptions] = useState(usual);
  const read = async (chosen: File, as: ImportOptions, before: Imported | null): Promise<void> => {
    const { name } = chosen;
    setState({ kind: 'reading', name, before });
    const outcome = await core.ask('importFile', { name, file: chosen, options: as }, 'import');
    // A later choice is being read.
    if (outcome.kind === 'superseded') return;
    if (outcome.kind !== 'answer') {
      setState({ kind: 'died', name });
      return;
    }
    const { answer } = outcome;
    if (answer.ok) setState({ kind: 'read', name, imported: answer.value });
    else setState({ kind: 'refused', name, code: answer.error.code, detail: answer.error.message });
  };
  const begun = useRef<File | null>(null);
  useEffect(() => {
    if (first === null || begun.current === first) return;
    begun.current = first;
    void read(first, usual, null);
  });
  return {
    state,
    options,
    take: (chosen) => {
      setFile(chosen);
      setOptions(usual);
      void read(chosen, usual, null);
    },
    retake: (change) => {
      const changed = { ...options, ...change };
      setOptions(changed);
      const before = state.kind === 'read' ? state.imported : state.kind === 'reading' ? state.before : null;
      if (file !== null) void read(file, changed, before);
    },
  };
}
