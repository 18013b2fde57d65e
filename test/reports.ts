/** What vitest writes besides the terminal: in CI the totals of each run, for `.ci/totals.mjs`. */
export const reports = (run: string) =>
  process.env.CI === 'true' ? { reporters: ['default', 'json'], outputFile: { json: `test/.out/${run}.json` } } : {};
