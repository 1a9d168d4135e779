import type { Refusal } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
import { utf8Problem } from '../base/utf8.ts';
import { safe } from './text/safe.ts';
import type { World } from './world.ts';

/** The largest file that is read. */
export const bytesMax = 64 * 1024 ** 2;

/** A text and the name it was called by (`-` for standard input). */
export interface Input {
  readonly file: string;
  /** Without a byte order mark, so that columns are those of an editor. */
  readonly source: string;
  readonly hasMark: boolean;
}

/** An input that cannot be used: the cause and its remedy are to be said after its name. */
export interface FileRefusal extends Refusal {
  readonly file: string;
}

/** Reads a file, or standard input for `-`, as the bytes it is made of. */
export async function readBytes(file: string, world: World): Promise<Result<Uint8Array, FileRefusal>> {
  const read = await (file === '-' ? world.stdin.read(bytesMax) : world.readFile(file, bytesMax));
  return read.ok ? read : err({ file, ...read.error });
}

/** Reads a file, or standard input for `-`, as a text. */
export async function readInput(file: string, world: World): Promise<Result<Input, FileRefusal>> {
  const refuse = (code: string, message: string): Result<Input, FileRefusal> => err({ file, code, message });
  const read = await readBytes(file, world);
  if (!read.ok) return read;
  const problem = problemOfBytes(read.value);
  if (problem !== null) return refuse('not-utf8', problem);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.value);
  const hasMark = text.startsWith('\ufeff');
  const source = hasMark ? text.slice(1) : text;
  if (source.trim() === '') return refuse('empty', 'it is empty; pacta new writes a text to begin with');
  return ok({ file, source, hasMark });
}

/** How a refusal is said: place, cause and remedy in one line. */
export function refusalLine({ file, message }: FileRefusal): string {
  return `pacta: ${safe(nameOf(file))}: ${message}\n`;
}

/** How an input is called. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function problemOfBytes(bytes: Uint8Array): string | null {
  const problem = utf8Problem(bytes);
  if (problem === null) return null;
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return 'it is UTF-16; save it as UTF-8';
  }
  if (first === 0x50 && second === 0x4b && third === 0x03) {
    return 'it is a DOCX or another packed file; pacta import makes a draft of a DOCX';
  }
  return problem;
}
