import type { ReactNode } from 'react';
import { fetched, Later } from '../../parts/later.tsx';

const exportWindow = fetched(async () => (await import('./export-window.tsx')).ExportWindow);

/** The window in which a draft is exported, fetched when it is first asked for. */
export function LazyExportWindow({ onClose }: { readonly onClose: () => void }): ReactNode {
  return <Later part={exportWindow} props={{ onClose }} isSilent />;
}
