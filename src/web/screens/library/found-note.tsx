import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView } from '../../core/finding-views.ts';

/** What was found at a place; opened, it tells why and what could be written instead. */
export function FoundNote({
  finding,
  isOpen,
  onToggle,
}: {
  readonly finding: FindingView;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}): ReactNode {
  const { t } = useTranslation('library');
  const { t: tDraft } = useTranslation('draft');
  const id = useId();
  const { severity, message, because, fix, readings } = finding;
  const hasMore = because.length > 0 || fix !== null || readings !== 'all';
  return (
    <div className="found-note" data-severity={severity}>
      <p>
        <strong>{tDraft(severity)}</strong> <span data-user-text>{message}</span>{' '}
        {hasMore && (
          <button
            type="button"
            className="found-why"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => onToggle(!isOpen)}
          >
            {isOpen ? t('whyHide') : t('why')}
          </button>
        )}
      </p>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Reasons finding={finding} />}
      </div>
    </div>
  );
}

/** Why a finding holds, in which readings, and what could be done. */
export function Reasons({ finding }: { readonly finding: FindingView }): ReactNode {
  const { t } = useTranslation('library');
  const { because, fix, readings } = finding;
  return (
    <>
      {because.length > 0 && (
        <ol className="found-reasons">
          {because.map(({ span, message }) => (
            <li key={`${span.start} ${message}`} data-user-text>
              {message}
            </li>
          ))}
        </ol>
      )}
      {readings !== 'all' && (
        <p>
          {t('inReadings')} <bdi data-user-text>{readings.map(readingName).join('; ')}</bdi>
        </p>
      )}
      {fix !== null && (
        <p>
          {t('fixIs')} <span data-user-text>{fix.message}</span>
        </p>
      )}
    </>
  );
}

/** A partial reading as it is written: each bracket and the letter taken. */
export function readingName(reading: Readonly<Record<string, string>>): string {
  return Object.entries(reading)
    .map(([bracket, letter]) => `${bracket} = ${letter}`)
    .join(', ');
}
