/** The cells of a CSV text with quoted fields, a row a line. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === ',' && !quoted) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n' && !quoted) {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else if (sign !== '\r' || quoted) cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
