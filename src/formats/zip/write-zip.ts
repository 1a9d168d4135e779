import { zipSync } from 'fflate';

/** Packs files; the same files make the same bytes, whenever and wherever they are packed. */
export function writeZip(files: readonly (readonly [name: string, content: string])[]): Uint8Array {
  const encoder = new TextEncoder();
  // The earliest time that the format knows, in local time as the format wants it.
  const options = { mtime: '1980-01-01T00:00:00', level: 6 as const, os: 0 };
  return zipSync(
    Object.fromEntries(files.map(([name, content]) => [name, encoder.encode(content)])),
    options,
  );
}
