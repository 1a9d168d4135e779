/**
 * Keeps the desk in the browser, so that it opens offline. What was kept is served before the network is
 * asked; a new build waits until the reader takes it, and no page is ever changed under a hand that types.
 */
import { cacheName, keptFiles } from './kept-files.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(keepBuild());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOlder(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.method === 'GET' && request.url.startsWith(self.registration.scope);
  if (isOurs) event.respondWith(answer(request));
});

self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (message === 'take over') event.waitUntil(self.skipWaiting());
  if (Array.isArray(message)) event.waitUntil(keepUsed(message.filter((each) => typeof each === 'string')));
});

async function keepBuild(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(['./', ...keptFiles].map((name) => new Request(name, { cache: 'no-cache' })));
}

/** The build before this one stays: a page that still runs it may load a part of it later. */
async function dropOlder(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith('pacta-') && name !== cacheName);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
}

/** What the page had loaded before this worker was there: the fonts of the reader's scripts. */
async function keepUsed(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const ours = urls.filter((url) => url.startsWith(self.registration.scope));
  await Promise.all(ours.map(async (url) => (await cache.match(url)) ?? cache.add(url)));
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept =
    request.mode === 'navigate'
      ? await cache.match('./')
      : ((await cache.match(request)) ?? (await caches.match(request)));
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok && request.url.endsWith('.woff2')) await cache.put(request, fresh.clone());
  return fresh;
}
