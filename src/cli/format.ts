import { err, ok, type Result } from '../base/result.ts';
import { format } from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import { type FileRefusal, type Input, nameOf, readInput, refusalLine } from './input.ts';
import { safe } from './text/safe.ts';
import type { World } from './world.ts';

const details = `
Changes spacing, line breaks and quotation marks, and never a word: what was understood before is understood
after. A second time changes nothing.

Prints the text; with \`--write\` changes the files in place, with \`--check\` names those that would change
and exits with 1 if there are any.
`;

/** `pacta format`. */
export const formatCommand: Command = {
  name: 'format',
  operands: '[FILE…]',
  operandsMin: 0,
  operandsMax: Infinity,
  summary: 'lay a text out: one provision after the other, lines of even length',
  details,
  options: {
    check: { help: 'change nothing, and name the files that would change' },
    write: { help: 'write the files in place' },
  },
  examples: [
    ['pacta format truce.pacta', 'show it laid out'],
    ['pacta format --write *.pacta', 'lay out many files in place'],
  ],
  run: runFormat,
};

async function runFormat(call: Call, world: World): Promise<number> {
  const files = call.operands.length === 0 ? ['-'] : call.operands;
  const problem = problemOf(call, files, world);
  if (problem !== null) {
    world.stderr.write(`pacta format: ${problem}\n`);
    return exit.unusable;
  }
  let worst: number = exit.well;
  for (const file of files) worst = Math.max(worst, await formatOne(file, call, world));
  return worst;
}

function problemOf(call: Call, files: readonly string[], world: World): string | null {
  if (call.operands.length === 0 && world.stdin.isTerminal) {
    return 'no file is named; name one, as in pacta format truce.pacta, or pipe a text in';
  }
  if (call.has('check') && call.has('write')) return '--check changes nothing and --write does; choose one';
  if (call.has('write') && files.includes('-')) return '--write needs files; leave it out for standard input';
  if (!call.has('check') && !call.has('write') && files.length > 1) {
    return 'more than one text cannot be printed; name one, or give --write or --check';
  }
  return null;
}

async function formatOne(file: string, call: Call, world: World): Promise<number> {
  const laidOut = await layOut(file, world);
  if (!laidOut.ok) {
    world.stderr.write(refusalLine(laidOut.error));
    return exit.unusable;
  }
  const { input, text } = laidOut.value;
  const isChanged = text !== input.source;
  if (call.has('check')) {
    if (isChanged) world.stdout.write(`${safe(nameOf(file))}: pacta format would change it\n`);
    return isChanged ? exit.found : exit.well;
  }
  if (!call.has('write')) world.stdout.write(text);
  else if (isChanged) {
    const written = await world.writeFile(file, input.hasMark ? `\ufeff${text}` : text);
    if (!written.ok) {
      world.stderr.write(refusalLine({ file, ...written.error }));
      return exit.unusable;
    }
    world.stdout.write(`${safe(file)}: laid out\n`);
  }
  return exit.well;
}

async function layOut(
  file: string,
  world: World,
): Promise<Result<{ readonly input: Input; readonly text: string }, FileRefusal>> {
  const input = await readInput(file, world);
  if (!input.ok) return input;
  const text = format(input.value.source);
  return text.ok ? ok({ input: input.value, text: text.value }) : err({ file, ...text.error });
}
