/**
 * @typedef {{ status: string, fullName: string }} TestCase
 * @typedef {{ name: string, status: string, assertionResults: TestCase[] }} TestFile
 */

/**
 * Counts what vitest reports. A file that failed without a failed test did not load: one failure more.
 * @param {TestFile[]} files
 */
export function tally(files) {
  const cases = files.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })));
  const of = (/** @type {string} */ status) => cases.filter((test) => test.status === status).length;
  const unloaded = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const skipped = cases.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  return {
    passed: of('passed'),
    failed: of('failed') + unloaded.length,
    skipped: skipped.map((test) => `${test.file}: ${test.fullName}`),
  };
}
