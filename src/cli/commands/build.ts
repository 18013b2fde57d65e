/** `bulletin build`: writes the documents of the issues named. */

import type { Words } from '../../diagnostic.ts';
import { type Context, exit, mention } from '../context.ts';
import { uninterrupted } from '../disk/guard.ts';
import { findInputs } from '../disk/inputs.ts';
import { settle } from '../disk/temporary.ts';
import type { FontProbe } from '../fonts/installed.ts';
import type { Issue } from '../issues.ts';
import { exitCode, type Findings, gather, severitiesOf } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import { progress } from '../terminal/progress.ts';
import { misuse, misusedStdin } from '../usage.ts';
import { buildIssue, type Done, leaveIssue } from './build-issue.ts';
import { type BuildFlags, type BuildOptions, buildOptions } from './build-options.ts';
import { documentsAmong } from './build-paths.ts';
import { type Plan, planBuild, type Step } from './build-plan.ts';
import { report } from './build-report.ts';
import { shardOf } from './build-shard.ts';
import type { Run } from './build-write.ts';

export async function run(paths: readonly string[], flags: BuildFlags, context: Context): Promise<number> {
  const { io, lang } = context;
  const options = buildOptions(io, flags);
  if ('fault' in options) return misuse(context, options.fault);
  const documents = documentsAmong(io, paths);
  if (documents.length > 0) {
    const reported = { json: options.json ?? false, issues: 0, built: [], others: [], undone: 0 };
    await report(context, gather([], documents, lang), reported);
    return exit.failed;
  }
  const misused = misusedStdin(paths, flags.stdinName) ?? nowhereToGo(paths, flags);
  if (misused) return misuse(context, misused);
  const found = await findInputs(io, paths.length > 0 ? paths : ['.'], { texts: false, stdinName: flags.stdinName });
  if (options.output !== undefined && found.inputs.length > 1)
    return misuse(context, {
      zh: `-o 只写一个文件，这里却有 ${found.inputs.length} 期；请用 --out-dir，或只写一期`,
      en: `-o writes one file but there are ${found.inputs.length} issues; use --out-dir, or name one`,
    });
  const { inputs, elsewhere } = shardOf(found.inputs, options.shard);
  const plan = await planBuild(context, inputs, elsewhere, options);
  const probe = plan.engine ? await probeOf(context, options) : undefined;
  const { done, later, stopped } = await carryOut(context, plan, options);
  const findings = await tellAll(context, plan, options, { done, later, stopped, probe, found: { ...found, inputs } });
  if (found.inputs.length > 0 && inputs.length === 0 && !options.json) mention(context, nothingInShard(flags));
  return stopped ?? exitCode(findings, options.strict ?? false);
}

/** Fonts are looked for while documents are built, where somebody will read the answer. */
const probeOf = ({ io, quiet }: Context, options: BuildOptions): Promise<FontProbe> | undefined =>
  io.stderr.isTTY && !quiet && !options.json && options.formats.includes('docx') ? io.fonts() : undefined;

/** One after the other, compiled and written: a run of thousands holds no more than one, or one for each of `--jobs`. */
async function carryOut(context: Context, plan: Plan, options: BuildOptions): Promise<CarriedOut> {
  const { io, lang } = context;
  const { steps, targets, refused, engine, recording, means, given } = plan;
  const issues = steps.flatMap((step) => ('built' in step ? step.built : []));
  const workers = Math.min(options.jobs, issues.length);
  const writing: Run = { options, folders: new Set(), hash: options.json ? await sha256() : undefined };
  const bar = progress(context, issues.length);
  const targetsOf = (issue: Issue) => (refused ? undefined : targets.get(issue));
  if (workers > 1) {
    const { buildShared } = await import('./build-jobs.ts');
    const begun = (issue: Issue): void => bar.step(issue.file);
    const { results, stopped } = await buildShared(context, issues, targetsOf, { workers, options, given }, begun);
    bar.done();
    const numbers = new Map(issues.map((issue, number) => [issue, number]));
    const taken = steps.map((step) =>
      'left' in step
        ? { done: leaveIssue(io, step.left, writing), later: [] }
        : results.get(numbers.get(step.built) as number),
    );
    const done = taken.flatMap((one) => one?.done ?? []);
    return { done, later: taken.flatMap((one) => one?.later ?? []), stopped };
  }
  const keeping = { means, recording, folders: new Set<string>(), options, lang };
  const done: Done[] = [];
  const take = async (step: Step): Promise<Done> => {
    if ('left' in step || !engine) return leaveIssue(io, (step as { left: never }).left, writing);
    bar.step(step.built.file);
    return buildIssue(io, step.built, targetsOf(step.built), { engine, writing, keeping });
  };
  const stopped = await uninterrupted(turns(steps, async (step) => void done.push(await take(step))));
  settle(io, writing.folders);
  bar.done();
  return { done, later: [], stopped };
}

interface CarriedOut {
  readonly done: readonly Done[];
  /** What workers have met when they read their issues. */
  readonly later: readonly Problem[];
  readonly stopped: number | undefined;
}

interface Outcome extends CarriedOut {
  readonly probe: FontProbe | undefined;
  readonly found: { readonly inputs: readonly unknown[]; readonly problems: readonly Problem[] };
}

async function tellAll(context: Context, plan: Plan, options: BuildOptions, outcome: Outcome): Promise<Findings> {
  const { done, later, stopped, probe, found } = outcome;
  const { lang } = context;
  const loose = [...found.problems, ...plan.problems, ...plan.later(), ...later];
  const findings = gather(
    done.flatMap(({ said }) => said),
    [...loose, ...done.flatMap(({ problems }) => problems)],
    lang,
  );
  const built = done.map((one) => one.built);
  const ofSeries = new Set(
    plan.steps.map((step) => ('left' in step ? step.left.home.series : step.built.series?.shown)),
  );
  const isWritten = built.some(({ outputs }) => outputs.some(({ unchanged }) => !unchanged));
  await report(context, findings, {
    json: options.json ?? false,
    issues: found.inputs.length,
    built,
    others: [
      ...findings.diagnostics.filter(({ file, severity }) => ofSeries.has(file) && severity !== 'error'),
      ...severitiesOf(gather([], loose, lang).problems),
    ],
    undone: stopped === undefined ? 0 : plan.steps.length - built.length,
    ...(probe && isWritten && { probe, faces: [...new Set(done.flatMap(({ faces }) => faces))] }),
  });
  return findings;
}

const nothingInShard = ({ shard }: BuildFlags): Words => ({
  zh: `第 ${shard} 份里没有期，什么也不用做。`,
  en: `No issue falls to part ${shard}: nothing to do.`,
});

/** What has no name has no place of its own. */
const nowhereToGo = (paths: readonly string[], { output, stdinName }: BuildFlags): Words | undefined =>
  paths.includes('-') && output === undefined && stdinName === undefined
    ? {
        zh: '从标准输入读的没有名字，不知道写到哪里：加 -o 文件名，或加 --stdin-name 文件名，当作那个文件',
        en: 'what comes from standard input has no name to be written under: add -o FILE, or --stdin-name FILE',
      }
    : undefined;

function* turns(steps: readonly Step[], take: (step: Step) => Promise<void>): Generator<() => Promise<void>> {
  for (const step of steps) yield () => take(step);
}

async function sha256(): Promise<(bytes: Uint8Array) => string> {
  const { createHash } = await import('node:crypto');
  return (bytes) => createHash('sha256').update(bytes).digest('hex');
}
