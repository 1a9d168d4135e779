import { type ReactNode, useMemo, useState } from 'react';
import type { CheckedView } from '../../core/protocol.ts';
import { FoundNote } from './found-note.tsx';
import { type Mark, markedWords } from './marked-words.ts';
import { type ReadingBlock, readingBlocks } from './reading-blocks.ts';
import './reading.css';

/** An agreement set for reading, with what was found beside each part; it cannot be changed here. */
export function AgreementText({
  text,
  view,
  label,
}: {
  readonly text: string;
  readonly view: CheckedView;
  readonly label: string;
}): ReactNode {
  const [open, setOpen] = useState<string | null>(null);
  const blocks = useMemo(() => readingBlocks(text, view), [text, view]);
  const found = useMemo(
    () => view.findings.map((finding, index) => ({ key: String(index), finding })),
    [view],
  );
  const chosen = found.find(({ key }) => key === open)?.finding;
  const marks: readonly Mark[] = [
    ...found.map(({ finding }): Mark => ({ span: finding.span, look: finding.severity })),
    ...(chosen?.because ?? []).map(({ span }): Mark => ({ span, look: 'reason' })),
  ];
  return (
    <section className="reading" aria-label={label}>
      {blocks.map((block) => (
        <div className="reading-row" key={block.span.start}>
          <BlockText text={text} block={block} marks={marks} />
          <ul className="reading-found">
            {found
              .filter(({ finding }) => holds(block, finding.span.start))
              .map(({ key, finding }) => (
                <li key={key}>
                  <FoundNote
                    finding={finding}
                    isOpen={key === open}
                    onToggle={(isOpen) => setOpen((now) => (isOpen ? key : now === key ? null : now))}
                  />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function holds({ span }: ReadingBlock, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

/** One part of an agreement in its own language; what is marked is also told beside it. */
export function BlockText({
  text,
  block,
  marks,
}: {
  readonly text: string;
  readonly block: ReadingBlock;
  readonly marks: readonly Mark[];
}): ReactNode {
  return (
    <div className="reading-block" data-kind={block.kind} lang="en" dir="auto" data-user-text>
      {block.lines.map((line, index) => (
        <p key={line.start} className={index === 0 ? undefined : 'reading-stage'}>
          {markedWords(text, line, marks).map(({ words, look }, at) =>
            look === null ? (
              words
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line have no other name.
              <mark key={at} data-look={look}>
                {words}
              </mark>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
