import { expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';
import { callFor } from './open-page.ts';
import { answerTo } from './static-server.ts';

test('pacta desk serves the built desk and prints where; without a terminal it opens nothing', async () => {
  const world = new FakeWorld();
  world.hasDisplay = true;
  expect(await world.pacta('desk')).toBe(0);
  expect(world.out).toContain('The drafting desk is at http://localhost:7228/\n');
  expect([world.served, world.opened]).toEqual([['dist-web'], []]);
});

test('on a terminal it opens the browser, unless told not to', async () => {
  const world = new FakeWorld();
  Object.assign(world, { hasDisplay: true, isTerminal: true });
  await world.pacta('desk --no-open');
  expect(world.opened).toEqual([]);
  await world.pacta('desk --port 8000');
  expect(world.opened).toEqual(['http://localhost:8000/']);
});

test('a port that is taken, or none, is said with what to do', async () => {
  const world = new FakeWorld();
  world.takenPorts = [7228];
  expect(await world.pacta('desk')).toBe(2);
  expect(world.log).toContain('pacta desk --port 7229');
  expect(await world.pacta('desk --port 80')).toBe(2);
  expect(world.log).toContain('from 1024 to 65535');
});

test('a desk that is open already at the port is shown; one of another version is not', async () => {
  const world = new FakeWorld();
  Object.assign(world, { hasDisplay: true, isTerminal: true, takenPorts: [7228], takenBy: 'same-desk' });
  expect(await world.pacta('desk')).toBe(0);
  expect(world.out).toBe('The drafting desk is open already, at http://localhost:7228/\n');
  expect(world.opened).toEqual(['http://localhost:7228/']);
  world.takenBy = 'other-desk';
  expect(await world.pacta('desk')).toBe(2);
  expect(world.log).toContain('End it first to have your drafts there, or choose another port');
});

test.each([
  ['linux', {}, null],
  ['linux', { DISPLAY: ':0' }, ['xdg-open']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
  ['darwin', {}, ['open']],
  ['win32', {}, ['rundll32', 'url.dll,FileProtocolHandler']],
])('on %s with %j a page is opened by %j', (platform, env, call) => {
  expect(callFor(platform, env)).toEqual(call);
});

const files: Readonly<Record<string, string>> = {
  'index.html': 'page',
  'assets/a.js': 'code',
  '.stamp': 'x',
};

function read(path: string): Promise<Uint8Array> {
  const text = files[path];
  return text === undefined ? Promise.reject(new Error('none')) : Promise.resolve(Buffer.from(text));
}

test.each([
  ['GET', '/', 'localhost:1', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['GET', '/?a#b', 'localhost:1', 200, 'text/html; charset=utf-8', 'no-cache'],
  [
    'GET',
    '/assets/a.js',
    'localhost:1',
    200,
    'text/javascript; charset=utf-8',
    expect.stringContaining('immutable'),
  ],
  ['GET', '/assets/b.js', 'localhost:1', 404, 'text/plain; charset=utf-8', undefined],
  ['GET', '/.stamp', 'localhost:1', 404, 'text/plain; charset=utf-8', undefined],
  ['GET', '/../package.json', 'localhost:1', 404, 'text/plain; charset=utf-8', undefined],
  ['GET', '/%2e%2e/package.json', 'localhost:1', 404, 'text/plain; charset=utf-8', undefined],
  ['GET', '/..%5cpackage.json', 'localhost:1', 404, 'text/plain; charset=utf-8', undefined],
  ['GET', '/%', 'localhost:1', 404, 'text/plain; charset=utf-8', undefined],
  ['POST', '/', 'localhost:1', 405, 'text/plain; charset=utf-8', undefined],
  ['GET', '/', '127.0.0.1:1', 308, 'text/plain; charset=utf-8', undefined],
])('%s %s of %s is answered with %d', async (method, url, host, status, type, cache) => {
  const answer = await answerTo({ method, url, host }, read);
  expect([answer.status, answer.headers['Content-Type'], answer.headers['Cache-Control']]).toEqual([
    status,
    type,
    cache,
  ]);
});
