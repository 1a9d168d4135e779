import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BracketView, CheckedView } from '../../core/protocol.ts';
import { type ChosenReading, choose, holdsIn } from '../../editor/readings.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Reasons } from '../library/found-note.tsx';
import { Excerpt, Said } from './excerpt.tsx';
import { cliffIn, deadlockIn } from './tour-places.ts';

/** A text and what the core says of it. */
export interface Seen {
  readonly text: string;
  readonly view: CheckedView;
}

/** The text is the program. */
export function TextStep({ text, view }: Seen): ReactNode {
  const { t } = useTranslation('tour');
  const { t: tDraft } = useTranslation('draft');
  const { checkable, total } = view.provisions;
  return (
    <>
      <p>{t('textWhat')}</p>
      <Excerpt text={text} view={view} labels={['2.1', '4.1']} marks={[]} />
      <p>{t('textWhy')}</p>
      <p className="tour-result">{tDraft('checkable', { checkable, total })}</p>
    </>
  );
}

/** A finding and the reasons for it. */
export function FindingStep({ text, view }: Seen): ReactNode {
  const { t } = useTranslation('tour');
  const finding = cliffIn(view);
  return (
    <>
      <p>{t('findingWhat')}</p>
      {finding !== undefined && <Said finding={finding} />}
      {finding !== undefined && <Reasons finding={finding} />}
      <Excerpt
        text={text}
        view={view}
        labels={['1.1', '5.2', '6.2']}
        marks={(finding?.because ?? []).map(({ span }) => ({ span, look: 'reason' }))}
      />
      <p>{t('findingWhy')}</p>
    </>
  );
}

/** A deadlock that holds in one reading of four. */
export function DeadlockStep({ text, view }: Seen): ReactNode {
  const { t } = useTranslation('tour');
  const finding = deadlockIn(view);
  const [rows, columns] = view.brackets;
  return (
    <>
      <p>{t('deadlockWhat')}</p>
      <Excerpt
        text={text}
        view={view}
        labels={['6.1', '6.2']}
        marks={(finding?.because ?? []).map(({ span }) => ({ span, look: 'reason' }))}
      />
      {finding !== undefined && <Said finding={finding} />}
      {rows !== undefined && columns !== undefined && <Readings view={view} rows={rows} columns={columns} />}
      <p>{t('deadlockWhy')}</p>
    </>
  );
}

type Alternative = BracketView['alternatives'][number];

function Readings({
  view,
  rows,
  columns,
}: {
  readonly view: CheckedView;
  readonly rows: BracketView;
  readonly columns: BracketView;
}): ReactNode {
  const { t } = useTranslation('tour');
  const isStuck = (row: Alternative, column: Alternative): boolean =>
    isDeadlocked(view, { [rows.id]: row.letter, [columns.id]: column.letter });
  return (
    <table className="tour-readings">
      <caption>{t('readingsCaption')}</caption>
      <thead>
        <tr>
          <td />
          {columns.alternatives.map((column) => (
            <th key={column.letter} scope="col">
              <AlternativeName bracket={columns} alternative={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.alternatives.map((row) => (
          <tr key={row.letter}>
            <th scope="row">
              <AlternativeName bracket={rows} alternative={row} />
            </th>
            {columns.alternatives.map((column) => (
              <td key={column.letter} data-stuck={isStuck(row, column)}>
                {isStuck(row, column) ? t('stuck') : t('notStuck')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AlternativeName({
  bracket,
  alternative,
}: {
  readonly bracket: BracketView;
  readonly alternative: Alternative;
}): ReactNode {
  const { letter, proposers } = alternative;
  return (
    <>
      <bdi data-user-text>
        {bracket.id} {letter}
      </bdi>
      {proposers.length > 0 && (
        <>
          {' '}
          <bdi className="muted" data-user-text lang="en">
            ({proposers.join(', ')})
          </bdi>
        </>
      )}
    </>
  );
}

function isDeadlocked(view: CheckedView, chosen: ChosenReading): boolean {
  const finding = deadlockIn(view);
  return finding !== undefined && holdsIn(finding, chosen);
}

/** The reader chooses a reading, and sees what holds in it. */
export function ReadingStep({ text, view }: Seen): ReactNode {
  const { t } = useTranslation('tour');
  const [chosen, setChosen] = useState<ChosenReading>(() =>
    Object.fromEntries(view.brackets.map(({ id }) => [id, 'A'])),
  );
  const finding = deadlockIn(view);
  const chosenSpans = view.brackets.flatMap(({ id, alternatives }) =>
    alternatives.filter(({ letter }) => letter === chosen[id]).map(({ span }) => span),
  );
  return (
    <>
      <p>{t('readingWhat')}</p>
      {view.brackets.map((bracket) => (
        <Choice
          key={bracket.id}
          label={t('alternativeOf', { bracket: bracket.id })}
          options={bracket.alternatives.map((alternative) => ({
            value: alternative.letter,
            name: <AlternativeWords alternative={alternative} />,
          }))}
          value={chosen[bracket.id] ?? ''}
          onChange={(letter) => setChosen((now) => choose(now, bracket.id, letter))}
        />
      ))}
      <div role="status">
        {finding !== undefined && holdsIn(finding, chosen) ? (
          <Said finding={finding} />
        ) : (
          <p className="tour-result">{t('readingFree')}</p>
        )}
      </div>
      <Excerpt
        text={text}
        view={view}
        labels={['6.1', '6.2']}
        marks={chosenSpans.map((span) => ({ span, look: 'new' }))}
      />
      <p>{t('readingWhy')}</p>
    </>
  );
}

function AlternativeWords({ alternative }: { readonly alternative: Alternative }): ReactNode {
  const { letter, proposers, text } = alternative;
  return (
    <bdi lang="en" data-user-text>
      {letter}: {text.trim()} {proposers.length > 0 && `(${proposers.join(', ')})`}
    </bdi>
  );
}

/** The reader applies what helps, and can undo it. */
export function FixStep({ before, after }: { readonly before: Seen; readonly after: Seen }): ReactNode {
  const [isMended, setMended] = useState(false);
  const { t } = useTranslation('tour');
  const { t: tApp } = useTranslation();
  const finding = deadlockIn(before.view);
  const { text, view } = isMended ? after : before;
  const edits = finding?.fix?.edits ?? [];
  const changed = useMemo(() => placesAfter(edits), [edits]);
  return (
    <>
      <p>{t('fixWhat')}</p>
      {finding !== undefined && !isMended && <Said finding={finding} />}
      <p>
        <strong data-user-text>{finding?.fix?.message}</strong>
      </p>
      <div className="buttons">
        {isMended ? (
          <Button onPress={() => setMended(false)}>{tApp('undo')}</Button>
        ) : (
          <Button look="strong" onPress={() => setMended(true)}>
            {t('fixApply')}
          </Button>
        )}
      </div>
      <p className="tour-result" role="status">
        {isMended && deadlockIn(view) === undefined ? t('fixDone') : ''}
      </p>
      <Excerpt
        text={text}
        view={view}
        labels={['6.1', '6.2']}
        marks={isMended ? changed.map((span) => ({ span, look: 'new' })) : []}
      />
      <p>{t('fixWhy')}</p>
    </>
  );
}

/** Where the words that changes put in are, once they are made. */
function placesAfter(
  edits: readonly {
    readonly span: { readonly start: number; readonly end: number };
    readonly text: string;
  }[],
): readonly { readonly start: number; readonly end: number }[] {
  let shift = 0;
  return edits.map(({ span, text }) => {
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return { start, end: start + text.length };
  });
}

/** What was understood, in plain sentences. */
export function ReadBackStep({ text, view }: Seen): ReactNode {
  const { t } = useTranslation('tour');
  const labels = ['6.1', '6.2'];
  const lines = view.readBack.filter(({ label }) => labels.includes(label));
  return (
    <>
      <p>{t('readBackWhat')}</p>
      <Excerpt text={text} view={view} labels={labels} marks={[]} />
      <ul className="tour-read-back">
        {lines.map(({ label, readings, sentence }) => (
          <li key={`${label} ${readings.join()} ${sentence}`}>
            <bdi className="muted" data-user-text>
              {readings.length === 0 ? label : readings.join('; ')}
            </bdi>{' '}
            <span data-user-text>{sentence}</span>
          </li>
        ))}
      </ul>
      <p>{t('readBackWhy')}</p>
    </>
  );
}
