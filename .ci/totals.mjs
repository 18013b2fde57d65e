/**
 * Adds up the vitest runs: `node .ci/totals.mjs FAILED-STEPS REPORT…`. The last line says how many tests passed and failed;
 * a step that is no test run counts as one failure, and so does a report that is missing or empty.
 */
import { readFileSync } from 'node:fs';

const [steps, ...reports] = process.argv.slice(2);
const total = { passed: 0, failed: Number(steps), skipped: 0 };
for (const report of reports) {
  const run = read(report);
  total.passed += run.numPassedTests;
  total.skipped += run.numPendingTests + run.numTodoTests;
  // A file that cannot even be loaded has no tests to fail.
  total.failed += Math.max(run.numFailedTests, run.success && run.numTotalTests > 0 ? 0 : 1);
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numPendingTests: 0, numTodoTests: 0, numFailedTests: 1, numTotalTests: 0, success: false };
  }
}
