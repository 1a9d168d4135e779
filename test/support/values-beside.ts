// The file of values beside a text of the corpus: `PAC602.values.yaml` for `PAC602.pacta`.

import { existsSync, readFileSync } from 'node:fs';
import type { Values } from '../../src/model/values.ts';
import { readValues } from '../../src/wire/read-values.ts';

/** The values beside a text; null where there are none. */
export function valuesBeside(text: URL): Values | null {
  const path = new URL(text.href.replace(/\.pacta$/, '.values.yaml'));
  if (!existsSync(path)) return null;
  const { values, faults } = readValues(readFileSync(path, 'utf8'));
  if (faults.length > 0) throw new Error(`${path.pathname}: ${faults.map(({ cause }) => cause).join('; ')}`);
  return values;
}
