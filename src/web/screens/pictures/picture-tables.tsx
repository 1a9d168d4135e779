import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Table, TableRow } from '../../../pacta.ts';
import { addressOf } from '../../routes/route.ts';

/** The tables beside a picture: the same numbers, in rows that lead to the text. */
export function PictureTables({
  tables,
  draft,
}: {
  readonly tables: readonly Table[];
  readonly draft: string;
}): ReactNode {
  const { t } = useTranslation('pictures');
  return (
    <section className="picture-tables" aria-labelledby="picture-tables">
      <h2 id="picture-tables">{t('tables')}</h2>
      {tables
        .filter(({ rows }) => rows.length > 0)
        .map((table) => (
          <OneTable key={table.id} table={table} draft={draft} />
        ))}
    </section>
  );
}

function OneTable({ table, draft }: { readonly table: Table; readonly draft: string }): ReactNode {
  // A column in which no row has anything says nothing.
  const columns = table.columns.filter(({ id }) => table.rows.some(({ cells }) => (cells[id] ?? '') !== ''));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="picture-table" aria-label={table.caption} tabIndex={0} data-user-text>
      <table data-table={table.id}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key} data-row={row.key}>
              {columns.map(({ id }, index) => (
                <Cell key={id} id={id} row={row} isFirst={index === 0} draft={draft} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({
  id,
  row,
  isFirst,
  draft,
}: {
  readonly id: string;
  readonly row: TableRow;
  readonly isFirst: boolean;
  readonly draft: string;
}): ReactNode {
  const text = <bdi>{row.cells[id] ?? ''}</bdi>;
  if (!isFirst) return <td data-column={id}>{text}</td>;
  const inside =
    row.span === null ? text : <a href={addressOf({ screen: 'draft', draft, place: row.span })}>{text}</a>;
  return (
    <th scope="row" data-column={id}>
      {inside}
    </th>
  );
}
