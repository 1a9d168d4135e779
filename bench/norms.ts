/**
 * How many time and condition phrases of real contracts the language understands.
 *
 * The file (CUAD sentences, CC BY 4.0, by way of symboleo-cnl) is not part of the project: give its folder in
 * `PACTA_DATA`. For each row the words that the pattern leaves over become a declared event, a declared phase
 * or stay as written; the phrase is put after `Northland shall act`; it counts when the link, the length and
 * the anchor that come out are the pattern's.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows } from './norms/csv.ts';
import { judge } from './norms/judge.ts';

const folder = process.env.PACTA_DATA;
if (folder === undefined) {
  process.stdout.write(
    'not run: no data (set PACTA_DATA to the folder that holds norms/contract-norms-251.csv)\n',
  );
} else {
  const rows = csvRows(readFileSync(join(folder, 'norms', 'contract-norms-251.csv'), 'utf8'));
  const verdicts = rows.map((row) => judge(row[2] ?? '', row[6] ?? ''));
  const understood = verdicts.filter((verdict) => verdict.agrees).length;
  for (const [index, verdict] of verdicts.entries()) {
    if (!verdict.agrees)
      process.stdout.write(`${index + 1}\t${rows[index]?.[6]}\t${rows[index]?.[2]}\t${verdict.why}\n`);
  }
  const share = ((100 * understood) / rows.length).toFixed(1);
  process.stdout.write(`${understood} of ${rows.length} phrases understood (${share} %)\n`);
}
