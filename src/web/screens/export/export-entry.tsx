import { lazy, type ReactNode, Suspense } from 'react';

const Window = lazy(async () => ({ default: (await import('./export-window.tsx')).ExportWindow }));

/** The window in which a draft is exported, fetched when it is first asked for. */
export function LazyExportWindow({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <Suspense fallback={null}>
      <Window onClose={onClose} />
    </Suspense>
  );
}
