import type { ReactNode } from 'react';
import type { Block, Inline, Page } from '../../library/page.ts';

/** A page about an agreement. It is in English whatever the language of the desk. */
export function PageView({ page }: { readonly page: Page }): ReactNode {
  return (
    <div className="shelf-page" lang="en" dir="ltr" data-user-text>
      {page.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes while it is shown.
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'heading':
      // The title of a page is the tab's; its parts are below it.
      return block.level === 1 ? null : <HeadingView words={block.words} />;
    case 'paragraph':
      return (
        <p>
          <Words words={block.words} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes while it is shown.
            <li key={index}>
              <Words words={words} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView head={block.head} rows={block.rows} />;
    default:
      return block satisfies never;
  }
}

function HeadingView({ words }: { readonly words: readonly Inline[] }): ReactNode {
  return (
    <h2>
      <Words words={words} />
    </h2>
  );
}

function TableView({ head, rows }: Pick<Extract<Block, { kind: 'table' }>, 'head' | 'rows'>): ReactNode {
  const name = head.map((cell) => cell.map(wordsOf).join('')).join(', ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="shelf-table" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes while it is shown.
              <th key={index} scope="col">
                <Words words={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes while it is shown.
            <tr key={line}>
              {row.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes while it is shown.
                <td key={index}>
                  <Words words={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function wordsOf(inline: Inline): string {
  return inline.kind === 'link' ? inline.address : inline.text;
}

function Words({ words }: { readonly words: readonly Inline[] }): ReactNode {
  return words.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes while it is shown.
    <InlineView key={index} inline={inline} />
  ));
}

function InlineView({ inline }: { readonly inline: Inline }): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'strong':
      return <strong>{inline.text}</strong>;
    case 'link':
      return (
        <a href={inline.address} target="_blank" rel="noreferrer noopener">
          {inline.address}
        </a>
      );
    default:
      return inline satisfies never;
  }
}
