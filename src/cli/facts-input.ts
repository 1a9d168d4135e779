import { err, ok, type Result } from '../base/result.ts';
import { type Agreement, type UnderstoodFacts, understandFacts } from '../pacta.ts';
import { readFactLines } from '../wire/read-facts.ts';
import { type FileRefusal, readInput } from './input.ts';
import type { World } from './world.ts';

/** The facts of a file in one reading of a text; none where no file is named. */
export async function readFactsFile(
  file: string | undefined,
  agreement: Agreement,
  reading: readonly number[],
  world: World,
): Promise<Result<UnderstoodFacts, FileRefusal>> {
  if (file === undefined) return ok(understandFacts({ lines: [], faults: [] }, agreement, reading));
  const input = await readInput(file, world);
  if (input.ok) return ok(understandFacts(readFactLines(input.value.source), agreement, reading));
  // An agreement under which nothing has happened yet is followed as well.
  if (input.error.code !== 'empty') return err(input.error);
  return ok(understandFacts({ lines: [], faults: [] }, agreement, reading));
}
