/** What a command costs: processor time of its process and all it starts, and the most memory its process held. */

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** @returns milliseconds of processor time, user and system. bash waits for every process and knows their sum. */
export function cpu(args, node = process.execPath) {
  const { stderr, status } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="@%U %S"; time "$@" > /dev/null', 'bash', node, ...args],
    { encoding: 'utf8' },
  );
  const [, user, system] = /@([\d.]+) ([\d.]+)\s*$/.exec(stderr) ?? [];
  if (status !== 0 || user === undefined) throw new Error(`${args.join(' ')}: ${stderr}`);
  return (Number(user) + Number(system)) * 1000;
}

/** @returns milliseconds until it is done */
export function clock(args) {
  const begun = performance.now();
  const { stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return performance.now() - begun;
}

const tellPeak = fileURLToPath(new URL('tell-peak.cjs', import.meta.url));

/** @returns MB of resident memory at the peak */
export function peak(args) {
  const { stderr, status, output } = spawnSync(process.execPath, ['--require', tellPeak, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return Number(output[3]) / 1024;
}

/** Runs every case once a round, so that whatever else the machine does falls on all of them alike. */
export function interleaved(rounds, cases) {
  const names = Object.keys(cases);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) for (const name of names) times[name].push(cases[name](round));
  return times;
}

/** Round by round, one against the other: the median, the least and the most. */
export function ratios(times, bases) {
  const sorted = times.map((time, round) => time / bases[round]).sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], least: sorted[0], most: sorted.at(-1) };
}

/** The lower quartile, the median and the upper one; between two values, as far between them. */
export function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((part) => {
    const place = part * (sorted.length - 1);
    const below = sorted[Math.floor(place)];
    return below + (place % 1) * (sorted[Math.ceil(place)] - below);
  });
}
