import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView } from '../../core/finding-views.ts';
import type { CheckedView } from '../../core/protocol.ts';
import { BlockText } from '../library/agreement-text.tsx';
import type { Mark } from '../library/marked-words.ts';
import { excerptOf } from './tour-places.ts';
import '../library/reading.css';

/** Some provisions of a text as they are written. */
export function Excerpt({
  text,
  view,
  labels,
  marks,
}: {
  readonly text: string;
  readonly view: CheckedView;
  readonly labels: readonly string[];
  readonly marks: readonly Mark[];
}): ReactNode {
  const { t } = useTranslation('tour');
  return (
    <section className="tour-excerpt" aria-label={t('excerpt')}>
      {excerptOf(text, view, labels).map((block) => (
        <BlockText key={block.span.start} text={text} block={block} marks={marks} />
      ))}
    </section>
  );
}

/** What the checker says, in the reader's language. */
export function Said({ finding }: { readonly finding: FindingView }): ReactNode {
  const { t } = useTranslation('draft');
  return (
    <div className="found-note" data-severity={finding.severity}>
      <p>
        <strong>{t(finding.severity)}</strong> <span data-user-text>{finding.message}</span>
      </p>
    </div>
  );
}
