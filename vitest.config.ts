import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { chromium } from './scripts/chromium.mjs';

// tidy: the house rules. slow: what starts a program, a server or a browser, in test/end-to-end or named
// *.slow.test.ts; only within `npm test`. browser: what drives the desk in Chromium, where there is one; `npm
// test` says where there is none. quick: all others, within `npm run check`.
const tidy = ['test/tidy.test.ts', 'test/tidy/**/*.test.ts'];
const slow = ['test/end-to-end/**/*.test.ts', '{src,test}/**/*.slow.test.ts'];
const all = ['{src,test}/**/*.test.{ts,tsx}'];

const browser = {
  extends: true as const,
  test: {
    name: 'browser',
    include: ['test/end-to-end/web/**/*.e2e.ts'],
    globalSetup: ['test/support/desk-build.ts'],
    testTimeout: 120_000,
  },
};

export default defineConfig({
  test: {
    // The machine may be busy with other things: a limit is there to end what hangs, not to measure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Within a file: pages of a browser, each of which has work for a core.
    maxConcurrency: 3,
    // Of two cores vitest would use one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    setupFiles: ['test/support/seed.ts'],
    projects: [
      { extends: true, test: { name: 'tidy', include: tidy, isolate: false } },
      { extends: true, test: { name: 'quick', include: all, exclude: [...tidy, ...slow], isolate: false } },
      { extends: true, test: { name: 'slow', include: slow } },
      ...(chromium === undefined ? [] : [browser]),
    ],
  },
});
