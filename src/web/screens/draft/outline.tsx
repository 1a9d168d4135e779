import type { TFunction } from 'i18next';
import { type KeyboardEvent, memo, type ReactNode, useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '../../../pacta.ts';
import type { CheckedView } from '../../core/protocol.ts';
import { useGoTo } from './draft-context.ts';
import { useEditor, useShown } from './editor-context.ts';

/** The articles and provisions; each leads to its place in the text. */
export const Outline = memo(function Outline(): ReactNode {
  const { t: tDraft } = useTranslation('draft');
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const showInText = useGoTo();
  const check = useShown('check');
  const here = useShown('here');
  // Findings come first: the outline follows when there is time.
  const view = useDeferredValue(check.last?.view ?? null);
  const part = useDeferredValue(here);
  useEffect(() => {
    if (part !== null) showLine();
  }, [part]);
  if (view === null || view.editing.contents.length === 0) {
    return <p className="muted small">{tDraft('outlineEmpty')}</p>;
  }
  const goTo = (path: string): void => {
    const start = placeOf(editor.shown().check.last?.view ?? view, path);
    if (start !== null) showInText({ start, end: start });
  };
  return <Contents view={view} here={part} says={t} goTo={goTo} />;
});

/** One stop for Tab, arrows inside: there may be hundreds of lines before the text. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const lines = [...document.querySelectorAll<HTMLElement>('.outline-line')];
  const at = lines.indexOf(event.currentTarget);
  const next: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: lines.length - 1,
  };
  const line = lines[next[event.key] ?? -1];
  if (line === undefined) return;
  event.preventDefault();
  line.focus();
}

/** Scrolls the outline, and nothing around it, to the part that the cursor is in. */
function showLine(): void {
  const line = document.querySelector('.outline-line[aria-current]');
  const list = line?.closest('.draft-outline > .outline-list');
  if (line === null || list === null || list === undefined) return;
  const [own, around] = [line.getBoundingClientRect(), list.getBoundingClientRect()];
  if (own.top < around.top) list.scrollTop -= around.top - own.top;
  if (own.bottom > around.bottom) list.scrollTop += own.bottom - around.bottom;
}

/** Where the part at a path of the contents begins. */
function placeOf({ editing }: CheckedView, path: string): number | null {
  let items: readonly OutlineItem[] = editing.contents;
  let found: OutlineItem | undefined;
  for (const index of path.split('.')) {
    found = items[Number(index)];
    items = found?.children ?? [];
  }
  return found?.nameSpan.start ?? null;
}

interface Said {
  readonly here: string | null;
  readonly says: TFunction<'editor'>;
  readonly goTo: (path: string) => void;
}

const Contents = memo(
  function Contents({ view, here, says, goTo }: Said & { readonly view: CheckedView }): ReactNode {
    const marks = marksOf(view);
    const isShown = [...marks.values()].some(({ key }) => key === here);
    const [stop, onStop] = useState<string | null>(null);
    const level = { marks, here: isShown ? here : null, stop, onStop, says, goTo };
    return <Items items={view.editing.contents} path="" {...level} />;
  },
  (a, b) => a.view === b.view && a.here === b.here && a.says === b.says,
);

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

interface Level extends Said {
  readonly items: readonly OutlineItem[];
  readonly marks: ReadonlyMap<number, Mark>;
  readonly path: string;
  /** The line that has the focus. */
  readonly stop: string | null;
  readonly onStop: (path: string | null) => void;
}

function Items({ items, path, ...level }: Level): ReactNode {
  const { marks, here, stop, onStop, says, goTo } = level;
  const rows = items.map((item, index) => ({ item, own: path === '' ? `${index}` : `${path}.${index}` }));
  return (
    <ul className="outline-list">
      {rows.map(({ item, own }) => {
        const { kind, name, detail, span } = item;
        const mark = kind === 'header' ? undefined : marks.get(span.start);
        const below = kind === 'heading' ? item.children : [];
        return (
          <li key={own} data-kind={kind}>
            <Line
              path={own}
              name={kind === 'header' ? null : name}
              detail={kind === 'header' ? '' : detail}
              isHere={mark !== undefined && mark.key === here}
              isStop={stop === null ? (here === null ? own === '0' : mark?.key === here) : own === stop}
              onStop={onStop}
              understood={mark?.understood ?? null}
              brackets={mark?.brackets ?? 0}
              says={says}
              goTo={goTo}
            />
            {below.length > 0 && <Items items={below} path={own} {...level} />}
          </li>
        );
      })}
    </ul>
  );
}

interface LineProps {
  readonly path: string;
  /** As written; null for the header. */
  readonly name: string | null;
  readonly detail: string;
  readonly isHere: boolean;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onStop: (path: string | null) => void;
  readonly understood: Mark['understood'];
  readonly brackets: number;
  readonly says: Said['says'];
  readonly goTo: Said['goTo'];
}

/** There are hundreds: each goes by its own words, and asks for no translation that it does not need. */
const Line = memo(
  function Line(props: LineProps): ReactNode {
    const { path, name, detail, isHere, isStop, onStop, understood, brackets, says, goTo } = props;
    return (
      <button
        type="button"
        className="outline-line"
        dir="auto"
        tabIndex={isStop ? 0 : -1}
        onKeyDown={walk}
        onFocus={() => onStop(path)}
        onBlur={() => onStop(null)}
        aria-current={isHere ? 'location' : undefined}
        onClick={() => goTo(path)}
      >
        <span className="outline-name">
          {name === null ? says('header') : <bdi data-user-text>{name}</bdi>}
        </span>{' '}
        {detail !== '' && (
          <bdi className="outline-detail" data-user-text>
            {detail}
          </bdi>
        )}
        {(understood === 'prose' || understood === 'partly') && (
          <Sign
            words={says(understood === 'prose' ? 'outlineUnread' : 'outlinePartly')}
            sign={understood === 'prose' ? '○' : '◐'}
          />
        )}
        {brackets > 0 && <Sign words={says('outlineBrackets', { count: brackets })} sign={`[${brackets}]`} />}
      </button>
    );
  },
  (a, b) =>
    a.path === b.path &&
    a.name === b.name &&
    a.detail === b.detail &&
    a.isHere === b.isHere &&
    a.isStop === b.isStop &&
    a.understood === b.understood &&
    a.brackets === b.brackets &&
    a.says === b.says,
);

function Sign({ words, sign }: { readonly words: string; readonly sign: string }): ReactNode {
  return (
    <span className="outline-sign" role="img" aria-label={words} title={words}>
      {sign}
    </span>
  );
}
