// npm test: every test, within 5 minutes.
// Arguments go to vitest: `npm test -- src/language` runs those below it.
import { close, tests } from './steps.mjs';

tests('tests', process.argv.slice(2));
close('test', 300);
