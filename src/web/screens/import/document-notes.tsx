import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../base/isolates.ts';
import type { Imported, ImportOptions } from '../../../pacta.ts';

type Document = NonNullable<Imported['document']>;

/** A document may have thousands of changes; the rest is in the text, in brackets. */
const shownMax = 200;

/** The tracked changes, and those that could not become brackets. */
export function Changes({
  changes,
  changesAs,
}: {
  readonly changes: Document['changes'];
  readonly changesAs: ImportOptions['changesAs'];
}): ReactNode {
  const { t } = useTranslation('documents');
  if (changes.length === 0) return null;
  const forced = changesAs === 'brackets' ? changes.filter((change) => change.as === 'accepted') : [];
  return (
    <>
      {forced.length > 0 && (
        <div className="import-forced">
          <p>{t('changesForced', { count: forced.length })}</p>
          <ChangeList changes={forced} />
        </div>
      )}
      <details>
        <summary>{t('changesList')}</summary>
        <ChangeList changes={changes} />
      </details>
    </>
  );
}

function ChangeList({ changes }: { readonly changes: Document['changes'] }): ReactNode {
  const { t } = useTranslation('documents');
  const said = (words: string): string =>
    words === '' ? t('nothing') : t('quoted', { words: isolated(words) });
  return (
    <ul className="import-list">
      {changes.slice(0, shownMax).map(({ author, was, is }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: only shown, and two may be alike.
        <li key={index}>
          {author !== '' && <bdi data-user-text>{author}</bdi>}
          <span data-user-text>{t('changed', { was: said(was), is: said(is) })}</span>
        </li>
      ))}
    </ul>
  );
}

/** The comments of a document, which are no part of its text. */
export function Comments({ comments }: { readonly comments: Document['comments'] }): ReactNode {
  const { t } = useTranslation('documents');
  return (
    <details>
      <summary>
        {t('commentsList')} ({t('comments', { count: comments.length })})
      </summary>
      <ul className="import-list">
        {comments.slice(0, shownMax).map(({ author, on, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: only shown, and two may be alike.
          <li key={index}>
            {author !== '' && <bdi data-user-text>{author}</bdi>}
            {on !== '' && <span data-user-text>{t('commentOn', { words: isolated(on) })}</span>}
            <bdi data-user-text>{text}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

const leftOutKeys = {
  'page number': 'pageNumbers',
  'table of contents': 'contents',
  'header or footer': 'margins',
  picture: 'pictures',
  'hidden text': 'hidden',
  'soft hyphen': 'softHyphens',
  'embedded file': 'embedded',
} as const;

/** What of a document is not in the text, with its words where it has any. */
export function LeftOut({ leftOut }: Pick<Document, 'leftOut'>): ReactNode {
  const { t } = useTranslation('documents');
  if (leftOut.length === 0) return null;
  return (
    <details>
      <summary>{t('leftOut')}</summary>
      <ul className="import-list">
        {leftOut.map(({ what, count, words }) => (
          <li key={what}>
            <span>{t(leftOutKeys[what], { count })}</span>
            {words.map((lost) => (
              <bdi key={lost} data-user-text>
                {lost}
              </bdi>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
