import { defineConfig } from 'vitest/config';

// quick: within `npm run check`. slow: whatever starts a program, a server or a browser, in test/end-to-end or
// named *.slow.test.ts; only within `npm test`.
const slow = ['test/end-to-end/**/*.test.ts', '{src,test}/**/*.slow.test.ts'];

export default defineConfig({
  test: {
    // The machine may be busy with other things: a limit is there to end what hangs, not to measure.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    setupFiles: ['test/support/seed.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'quick', include: ['{src,test}/**/*.test.ts'], exclude: slow, isolate: false },
      },
      { extends: true, test: { name: 'slow', include: slow } },
    ],
  },
});
