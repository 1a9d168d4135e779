import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Imported, ImportOptions } from '../../../pacta.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Changes, Comments, LeftOut } from './document-notes.tsx';

/** What was taken from a file, what was not, and what may be taken otherwise. */
export function TakenReport({
  name,
  imported,
  options,
  onChange,
}: {
  readonly name: string;
  readonly imported: Imported;
  readonly options: ImportOptions;
  readonly onChange: (change: Partial<ImportOptions>) => void;
}): ReactNode {
  const { t } = useTranslation('documents');
  const { document, notProposed } = imported;
  const canPropose = notProposed === null || notProposed === 'not asked';
  const changes = document?.changes ?? [];
  return (
    <section className="import-report" aria-labelledby="import-report">
      <h3 id="import-report">
        {t('taken')}: <bdi data-user-text>{name}</bdi>
      </h3>
      <Counts imported={imported} />
      {changes.length > 0 && (
        <Choice
          label={t('changesLabel', { count: changes.length })}
          value={options.changesAs}
          onChange={(changesAs) => onChange({ changesAs })}
          options={[
            { value: 'brackets', name: t('changesBrackets') },
            { value: 'accepted', name: t('changesAccepted') },
            { value: 'rejected', name: t('changesRejected') },
          ]}
        />
      )}
      <Changes changes={changes} changesAs={options.changesAs} />
      {document !== null && document.comments.length > 0 && (
        <>
          <CheckBox
            isChosen={options.keepsComments}
            onChange={(keepsComments) => onChange({ keepsComments })}
          >
            {t('commentsKeep')}
          </CheckBox>
          <Comments comments={document.comments} />
        </>
      )}
      {canPropose && (
        <CheckBox isChosen={options.proposes} onChange={(proposes) => onChange({ proposes })}>
          {t('propose')}
        </CheckBox>
      )}
      {document !== null && <LeftOut leftOut={document.leftOut} />}
    </section>
  );
}

function Counts({ imported }: { readonly imported: Imported }): ReactNode {
  const { t } = useTranslation('documents');
  const { t: tDesk } = useTranslation('desk');
  const { document, proposed, notProposed, text } = imported;
  const counts = document?.counts ?? { paragraphs: 0, rows: 0, notes: 0 };
  const lines = [
    document === null ? tDesk('characters', { count: text.length }) : null,
    counts.paragraphs > 0 ? t('paragraphs', { count: counts.paragraphs }) : null,
    counts.rows > 0 ? t('rows', { count: counts.rows }) : null,
    counts.notes > 0 ? t('footnotes', { count: counts.notes }) : null,
    notProposed === 'is a draft' ? t('asItIs') : null,
    notProposed === 'too long' ? t('tooLong') : null,
    ...(proposed === null ? [] : proposedLines(t, proposed)),
  ];
  return (
    <ul className="import-counts">{lines.map((line) => line !== null && <li key={line}>{line}</li>)}</ul>
  );
}

type Translate = ReturnType<typeof useTranslation<'documents'>>['t'];

function proposedLines(
  t: Translate,
  { counts, rewrites, header }: NonNullable<Imported['proposed']>,
): readonly (string | null)[] {
  const { questions } = header;
  return [
    t('understood', { count: counts.total, checkable: counts.checkable }),
    rewrites.length === 0 ? null : t('rewritten', { count: rewrites.length }),
    questions.length === 0 ? null : t('questions', { count: questions.length }),
  ];
}
