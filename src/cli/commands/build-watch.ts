/** `build --watch`: what is saved is built, until somebody ends it. */

import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Lang, Words } from '../../diagnostic.ts';
import { isYaml } from '../../gather/walk.ts';
import { type Context, exit, mention, tell } from '../context.ts';
import { below, isFolder, shown } from '../disk/place.ts';
import type { Io } from '../io.ts';
import { gather, severitiesOf } from '../outcome.ts';
import { printFindings } from '../terminal/findings.ts';
import { some, sumOf } from '../terminal/sum.ts';
import { visible } from '../terminal/width.ts';
import { watching } from '../watching.ts';
import type { Done } from './build-issue.ts';
import type { BuildOptions } from './build-options.ts';
import { homeOf } from './build-place.ts';
import { type BuildRun, buildInputs, looseIn } from './build-run.ts';
import type { ShardInputs } from './build-shard.ts';

export interface WatchJob {
  readonly paths: readonly string[];
  /** The issues that the paths mean now. */
  readonly find: () => Promise<ShardInputs>;
  readonly options: BuildOptions;
  readonly first: BuildRun;
  readonly code: number;
}

export async function watchBuild(context: Context, { paths, find, options, first, code }: WatchJob): Promise<number> {
  const { io } = context;
  const folders = foldersOf(io, paths, first, options);
  if (folders.deep.length + folders.flat.length === 0) return code;
  const known = new Known(first);
  const ended = endAsked();
  const eyes = await watching(io, { ...folders, concerns: (file) => known.concerns(file) }, () =>
    tell(context, unheard),
  );
  eyes.follow(known.files());
  // What was saved while nobody was watching yet; then each burst.
  for (let changed: ReadonlySet<string> | undefined = new Set(); changed; ) {
    const inputs = narrowed(io, await find(), known.dependents(changed));
    const run = await buildInputs(context, inputs, options);
    await say(context, changed, run);
    known.add(run);
    eyes.follow(known.files());
    if (run.stopped !== undefined) break;
    if (changed.size === 0) mention(context, waits);
    changed = await Promise.race([eyes.burst(), ended.promise]);
  }
  await eyes.close();
  ended.off();
  mention(context, { zh: '不再等了。', en: 'No longer waiting.' });
  return exit.done;
}

const waits: Words = {
  zh: '等着：存了盘就生成，按 Ctrl-C 结束。',
  en: 'Waiting for files to be saved; Ctrl-C ends it.',
};

const unheard: Words = {
  zh: '这里的改动系统不通知（网络盘多是这样），改为每半秒看一遍。',
  en: 'The system does not tell of changes here, as of most network shares: looking every half second.',
};

/** Those that are named, with all below them; those of the issues, and of their series. */
function foldersOf(io: Io, paths: readonly string[], { plan }: BuildRun, options: BuildOptions) {
  const homes = plan.steps.map((step) =>
    'left' in step ? step.left.home : homeOf(io, step.built.input, step.built.series?.file, options),
  );
  const named = paths.map((typed) => path.resolve(io.cwd, typed)).filter(isFolder);
  const deep = new Set([...named, ...homes.flatMap(({ of, root }) => (of === 'series' ? [root] : []))]);
  const within = (folder: string) => [...deep].some((one) => one !== folder && below(folder, one) !== undefined);
  const flat = new Set(homes.map(({ root }) => root).filter((root) => !deep.has(root) && !within(root)));
  return { deep: [...deep].filter((folder) => !within(folder)), flat: [...flat] };
}

/** The issues among which something has changed. */
const narrowed = (io: Io, found: ShardInputs, dependents: ReadonlySet<string> | undefined): ShardInputs =>
  dependents
    ? { ...found, inputs: found.inputs.filter(({ file }) => dependents.has(shown(io, file))), problems: [] }
    : found;

/** Asked for by Ctrl-C, or by who closes the terminal or stops the service. */
function endAsked(): { readonly promise: Promise<undefined>; readonly off: () => void } {
  let end = (): void => {};
  const promise = new Promise<undefined>((resolve) => {
    end = () => resolve(undefined);
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, end);
  return {
    promise,
    off: () => {
      for (const signal of signals) process.off(signal, end);
    },
  };
}

/** What was found in what was built, and a line of what became of it; nothing where there was nothing to do. */
async function say(context: Context, changed: ReadonlySet<string>, run: BuildRun): Promise<void> {
  const { io, lang } = context;
  const done = run.done.filter(({ isLeft }) => !isLeft);
  const outputs = done.flatMap(({ built }) => built.outputs);
  if (changed.size === 0 ? outputs.every(({ unchanged }) => unchanged) : done.length === 0) return;
  const problems = [...looseIn(run), ...done.flatMap((one) => one.problems)];
  const findings = gather(
    done.flatMap(({ said }) => said),
    problems,
    lang,
  );
  await printFindings(context, io.stderr, findings);
  const line = lineOf(io, changed, done, [...findings.diagnostics, ...severitiesOf(findings.problems)]);
  (findings.diagnostics.length + findings.problems.length > 0 ? tell : mention)(context, line);
}

/** `10:42:07  存了 2024-05.yaml：已写出 2024-05.docx（1 个警告）` */
function lineOf(io: Io, changed: ReadonlySet<string>, done: readonly Done[], said: Parameters<typeof sumOf>[0]): Words {
  const outputs = done.flatMap(({ built }) => built.outputs);
  const written = outputs.filter(({ unchanged }) => !unchanged).map(({ output }) => visible(output));
  const same = outputs.filter(({ unchanged }) => unchanged).map(({ output }) => visible(output));
  const without = done.filter(({ built }) => built.outputs.length === 0).map(({ built }) => visible(built.file));
  const saved = [...changed].map((file) => visible(shown(io, file)));
  const wordsOf = (lang: Lang, [comma, more]: readonly [string, string], words: readonly string[]): string => {
    const [wrote, left, none, list] = words as [string, string, string, string];
    const clauses = [
      ...(written.length > 0 ? [`${wrote}${some(written, comma, more)}`] : []),
      ...(same.length > 0 ? [`${left}${some(same, comma, more)}`] : []),
      ...(without.length > 0 ? [`${none.replace('#', some(without, comma, more))}`] : []),
    ].join(list);
    const found = sumOf(said, lang);
    if (!found) return clauses;
    return lang === 'zh' ? `${clauses}（${found}）` : `${clauses} (${found})`;
  };
  const zh = wordsOf('zh', ['、', ' 等'], ['已写出 ', '没有变化 ', '没有写出 # 的文件', '；']);
  const en = wordsOf('en', [', ', ' …'], ['wrote ', 'unchanged ', 'nothing written for #', '; ']);
  const time = clock(new Date());
  return {
    zh: `${time}  ${saved.length > 0 ? `存了 ${some(saved, '、', ' 等')}：` : ''}${zh}`,
    en: `${time}  ${saved.length > 0 ? `saved ${some(saved, ', ', ' …')}: ` : ''}${en}`,
  };
}

/** 10:42:07 */
const clock = (now: Date): string =>
  [now.getHours(), now.getMinutes(), now.getSeconds()].map((n) => String(n).padStart(2, '0')).join(':');

/** What the issues of a run were made of. */
class Known {
  readonly #readers = new Map<string, Set<string>>();
  readonly #folders = new Set<string>();
  readonly #outputs = new Set<string>();
  constructor(run: BuildRun) {
    this.add(run);
  }
  add({ done, plan }: BuildRun): void {
    for (const { file } of [...plan.targets.values()].flat()) this.#outputs.add(file);
    for (const { built, files, folders } of done) {
      for (const file of files) {
        const readers = this.#readers.get(file) ?? new Set();
        this.#readers.set(file, readers.add(built.file));
      }
      for (const folder of folders) this.#folders.add(folder);
    }
  }
  files(): Iterable<string> {
    return this.#readers.keys();
  }
  concerns(file: string): boolean {
    if (this.#readers.has(file) || isYaml(path.basename(file))) return true;
    return this.#folders.has(path.dirname(file)) && !this.#outputs.has(file);
  }
  /** Who has read one of these files; undefined where that may be anyone, for a file that came or went. */
  dependents(changed: ReadonlySet<string>): ReadonlySet<string> | undefined {
    const readers = [...changed].map((file) => (fs.existsSync(file) ? this.#readers.get(file) : undefined));
    if (changed.size === 0 || readers.includes(undefined)) return undefined;
    return new Set(readers.flatMap((each) => [...(each ?? [])]));
  }
}
