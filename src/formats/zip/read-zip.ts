import { Inflate } from 'fflate';
import type { Refusal } from '../../base/refusal.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { checksum } from './checksum.ts';

/** A file in a packed file, still packed. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packed: Uint8Array;
}

/** How much is unpacked at most: one file, and all that are asked for. */
export interface Bounds {
  readonly fileBytesMax: number;
  readonly allBytesMax: number;
}

const entriesMax = 10_000;
const stored = 0;
const deflated = 8;

/** A packed file whose files are unpacked one by one, within bounds that no claim of the file can widen. */
export class Zip {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #bounds: Bounds;
  #unpacked = 0;

  constructor(entries: ReadonlyMap<string, Entry>, bounds: Bounds) {
    this.#entries = entries;
    this.#bounds = bounds;
  }

  /** The names of the files in it. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Unpacks a file; null where there is none of that name. */
  unpack(name: string): Result<Uint8Array, Refusal> | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    if (entry.isEncrypted) return err(encrypted);
    const { fileBytesMax, allBytesMax } = this.#bounds;
    const bytes = unpacked(entry, Math.min(fileBytesMax, allBytesMax - this.#unpacked));
    if (bytes.ok) this.#unpacked += bytes.value.length;
    return bytes;
  }
}

const encrypted: Refusal = {
  code: 'encrypted',
  message: 'it is protected by a password; open it in a word processor and save a copy without one',
};

const damaged: Refusal = {
  code: 'damaged-zip',
  message: 'it is packed wrongly or cut off; get another copy, or open it and save it anew as DOCX',
};

function tooLarge(bytes: number): Refusal {
  const size = `${Math.round(bytes / 1024 ** 2)} MB`;
  const message = `it unpacks to more than ${size}, which no agreement does; check that it is the right file`;
  return { code: 'unpacks-too-large', message };
}

/** Opens a packed file; nothing in it is unpacked yet. */
export function readZip(bytes: Uint8Array, bounds: Bounds): Result<Zip, Refusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  if (directory === null || directory.count > entriesMax) return err(damaged);
  const entries = new Map<string, Entry>();
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return err(damaged);
    const entry = entryAt(bytes, view, at);
    if (entry === null) return err(damaged);
    entries.set(entry.name, entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok(new Zip(entries, bounds));
}

/** The directory at the end, behind which a remark of up to 64 KB may stand. */
function directoryOf(view: DataView): { readonly start: number; readonly count: number } | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) {
      return { start: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    }
  }
  return null;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry | null {
  const nameLength = view.getUint16(at + 28, true);
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) return null;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    packed: bytes.subarray(start, start + size),
  };
}

function unpacked(entry: Entry, bytesMax: number): Result<Uint8Array, Refusal> {
  if (entry.method !== stored && entry.method !== deflated) return err(damaged);
  const bytes = entry.method === stored ? ok(entry.packed) : inflated(entry.packed, bytesMax);
  if (!bytes.ok) return bytes;
  if (bytes.value.length > bytesMax) return err(tooLarge(bytesMax));
  return checksum(bytes.value) === entry.checksum ? bytes : err(damaged);
}

/** Small steps, so that a file that unpacks without end is stopped soon after the bound. */
const stepBytes = 1 << 14;

function inflated(packed: Uint8Array, bytesMax: number): Result<Uint8Array, Refusal> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size <= bytesMax) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += stepBytes) {
      inflate.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length);
      if (size > bytesMax) return err(tooLarge(bytesMax));
    }
  } catch {
    return err(damaged);
  }
  return ok(joined(chunks, size));
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
