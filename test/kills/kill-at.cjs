/**
 * Loaded before the program: kills its process at a call that changes the disk, the one that KILL_AT counts to: before it,
 * after it, or with half of a file written. Without it the calls are counted, into the file that KILL_COUNT names.
 */
'use strict';

const fs = require('node:fs');

const [at, phase] = (process.env.KILL_AT ?? '0 after').split(' ');
let calls = 0;

function kill() {
  process.kill(process.pid, 'SIGKILL');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

for (const name of [
  'openSync',
  'writeFileSync',
  'fchmodSync',
  'fsyncSync',
  'renameSync',
  'linkSync',
  'copyFileSync',
  'rmSync',
  'mkdirSync',
]) {
  const real = fs[name];
  fs[name] = (...args) => {
    // Opened for reading, nothing changes.
    if (name === 'openSync' && args[1] !== 'wx') return real(...args);
    calls += 1;
    if (calls !== Number(at)) return real(...args);
    if (phase === 'half' && name === 'writeFileSync' && typeof args[0] === 'number')
      fs.writeSync(args[0], Buffer.from(args[1]).subarray(0, args[1].length >> 1));
    try {
      if (phase === 'after') real(...args);
    } finally {
      // Also where the call is refused.
      kill();
    }
  };
}

process.on('exit', () => {
  if (process.env.KILL_COUNT) fs.appendFileSync(process.env.KILL_COUNT, `${calls}`);
});
