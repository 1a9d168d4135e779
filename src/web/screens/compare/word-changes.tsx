import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedPassage } from '../../../pacta.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { PassageRow } from './passage-row.tsx';
import type { Sides } from './place-link.tsx';
import { type Row, rowsOf, type WordsLook } from './rows.ts';
import { useChangeKeys } from './use-change-keys.ts';
import { useIsNarrow } from './use-is-narrow.ts';

/** The words of both, passage by passage, with a way from change to change. */
export function WordChanges({
  passages,
  sides,
}: {
  readonly passages: readonly ComparedPassage[];
  readonly sides: Sides;
}): ReactNode {
  const { t } = useTranslation('compare');
  const [chosen, setChosen] = useState<WordsLook>('sides');
  const look = useIsNarrow() ? 'unified' : chosen;
  const rows = useMemo(() => rowsOf(passages), [passages]);
  const walk = useWalk();
  return (
    <section className="compare-part" aria-labelledby="compare-words">
      <h2 id="compare-words">{t('words')}</h2>
      <Toolbar look={chosen} onLook={setChosen} onStep={walk.step} />
      {look === 'sides' && (
        <div className="compare-columns compare-heads" aria-hidden="true">
          <span>{t('before')}</span>
          <span>{t('after')}</span>
        </div>
      )}
      <div className="compare-rows" data-look={look} ref={walk.place}>
        {rows.map((row) =>
          row.kind === 'same' ? (
            <SameRows key={nameOf(row)} row={row} look={look} sides={sides} />
          ) : (
            <PassageRow
              key={nameOf(row)}
              passage={row.passage}
              change={row.change}
              look={look}
              sides={sides}
            />
          ),
        )}
      </div>
    </section>
  );
}

function nameOf(row: Row): string {
  const passage = row.kind === 'same' ? row.passages[0] : row.passage;
  return `${row.kind} ${passage?.before?.span.start ?? ''} ${passage?.after?.span.start ?? ''}`;
}

/** The way from change to change: by the buttons, and by keys from anywhere on the screen. */
function useWalk(): {
  readonly place: React.RefObject<HTMLDivElement | null>;
  readonly step: (by: 1 | -1) => void;
} {
  const place = useRef<HTMLDivElement>(null);
  const step = (by: 1 | -1): void => {
    const changes = [...(place.current?.querySelectorAll<HTMLElement>('[data-is-change]') ?? [])];
    const at = changes.findIndex((each) => each.contains(document.activeElement));
    const next =
      at === -1 ? (by === 1 ? 0 : changes.length - 1) : (at + by + changes.length) % changes.length;
    changes[next]?.focus({ preventScroll: true });
    changes[next]?.scrollIntoView({ block: 'center' });
  };
  useChangeKeys(step);
  return { place, step };
}

function Toolbar({
  look,
  onLook,
  onStep,
}: {
  readonly look: WordsLook;
  readonly onLook: (look: WordsLook) => void;
  readonly onStep: (by: 1 | -1) => void;
}): ReactNode {
  const { t } = useTranslation('compare');
  const isNarrow = useIsNarrow();
  return (
    <div className="compare-toolbar">
      {!isNarrow && (
        <Choice
          label={t('look')}
          options={[
            { value: 'sides', name: t('lookSides') },
            { value: 'unified', name: t('lookUnified') },
          ]}
          value={look}
          onChange={onLook}
        />
      )}
      <div className="compare-steps">
        <div className="buttons">
          <Button onPress={() => onStep(-1)}>{t('previous')}</Button>
          <Button onPress={() => onStep(1)}>{t('next')}</Button>
        </div>
        {!isNarrow && (
          <p className="muted small">
            {t('keys')} <kbd>{t('keyNext')}</kbd> <kbd>{t('keyPrevious')}</kbd>
          </p>
        )}
      </div>
    </div>
  );
}

function SameRows({
  row,
  look,
  sides,
}: {
  readonly row: Extract<Row, { kind: 'same' }>;
  readonly look: WordsLook;
  readonly sides: Sides;
}): ReactNode {
  const { t } = useTranslation('compare');
  const [isOpen, setOpen] = useState(false);
  const { passages } = row;
  return (
    <>
      <p className="compare-same">
        <Button look="plain" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('sameHide', { count: passages.length }) : t('sameShow', { count: passages.length })}
        </Button>
      </p>
      {isOpen &&
        passages.map((passage) => (
          <PassageRow
            key={passage.after?.span.start ?? ''}
            passage={passage}
            change="same"
            look={look}
            sides={sides}
          />
        ))}
    </>
  );
}
