// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Counts} */
export const NONE = { passed: 0, failed: 0, skipped: 0 };

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** The run's one closing line. @param {Counts} counts */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * The counts in vitest's JSON. A file that failed outside its tests (it does not load, a hook throws) counts as one
 * failure, and so does a run that failed without naming a test, so that nothing red is ever counted as nothing.
 * @param {string} file
 * @param {boolean} ok whether vitest ended with exit code 0
 * @returns {Counts}
 */
export function readVitestCounts(file, ok) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [] };
  let counts = NONE;
  for (const { status, assertionResults } of report.testResults) {
    const tests = countTests(assertionResults);
    const isBrokenFile = status === 'failed' && tests.failed === 0;
    counts = add(counts, isBrokenFile ? { ...tests, failed: 1 } : tests);
  }
  return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {{ status: string }[]} results @returns {Counts} */
function countTests(results) {
  const count = (/** @type {(status: string) => boolean} */ matches) =>
    results.filter(({ status }) => matches(status)).length;
  return {
    passed: count((status) => status === 'passed'),
    failed: count((status) => status === 'failed'),
    skipped: count((status) => status !== 'passed' && status !== 'failed'),
  };
}
