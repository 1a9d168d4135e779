import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedPassage, WordPart } from '../../../pacta.ts';
import { PlaceLink, type Sides } from './place-link.tsx';
import type { PassageChange, WordsLook } from './rows.ts';

/** One passage as both drafts have it: in one text with its changes, or each draft on its side. */
export function PassageRow({
  passage,
  change,
  look,
  sides,
}: {
  readonly passage: ComparedPassage;
  readonly change: PassageChange;
  readonly look: WordsLook;
  readonly sides: Sides;
}): ReactNode {
  const { t } = useTranslation('compare');
  const id = useId();
  const { parts } = passage;
  const isChange = change !== 'same';
  return (
    <article
      className="compare-row"
      aria-labelledby={id}
      data-change={change}
      data-is-change={isChange || undefined}
      tabIndex={isChange ? -1 : undefined}
    >
      <RowHead id={id} passage={passage} change={change} sides={sides} />
      {look === 'unified' ? (
        <Words parts={parts} />
      ) : (
        <div className="compare-columns">
          <Words side={t('before')} parts={parts.filter(({ kind }) => kind !== 'in')} />
          <Words side={t('after')} parts={parts.filter(({ kind }) => kind !== 'out')} />
        </div>
      )}
    </article>
  );
}

function RowHead({
  id,
  passage,
  change,
  sides,
}: {
  readonly id: string;
  readonly passage: ComparedPassage;
  readonly change: PassageChange;
  readonly sides: Sides;
}): ReactNode {
  const { t } = useTranslation('compare');
  const { before, after } = passage;
  const shown = after ?? before;
  const name = shown?.name ?? '';
  const isRenamed = before !== null && after !== null && before.name !== after.name;
  return (
    <div className="compare-row-head small">
      <h3 id={id}>
        {name === '' ? t(`passage_${shown?.kind ?? 'other'}`) : <bdi data-user-text>{name}</bdi>}{' '}
        {change !== 'same' && <span data-change={change}>{t(`change_${change}`)}</span>}
      </h3>
      {isRenamed && (
        <span>
          {t('was')} <bdi data-user-text>{before.name}</bdi>
        </span>
      )}
      {change !== 'same' && (
        <PlaceLink sides={sides} before={before?.span ?? null} after={after?.span ?? null} what={name} />
      )}
    </div>
  );
}

/**
 * Words that came and went are told by their look, and to who hears them by a word, which has no part in the
 * direction of the line.
 */
function Words({
  parts,
  side,
}: {
  readonly parts: readonly WordPart[];
  /** Whose words they are, where they are not of both. */
  readonly side?: string;
}): ReactNode {
  const { t } = useTranslation('compare');
  return (
    <p className="compare-words" dir="auto">
      {side !== undefined && parts.length > 0 && <bdi className="heard">{side}: </bdi>}
      {parts.map(({ kind, words }, index) =>
        kind === 'kept' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name.
          <span key={index} data-user-text>
            {words}
          </span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name.
          <Changed key={index} kind={kind} words={words} said={t(kind === 'in' ? 'heardIn' : 'heardOut')} />
        ),
      )}
    </p>
  );
}

function Changed({
  kind,
  words,
  said,
}: {
  readonly kind: 'in' | 'out';
  readonly words: string;
  readonly said: string;
}): ReactNode {
  const Mark = kind === 'in' ? 'ins' : 'del';
  return (
    <Mark>
      <bdi className="heard">{said} </bdi>
      <span data-user-text>{words}</span>
    </Mark>
  );
}
