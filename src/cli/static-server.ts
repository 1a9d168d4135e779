import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Refusal } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Served } from './world.ts';

/** What is sent for a request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a folder to this computer only, until the process is told to end. */
export async function serveFolder(folder: string, port: number): Promise<Result<Served, Refusal>> {
  const policy = await policyOf(folder);
  if (policy === null) {
    return err({ code: 'not-built', message: 'the desk is not there; build it with: npm run build' });
  }
  const server = createServer((request, response) => void respond(folder, policy, request, response));
  const listening = await new Promise<Result<number, Error & { readonly code?: string }>>((resolve) => {
    server.once('error', (error) => resolve(err(error)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(ok(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
  if (!listening.ok) return err(await faultOf(listening.error, folder, port));
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  const ended = new Promise<void>((resolve) => {
    server.once('close', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  });
  return ok({ address: `http://localhost:${listening.value}/`, stop, ended });
}

/** The content policy that the page itself names: written once, in the page, and sent as a header as well. */
async function policyOf(folder: string): Promise<string | null> {
  try {
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    return /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? null;
  } catch {
    return null;
  }
}

async function faultOf(
  error: Error & { readonly code?: string },
  folder: string,
  port: number,
): Promise<Refusal> {
  if (error.code !== 'EADDRINUSE') {
    return { code: 'not-served', message: `the system does not let it be served (${error.message})` };
  }
  const there = await pageAt(`http://localhost:${port}/`);
  if (there === null || !there.includes('<title>Pacta</title>')) {
    return { code: 'port-taken', message: `port ${port} is taken` };
  }
  // The page names its parts by what is in them: the same page is the same desk.
  const own = await readFile(join(folder, 'index.html'), 'utf8');
  return there === own
    ? { code: 'same-desk', message: `the desk is open already at port ${port}` }
    : { code: 'other-desk', message: `another version of the desk is open at port ${port}` };
}

/** What answers there; null where nothing does that speaks HTTP, or not soon. */
async function pageAt(address: string): Promise<string | null> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(2000) });
    return await response.text();
  } catch {
    return null;
  }
}

async function respond(
  folder: string,
  policy: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '/' } = request;
  const read = (path: string): Promise<Uint8Array> => readFile(join(folder, path));
  const answer = await answerTo({ method, url, host: request.headers.host ?? '' }, read);
  response.writeHead(answer.status, { ...securityHeaders(policy), ...answer.headers });
  response.end(method === 'HEAD' ? undefined : answer.body);
}

/** Every answer carries them. */
function securityHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** Answers one request from the files there are. */
export async function answerTo(
  request: { readonly method: string; readonly url: string; readonly host: string },
  read: (path: string) => Promise<Uint8Array>,
): Promise<Answer> {
  const { method, url, host } = request;
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'only GET and HEAD', { Allow: 'GET, HEAD' });
  // Drafts belong to the address they were written at: there is one name for it.
  const [name, port = ''] = host.split(':');
  if (name !== 'localhost') return plain(308, 'moved', { Location: `http://localhost:${port}${url}` });
  const path = pathOf(url);
  if (path === null) return plain(404, 'there is no such file');
  try {
    const body = await read(path);
    const isForever = path.startsWith('assets/');
    const headers = {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': isForever ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    return { status: 200, headers, body };
  } catch {
    return plain(404, 'there is no such file');
  }
}

/** The file that an address names; null for one that leads outside, or to a hidden file. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '').slice(1);
    if (path === '') return 'index.html';
    return path.split(/[/\\]/).some((part) => part.startsWith('.') || part === '') || path.includes('\0')
      ? null
      : path;
  } catch {
    return null;
  }
}

function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, body: `${text}\n` };
}
