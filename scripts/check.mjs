// npm run check: what to run before every commit, within 50 s.
// `npm run check -- types tidy` runs only those parts.
import { close, step, tests } from './steps.mjs';

/** @type {Record<string, () => void>} */
const parts = {
  // The browser, its service worker and the tests that drive it see other globals than Node does.
  types: () => {
    for (const folder of ['.', 'src/web', 'src/web/service-worker', 'test/end-to-end/web']) {
      step(`types of ${folder}`, 'tsc', ['-p', folder]);
    }
  },
  biome: () => step('biome', 'biome', ['check', '--error-on-warnings', '.']),
  oxlint: () => step('oxlint', 'oxlint', ['--type-aware', '--deny-warnings']),
  tidy: () => tests('tidy', ['--project=tidy']),
  tests: () => tests('quick tests', ['--project=quick']),
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`check: no part is called ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
for (const [name, part] of Object.entries(parts)) {
  if (named.length === 0 || named.includes(name)) part();
}
close('check', 50);
