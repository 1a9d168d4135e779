import { err, ok, type Result } from '../base/result.ts';
import type { Values, ValuesFault } from '../model/values.ts';
import { type Checked, check, type Language, type ReadingSet } from '../pacta.ts';
import { readValues } from '../wire/read-values.ts';
import type { Call, OptionSpec } from './command.ts';
import { type FileRefusal, nameOf, readInput } from './input.ts';
import { readChoices, readingsChosen } from './reading.ts';
import { safe } from './text/safe.ts';
import type { World } from './world.ts';

/** The options of commands that reckon with an exchange. */
export const exchangeOptions: Readonly<Record<string, OptionSpec>> = {
  values: { value: 'FILE', help: 'what each act costs and is worth, as YAML; else acts are counted' },
  json: { help: 'print it as one line of JSON' },
  reading: {
    value: 'BRACKET=LETTER',
    repeats: true,
    help: 'take the reading with this choice; of those left open, the first',
  },
};

/** The paragraph of a command's help on values. */
export const valuesDetails = `
A file of values is private: it is read, and nothing of it is kept or sent anywhere. What in it cannot be
used is told with its line, the rest is used, and the exit code is then 1. docs/reference/values.md says
how it is written.
`;

/** A text, the reading to look at, and what acts cost and are worth. */
export interface ExchangeInput {
  readonly file: string;
  readonly checked: Checked;
  readonly reading: ReadingSet;
  readonly values: Values | null;
  /** What of the file of values cannot be read. */
  readonly faults: readonly ValuesFault[];
}

/** Reads what a call names. */
export async function readExchange(
  call: Call,
  language: Language,
  world: World,
): Promise<Result<ExchangeInput, FileRefusal>> {
  const [file = '-'] = call.operands;
  const choices = readChoices(call.values('reading'));
  if (!choices.ok) return err({ file, code: 'no-such-reading', message: choices.error });
  const valuesFile = call.value('values');
  if (file === '-' && valuesFile === '-') {
    return err({ file, code: 'twice', message: 'text and values cannot both be piped in; name a file' });
  }
  const input = await readInput(file, world);
  if (!input.ok) return input;
  const said = valuesFile === undefined ? null : await readInput(valuesFile, world);
  if (said?.ok === false) return said;
  const read = said === null ? null : readValues(said.value.source);
  const values = read?.values ?? null;
  const checked = check(input.value.source, { language, values });
  if (!checked.ok) return err({ file, ...checked.error });
  const { agreement } = checked.value;
  const chosen = readingsChosen(choices.value, agreement);
  if (!chosen.ok) return err({ file, code: 'no-such-reading', message: chosen.error });
  const { space } = agreement;
  const first = (space.first(chosen.value) ?? []).map((alternative, bracket) => ({ bracket, alternative }));
  return ok({ file, checked: checked.value, reading: space.of(first), values, faults: read?.faults ?? [] });
}

/** Says what of a file of values cannot be used, in the order of its lines. */
export function tellFaults(call: Call, faults: readonly ValuesFault[], world: World): void {
  const file = safe(nameOf(call.value('values') ?? ''));
  for (const { line, cause, remedy } of [...faults].sort((a, b) => a.line - b.line)) {
    world.stderr.write(`pacta: ${file}: line ${line}: ${safe(cause)}; ${safe(remedy)}\n`);
  }
}
