import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureBoundary } from '../../parts/failure-boundary.tsx';
import { Later } from '../../parts/later.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { type ViewName, viewNames } from '../../routes/route.ts';
import { views } from './views.ts';

/**
 * What stands below the text: a row of tabs, of which one can be open. On a narrow screen it is a place of
 * its own, in which one always is.
 */
export function BelowText({
  view,
  onView,
  isShown,
  onLeave,
}: {
  readonly view: ViewName | null;
  readonly onView: (view: ViewName | null) => void;
  /** On a narrow screen: whether it is the place that is shown. */
  readonly isShown: boolean;
  /** Goes back into the text. */
  readonly onLeave: () => void;
}): ReactNode {
  const { t } = useTranslation('draft');
  const isNarrow = useNarrow();
  const open = isNarrow ? (isShown ? (view ?? viewNames[0]) : null) : view;
  return (
    <section
      className="below"
      aria-label={t('below')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <div className="below-tabs">
        {viewNames.map((name) => (
          <button
            type="button"
            key={name}
            className="below-tab"
            aria-expanded={name === open}
            aria-controls={name === open ? 'below' : undefined}
            onClick={() => onView(name === open && !isNarrow ? null : name)}
          >
            {t(name)}
            <span aria-hidden="true" className="below-sign" />
          </button>
        ))}
      </div>
      {open !== null && <Body key={open} name={open} />}
    </section>
  );
}

function Body({ name }: { readonly name: ViewName }): ReactNode {
  return (
    <div className="below-body" id="below">
      <FailureBoundary>
        <Later part={views[name]} props={{}} />
      </FailureBoundary>
    </div>
  );
}
