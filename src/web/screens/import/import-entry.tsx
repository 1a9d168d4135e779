import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';

const ImportWindow = lazy(async () => ({ default: (await import('./import-window.tsx')).ImportWindow }));

/** The button that begins an import; the window is fetched when it is first asked for. */
export function ImportEntry(): ReactNode {
  const { t } = useTranslation('documents');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('importEntry')}</Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ImportWindow onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
