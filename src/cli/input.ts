import type { Refusal } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
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

/** Reads a file, or standard input for `-`, as a text. */
export async function readInput(file: string, world: World): Promise<Result<Input, FileRefusal>> {
  const refuse = (code: string, message: string): Result<Input, FileRefusal> => err({ file, code, message });
  const read = await (file === '-' ? world.stdin.read(bytesMax) : world.readFile(file, bytesMax));
  if (!read.ok) return refuse(read.error.code, read.error.message);
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
  const at = firstInvalidByte(bytes);
  if (at === null) return null;
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return 'it is UTF-16; save it as UTF-8';
  }
  if (first === 0x50 && second === 0x4b && third === 0x03) {
    return 'it is a DOCX or another packed file; save it as plain text in UTF-8';
  }
  const line = 1 + bytes.subarray(0, at).reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 0);
  return `it is not UTF-8 at byte ${at + 1}, in line ${line}; save it as UTF-8`;
}

/** The index of the byte at which a text stops being UTF-8, found by halving. */
function firstInvalidByte(bytes: Uint8Array): number | null {
  if (isUtf8(bytes, false)) return null;
  if (isUtf8(bytes, true)) return bytes.length - 1;
  let low = 0;
  let high = bytes.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle;
    else high = middle;
  }
  return high - 1;
}

/** Whether bytes are UTF-8; `isBegun` allows the last letter to be cut off. */
function isUtf8(bytes: Uint8Array, isBegun: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isBegun });
    return true;
  } catch {
    return false;
  }
}
