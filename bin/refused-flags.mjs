import { spawnSync } from 'node:child_process';
import process from 'node:process';

const program = 'for (const flag of process.argv.slice(1)) require("node:v8").setFlagsFromString(flag)';

/** @returns which of these flags a Node does not know: V8 says so, and goes on */
export const refusedFlags = (flags, node = process.execPath) =>
  flags.filter((flag) => {
    const { status, stdout, stderr } = spawnSync(node, ['-e', program, '--', flag], { encoding: 'utf8' });
    return status !== 0 || stdout + stderr !== '';
  });
