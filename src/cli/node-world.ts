import { createReadStream, readFileSync, watch } from 'node:fs';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { isatty } from 'node:tty';
import { fileURLToPath } from 'node:url';
import type { Refusal } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
import { openPage } from './open-page.ts';
import { serveFolder } from './static-server.ts';
import type { Output, World } from './world.ts';

/** The package, which stands two folders above this file in src as well as in dist. */
const packageFolder = new URL('../../', import.meta.url);

/** The world of a real process. */
export function nodeWorld(): World {
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    stdin: {
      isTerminal: isatty(0),
      read: (bytesMax) => collect(process.stdin, bytesMax),
    },
    env: process.env,
    version: version(),
    readFile: readWhole,
    writeFile: writeWhole,
    ownFile: (name) => fileURLToPath(new URL(name, packageFolder)),
    watch: watchFiles,
    serve: serveFolder,
    openPage,
    onInterrupt: (stop) => {
      process.once('SIGINT', stop);
      return () => process.off('SIGINT', stop);
    },
    breathe: () => new Promise((done) => setImmediate(done)),
  };
}

function output(stream: NodeJS.WriteStream & { fd: number }): Output {
  const isTerminal = isatty(stream.fd);
  return {
    write: (content) => {
      stream.write(content);
    },
    isTerminal,
    width: isTerminal && stream.columns > 0 ? stream.columns : null,
  };
}

function version(): string {
  const data: unknown = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8'));
  if (typeof data === 'object' && data !== null && 'version' in data && typeof data.version === 'string') {
    return data.version;
  }
  throw new Error('package.json has no "version": the package is damaged; install it again.');
}

async function readWhole(path: string, bytesMax: number): Promise<Result<Uint8Array, Refusal>> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return err(directory);
    if (stats.size > bytesMax) return err(tooLarge(bytesMax));
    return await collect(createReadStream(path), bytesMax);
  } catch (error) {
    return err(faultOf(error));
  }
}

/** Reads to the end; a pipe does not say beforehand how much it holds. */
async function collect(
  stream: AsyncIterable<unknown>,
  bytesMax: number,
): Promise<Result<Uint8Array, Refusal>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > bytesMax) return err(tooLarge(bytesMax));
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
}

/** Writes beside the file and renames, so that a full disk leaves the old text. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<Result<null, Refusal>> {
  // A link stays a link: what it leads to is replaced.
  const target = await realpath(path).catch(() => path);
  const fresh = `${target}.${process.pid}.tmp`;
  try {
    const stats = await stat(target).catch(() => null);
    await writeFile(fresh, content, { flag: 'wx', ...(stats && { mode: stats.mode }) });
    await rename(fresh, target);
    return ok(null);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    return err(faultOf(error));
  }
}

const directory: Refusal = {
  code: 'directory',
  message: 'this is a folder; name the files in it, as in FOLDER/*.pacta',
};

function tooLarge(bytesMax: number): Refusal {
  const size = `${bytesMax / 1024 ** 2} MB`;
  const message = `it is larger than ${size}, which no agreement is; check that it is the right file`;
  return { code: 'too-large', message };
}

function faultOf(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'missing', message: 'there is no such file; check its name and the folder you are in' };
    case 'EISDIR':
      return directory;
    case 'EACCES':
    case 'EPERM':
      return { code: 'not-allowed', message: 'you may not use this file; ask its owner for access' };
    default:
      return { code: 'unreadable', message: `the system refuses it (${describe(error)}); try a copy of it` };
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** How long a file must be quiet: an editor that saves touches it several times. */
const quietMilliseconds = 60;

/**
 * Watches the folders rather than the files: many editors replace a file when they save, and a watch on the
 * old one would then see nothing more.
 */
async function watchFiles(paths: readonly string[], changed: () => Promise<void>): Promise<void> {
  const folders = new Map<string, Set<string>>();
  for (const path of paths.map((name) => resolve(name))) {
    const names = folders.get(dirname(path)) ?? new Set();
    folders.set(dirname(path), names.add(basename(path)));
  }
  await new Promise<void>((_, reject) => {
    const touch = afterQuiet(changed, reject);
    for (const [folder, names] of folders) {
      watch(folder, (_event, name) => {
        if (name === null || names.has(name)) touch();
      }).on('error', reject);
    }
  });
}

/** A call for each burst of touches, and never two at once. */
function afterQuiet(work: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work);
      running.catch(failed);
    }, quietMilliseconds);
  };
}
