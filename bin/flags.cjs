/** What V8 is told before the program runs: one document is short work, which V8 by itself takes for the start of long work. */
'use strict';

// Each of the hundreds of patterns is tried on many texts: V8 would make it twice, for the first of them and for the rest.
const patterns = ['--no-regexp-tier-up'];

// From here on there are two compilers, both as hasty; and what is new may fill 64 MB before it is looked through. With
// that kept small, what is left behind may double.
const since13 = [
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-turbofan=30000',
  ...patterns,
  '--semi-space-growth-factor=1',
  '--heap-growing-percent=100',
];

/**
 * By the series of V8 they were measured on (20, 22, 24 and 26 of Node): V8 renames and drops its flags at will, and
 * prints an error for one it does not know. Any other series runs as it comes.
 */
const flags = {
  // V8 would spend a third of a single document's time on optimising what is over before that pays; a batch still gets
  // it, a little later. And it would let what a batch leaves behind grow to four times what is in use before it cleans up.
  // Marking in small steps, so that no screen stands still, costs a twelfth of a document, and nobody looks at a screen.
  11.3: ['--interrupt-budget=700000', ...patterns, '--heap-growing-percent=50', '--no-incremental-marking'],
  // The same ten times as late: the budget is counted in calls from here on.
  12.4: ['--invocation-count-for-turbofan=30000', ...patterns, '--heap-growing-percent=50', '--no-incremental-marking'],
  13.6: since13,
  14.6: since13,
};

/** @param version of V8, as in process.versions */
exports.flagsOf = (version) => flags[/^\d+\.\d+/.exec(version)?.[0]] ?? [];
