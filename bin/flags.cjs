/** What V8 is told before the program runs: a document at a time is short work, which V8 by itself takes for the start of long work. */
'use strict';

/**
 * By the series of V8 they were measured on (20, 22, 24 and 26 of Node): V8 renames and drops them at will, and prints
 * an error for one it does not know. Any other series runs as it comes.
 */
const flags = {
  // V8 would spend a third of a single document's time on optimising what is over before that pays; a batch still gets
  // it, a little later. And it would let what a batch leaves behind grow to four times what is in use before it cleans up.
  11.3: ['--interrupt-budget=700000', '--heap-growing-percent=50'],
  // The same ten times as late; the budget is counted in calls from here on.
  12.4: ['--invocation-count-for-turbofan=30000', '--heap-growing-percent=50'],
};

/** @param version of V8, as in process.versions */
exports.flagsOf = (version) => flags[/^\d+\.\d+/.exec(version)?.[0]] ?? [];
