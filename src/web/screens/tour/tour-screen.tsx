import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadText, mainText } from '../../library/agreements.ts';
import { addressOf } from '../../routes/route.ts';
import { InEnglish } from '../library/about-agreement.tsx';
import { Checked } from '../library/checked.tsx';
import { useLoaded } from '../library/use-loaded.ts';

import {
  DeadlockStep,
  FindingStep,
  FixStep,
  ReadBackStep,
  ReadingStep,
  type Seen,
  TextStep,
} from './agreement-steps.tsx';
import { applied } from './applied.ts';
import { OwnStep } from './own-step.tsx';
import { deadlockIn } from './tour-places.ts';
import { rememberStep, stepLeft, type TourStep, tourSteps } from './tour-steps.ts';
import './tour.css';

const agreement = 'gaza-proposal-2025-07';

/** Three minutes over one proposal, step by step; it goes on where it was left. */
export function TourScreen({ step }: { readonly step: number | null }): ReactNode {
  const { t } = useTranslation('tour');
  const [left] = useState(stepLeft);
  const number = Math.min(step ?? left, tourSteps.length);
  const name = tourSteps[number - 1] ?? 'text';
  useEffect(() => rememberStep(number), [number]);
  return (
    <div className="page tour">
      <header>
        <p className="muted small">
          {t('place', { step: number, steps: tourSteps.length })} ·{' '}
          <a href={addressOf({ screen: 'library', agreement: null })}>{t('leave')}</a>
        </p>
        <h1>{t(`${name}Title`)}</h1>
      </header>
      {name === 'own' ? <OwnStep /> : <AgreementStep name={name} />}
      <Onward number={number} />
      {number === 1 && <InEnglish />}
    </div>
  );
}

/** To the step before and the step after, which are addresses of their own. */
function Onward({ number }: { readonly number: number }): ReactNode {
  const { t } = useTranslation('tour');
  return (
    <nav className="tour-onward" aria-label={t('steps')}>
      {number > 1 && (
        <a className="button" href={addressOf({ screen: 'tour', step: number - 1 })}>
          {t('back')}
        </a>
      )}
      {number < tourSteps.length && (
        <a className="button strong" href={addressOf({ screen: 'tour', step: number + 1 })}>
          {t('next')}
        </a>
      )}
    </nav>
  );
}

function AgreementStep({ name }: { readonly name: Exclude<TourStep, 'own'> }): ReactNode {
  const { t } = useTranslation('library');
  const { t: tApp } = useTranslation();
  const loaded = useLoaded(() => loadText(agreement, mainText), agreement);
  if (loaded.kind === 'failed') return <p role="alert">{t('notFetched')}</p>;
  if (loaded.kind === 'loading') return <p className="muted">{tApp('loading')}</p>;
  return <CheckedStep name={name} text={loaded.content} />;
}

function CheckedStep({
  name,
  text,
}: {
  readonly name: Exclude<TourStep, 'own'>;
  readonly text: string;
}): ReactNode {
  return (
    <Checked lane="tour" text={text}>
      {(view) => <Shown name={name} text={text} view={view} />}
    </Checked>
  );
}

function Shown({ name, text, view }: { readonly name: Exclude<TourStep, 'own'> } & Seen): ReactNode {
  switch (name) {
    case 'text':
      return <TextStep text={text} view={view} />;
    case 'finding':
      return <FindingStep text={text} view={view} />;
    case 'deadlock':
      return <DeadlockStep text={text} view={view} />;
    case 'reading':
      return <ReadingStep text={text} view={view} />;
    case 'fix':
      return (
        <Mended text={text} view={view}>
          {(after) => <FixStep before={{ text, view }} after={after} />}
        </Mended>
      );
    case 'readBack':
      return (
        <Mended text={text} view={view}>
          {(after) => <ReadBackStep text={after.text} view={after.view} />}
        </Mended>
      );
    default:
      return name satisfies never;
  }
}

/** The text with its deadlock mended, read again. */
function Mended({
  text,
  view,
  children,
}: Seen & { readonly children: (after: Seen) => ReactNode }): ReactNode {
  const mended = useMemo(() => applied(text, deadlockIn(view)?.fix?.edits ?? []), [text, view]);
  return (
    <Checked lane="tour, mended" text={mended}>
      {(after) => children({ text: mended, view: after })}
    </Checked>
  );
}
