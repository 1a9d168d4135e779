import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

/** Something that was done, and perhaps how to undo it. */
export interface Notice {
  readonly text: string;
  readonly action?: { readonly name: string; readonly act: () => void };
}

let current: (Notice & { readonly id: number }) | null = null;
let count = 0;
const listeners = new Set<() => void>();

/** Shows a notice in the place of the one before; it stays until it is closed, so that nobody must hurry. */
export function notify(notice: Notice | null): void {
  count += 1;
  current = notice === null ? null : { ...notice, id: count };
  for (const changed of listeners) changed();
}

/** The place of the notices, read aloud as they come. */
export function Notices(): ReactNode {
  const { t } = useTranslation();
  const notice = useSyncExternalStore(subscribe, () => current);
  return (
    <section className="notices" aria-label={t('notices')}>
      <div role="status">
        {notice !== null && (
          <div className="notice" key={notice.id}>
            <p>{notice.text}</p>
            {notice.action !== undefined && (
              <Button look="plain" onPress={() => act(notice)}>
                {notice.action.name}
              </Button>
            )}
            <Button look="plain" onPress={() => notify(null)}>
              {t('close')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

function act(notice: Notice): void {
  notify(null);
  notice.action?.act();
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
