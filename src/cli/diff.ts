import { err, ok, type Result } from '../base/result.ts';
import { type Compared, compare, type Finding } from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import { type FileRefusal, readInput, refusalLine } from './input.ts';
import { show, styleFor } from './style.ts';
import { safe } from './text/safe.ts';
import { wrap } from './text/wrap.ts';
import type { World } from './world.ts';

const details = `
Compares by what the drafts oblige, not by their letters: for each actor the duties, prohibitions and
permissions that it gains or loses, and what moved in time, was made conditional or freed of a condition, or
is verified otherwise. A provision that was only given another number has not changed. Then follow the
findings that are new and those that are gone.
`;

/** `pacta diff`. */
export const diffCommand: Command = {
  name: 'diff',
  operands: 'BEFORE AFTER',
  operandsMin: 2,
  operandsMax: 2,
  summary: 'say for each actor what another draft changes',
  details,
  options: {},
  examples: [['pacta diff monday.pacta tuesday.pacta', 'what Tuesday’s draft changes, and for whom']],
  run: runDiff,
};

async function runDiff(call: Call, world: World): Promise<number> {
  const [first = '', second = ''] = call.operands;
  const [before, after] = [await source(first, world), await source(second, world)];
  for (const side of [before, after]) if (!side.ok) world.stderr.write(refusalLine(side.error));
  if (!before.ok || !after.ok) return exit.unusable;
  const compared = compare(before.value, after.value);
  if (!compared.ok) {
    const { of, ...refusal } = compared.error;
    world.stderr.write(refusalLine({ file: of === 'before' ? first : second, ...refusal }));
    return exit.unusable;
  }
  show(world.stdout, render(compared.value, styleFor(world.stdout, world.env)));
  return exit.well;
}

async function source(file: string, world: World): Promise<Result<string, FileRefusal>> {
  const input = await readInput(file, world);
  return input.ok ? ok(input.value.source) : err(input.error);
}

type Style = ReturnType<typeof styleFor>;

function render({ told, fresh, gone }: Compared, { paint, width }: Style): string {
  const sections = [
    ...told,
    { heading: 'Findings that are new', lines: fresh.map(findingLine) },
    { heading: 'Findings that are gone', lines: gone.map(findingLine) },
  ].filter(({ lines }) => lines.length > 0);
  if (sections.length === 0) return 'Both drafts oblige the same.\n';
  const blocks = sections.map(({ heading, lines }) => {
    const items = lines.flatMap((line) => wrap(`- ${safe(line)}`, width, 2));
    return [paint.strong(safe(heading)), ...items].map((line) => `${line}\n`).join('');
  });
  return blocks.join('\n');
}

function findingLine({ id, severity, message }: Finding): string {
  return `${severity} ${id}: ${message}`;
}
