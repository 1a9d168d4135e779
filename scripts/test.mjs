// npm test: every test, within 5 minutes.
// Arguments go to vitest: `npm test -- src/language` runs those below it.
import { chromium } from './chromium.mjs';
import { close, tests } from './steps.mjs';

if (chromium === undefined) {
  console.log('NOT RUN: the tests in a browser. To have them: apt-get install chromium');
}
tests('tests', process.argv.slice(2));
close('test', 300);
