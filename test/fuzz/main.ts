/** Runs cases, each made from its seed and number alone; the first that fails is printed and left in a folder. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { type Corpus, readCorpus } from './corpus.ts';
import { judge } from './judge.ts';
import { type Options, readOptions } from './options.ts';
import { randomOf } from './random.ts';
import type { Case } from './target.ts';
import { targets } from './targets.ts';
import { type Watch, watch } from './watch.ts';

/** Megabytes of the whole run. */
const mostMemory = 900;

interface Run extends Options {
  readonly corpus: Corpus;
  readonly watch: Watch;
}

/** Told, not judged: machines differ. A case that does not end is the watch's concern. */
let slowest = { title: '', seconds: 0 };

const options = readOptions(process.argv.slice(2));
const run: Run = { ...options, corpus: readCorpus(options.root), watch: watch(options.root) };
process.exitCode = main(run) ? 0 : 1;
run.watch.stop();

function main(run: Run): boolean {
  if (run.only) return passes(run, run.only.name, run.only.index);
  const until = run.minutes === undefined ? undefined : Date.now() + run.minutes * 60_000;
  const counts = new Map<string, number>();
  do {
    for (const name of run.names) {
      const before = counts.get(name) ?? 0;
      const share = (targets[name]?.share ?? 0) / 10_000;
      const after = before + Math.round((until === undefined ? run.cases : 500) * share);
      for (let index = before; index < after; index += 1) if (!passes(run, name, index)) return false;
      counts.set(name, after);
    }
  } while (until !== undefined && Date.now() < until);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const said = [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
  say(`seed ${run.seed}: ${said}; ${memory} MB at most; slowest ${slowest.title}, ${slowest.seconds.toFixed(1)} s`);
  return memory <= mostMemory;
}

function passes(run: Run, name: string, index: number): boolean {
  const target = targets[name]?.target as NonNullable<(typeof targets)[string]>['target'];
  const title = `${name}:${index} of seed ${run.seed}`;
  run.watch.begin(title);
  const one = target(randomOf(`${run.seed} ${name} ${index}`), run.corpus);
  const before = performance.now();
  const said = attempt(one);
  const seconds = (performance.now() - before) / 1000;
  if (seconds > slowest.seconds) slowest = { title: `${name}:${index}`, seconds };
  run.watch.end();
  if (said === undefined) return true;
  const folder = keep(run.root, one, `${name}-${index}`);
  say(`${title}: ${said}\n  its files: ${folder}\n  again: npm run fuzz -- --seed ${run.seed} --only ${name}:${index}`);
  return false;
}

function attempt(one: Case): string | undefined {
  try {
    return judge(one);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** The files of a case, to be looked at and built by hand. */
function keep(root: string, { files, task, lang, draft }: Case, name: string): string {
  const folder = join(root, 'test/.out/fuzz', name);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, bytes] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  writeFileSync(join(folder, '_case.json'), `${JSON.stringify({ task, lang, draft })}\n`);
  return folder;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
