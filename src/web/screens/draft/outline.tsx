import { memo, type ReactNode, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '../../../pacta.ts';
import type { CheckedView } from '../../core/protocol.ts';
import { useDraft } from './draft-context.ts';
import { useShown } from './editor-context.ts';

/** The articles and provisions; each leads to its place in the text. */
export const Outline = memo(function Outline(): ReactNode {
  const { t } = useTranslation('draft');
  const { check, here } = useShown();
  // Findings come first: the outline follows when there is time.
  const view = useDeferredValue(check.last?.view ?? null);
  const part = useDeferredValue(here);
  if (view === null || view.editing.contents.length === 0) {
    return <p className="muted small">{t('outlineEmpty')}</p>;
  }
  return <Contents view={view} here={part} />;
});

const Contents = memo(function Contents({
  view,
  here,
}: {
  readonly view: CheckedView;
  readonly here: string | null;
}): ReactNode {
  return <Items items={view.editing.contents} marks={marksOf(view)} here={here} />;
});

/** What the outline says of a part, by where it begins. */
interface Mark {
  readonly key: string;
  readonly understood: 'checkable' | 'partly' | 'prose' | null;
  readonly brackets: number;
}

function marksOf({ outline, editing }: CheckedView): ReadonlyMap<number, Mark> {
  const left = new Map(editing.left.map(({ heading, brackets }) => [heading, brackets.length]));
  return new Map(
    outline.map(({ kind, key, span, understood }) => [
      span.start,
      { key: `${kind} ${key}`, understood, brackets: left.get(key.replace(/^heading /, '')) ?? 0 },
    ]),
  );
}

interface Level {
  readonly items: readonly OutlineItem[];
  readonly marks: ReadonlyMap<number, Mark>;
  readonly here: string | null;
}

function Items({ items, marks, here }: Level): ReactNode {
  return (
    <ul className="outline-list">
      {items.map((item) => {
        const mark = marks.get(item.span.start);
        const below = item.kind === 'heading' ? item.children : [];
        return (
          <li key={item.span.start} data-kind={item.kind}>
            <Line item={item} mark={item.kind === 'header' ? undefined : mark} here={here} />
            {below.length > 0 && <Items items={below} marks={marks} here={here} />}
          </li>
        );
      })}
    </ul>
  );
}

const Line = memo(function Line({
  item,
  mark,
  here,
}: {
  readonly item: OutlineItem;
  readonly mark: Mark | undefined;
  readonly here: string | null;
}): ReactNode {
  const { t } = useTranslation('editor');
  const { showInText } = useDraft();
  const { kind, name, detail, nameSpan } = item;
  const isHere = mark !== undefined && mark.key === here;
  const { start } = nameSpan;
  return (
    <button
      type="button"
      className="outline-line"
      dir="auto"
      aria-current={isHere ? 'location' : undefined}
      onClick={() => showInText({ start, end: start })}
    >
      <span className="outline-name">
        {kind === 'header' ? t('header') : <bdi data-user-text>{name}</bdi>}
      </span>{' '}
      {kind !== 'header' && (
        <bdi className="outline-detail" data-user-text>
          {detail}
        </bdi>
      )}
      <Marks mark={mark} />
    </button>
  );
});

function Marks({ mark }: { readonly mark: Mark | undefined }): ReactNode {
  const { t } = useTranslation('editor');
  if (mark === undefined) return null;
  const { understood, brackets } = mark;
  return (
    <>
      {(understood === 'prose' || understood === 'partly') && (
        <span
          className="unread-sign"
          role="img"
          aria-label={t(understood === 'prose' ? 'outlineUnread' : 'outlinePartly')}
          title={t(understood === 'prose' ? 'outlineUnread' : 'outlinePartly')}
        >
          {understood === 'prose' ? '○' : '◐'}
        </span>
      )}
      {brackets > 0 && (
        <span className="brackets-left" role="img" aria-label={t('outlineBrackets', { count: brackets })}>
          [{brackets}]
        </span>
      )}
    </>
  );
}
