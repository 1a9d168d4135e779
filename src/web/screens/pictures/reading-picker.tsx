import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { BracketView } from '../../core/protocol.ts';
import { type ChosenReading, choose } from '../../editor/readings.ts';

/** Which readings are drawn: for each bracket one of its alternatives, or all. */
export function ReadingPicker({
  brackets,
  chosen,
  onChoose,
}: {
  readonly brackets: readonly BracketView[];
  readonly chosen: ChosenReading;
  readonly onChoose: (chosen: ChosenReading) => void;
}): ReactNode {
  const { t } = useTranslation('pictures');
  if (brackets.length === 0) return null;
  return (
    <fieldset className="picture-readings">
      <legend>{t('readings')}</legend>
      <div className="picture-brackets">
        {brackets.map((bracket) => (
          <BracketPicker
            key={bracket.id}
            bracket={bracket}
            letter={chosen[bracket.id] ?? ''}
            onChoose={(letter) => onChoose(choose(chosen, bracket.id, letter === '' ? null : letter))}
          />
        ))}
      </div>
      <p className="muted small">{t('readingsNote')}</p>
    </fieldset>
  );
}

function BracketPicker({
  bracket,
  letter,
  onChoose,
}: {
  readonly bracket: BracketView;
  readonly letter: string;
  readonly onChoose: (letter: string) => void;
}): ReactNode {
  const { t } = useTranslation('pictures');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} data-user-text>
        <bdi>{bracket.id}</bdi>
      </label>
      <select id={id} value={letter} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('all')}</option>
        {bracket.alternatives.map((alternative) => (
          <option key={alternative.letter} value={alternative.letter} data-user-text>
            {nameOf(alternative)}
          </option>
        ))}
      </select>
    </div>
  );
}

const WORDS_MAX = 48;

function nameOf({ letter, proposers, text }: BracketView['alternatives'][number]): string {
  const who = proposers.length === 0 ? '' : ` (${proposers.join(', ')})`;
  const words = text.replaceAll(/\s+/g, ' ').trim();
  const short = words.length > WORDS_MAX ? `${words.slice(0, WORDS_MAX).trimEnd()}…` : words;
  return short === '' ? `${letter}${who}` : `${letter}${who}: ${short}`;
}
