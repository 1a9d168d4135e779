import { resolve } from 'node:path';
import { type Call, exit, type OptionSpec } from './command.ts';
import { refusalLine } from './input.ts';
import type { World } from './world.ts';

/** The option that names the file to write. */
export const outputOption: OptionSpec = {
  short: 'o',
  value: 'FILE',
  help: 'write this file; else standard output',
};

/** The file that is to be written, or null for standard output. */
export function outputOf(call: Call): string | null {
  const file = call.value('output');
  return file === undefined || file === '-' ? null : file;
}

/** Why a file may not be written: it is one of those that are read; null where it may. */
export function outputProblem(output: string | null, inputs: readonly string[]): string | null {
  const isRead = output !== null && inputs.some((file) => file !== '-' && resolve(file) === resolve(output));
  return isRead ? `--output would overwrite ${output}, which is read; give it another name` : null;
}

/** Writes to a file or to standard output; answers with the exit code. */
export async function writeOutput(
  output: string | null,
  content: string | Uint8Array,
  world: World,
): Promise<number> {
  if (output === null) {
    world.stdout.write(content);
    return exit.well;
  }
  const written = await world.writeFile(output, content);
  if (written.ok) return exit.well;
  world.stderr.write(refusalLine({ file: output, ...written.error }));
  return exit.unusable;
}
