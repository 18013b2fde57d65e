/** Builds some issues and says what came of it; `--watch` does so again and again. */

import type { Context } from '../context.ts';
import { uninterrupted } from '../disk/guard.ts';
import { settle, sweepLeft } from '../disk/temporary.ts';
import type { Engine } from '../engine.ts';
import type { FontProbe } from '../fonts/installed.ts';
import type { Issue } from '../issues.ts';
import { exitCode, type Findings, gather, severitiesOf } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import { progress } from '../terminal/progress.ts';
import { buildIssue, type Done, leaveIssue } from './build-issue.ts';
import type { BuildOptions } from './build-options.ts';
import { type Plan, planBuild, type Step } from './build-plan.ts';
import { report } from './build-report.ts';
import type { ShardInputs } from './build-shard.ts';
import { sweepRecords } from './build-sweep.ts';
import type { Run } from './build-write.ts';

export interface BuildRun {
  readonly found: ShardInputs;
  readonly plan: Plan;
  /** Of those whose turn has come, in their order. */
  readonly done: readonly Done[];
  /** What workers have met when they read their issues. */
  readonly later: readonly Problem[];
  /** The exit code that a signal asks for. */
  readonly stopped: number | undefined;
  /** Fonts of the machine, where somebody will read of them. */
  readonly probe: FontProbe | undefined;
}

export async function buildInputs(context: Context, found: ShardInputs, options: BuildOptions): Promise<BuildRun> {
  const plan = await planBuild(context, found.inputs, found.elsewhere, options);
  const probe = plan.engine ? await probeOf(context, options) : undefined;
  return { found, plan, probe, ...(await carryOut(context, plan, options)) };
}

/** Fonts are looked for while documents are built. */
const probeOf = ({ io, quiet }: Context, options: BuildOptions): Promise<FontProbe> | undefined =>
  io.stderr.isTTY && !quiet && !options.json && options.formats.includes('docx') ? io.fonts() : undefined;

/** One after the other, compiled and written: a run of thousands holds no more than one, or one for each of `--jobs`. */
async function carryOut(context: Context, plan: Plan, options: BuildOptions): Promise<CarriedOut> {
  const writing: Run = { options, folders: new Set(), hash: options.json ? await sha256() : undefined };
  const issues = plan.steps.flatMap((step) => ('built' in step ? step.built : []));
  const workers = Math.min(options.jobs, issues.length);
  const bar = progress(context, issues.length);
  const round = { context, plan, options, writing, begun: ({ file }: Issue) => bar.step(file) };
  const carried = await (workers > 1 ? byWorkers(round, issues, workers) : byTurns(round));
  settle(context.io, writing.folders);
  sweepLeft(
    context.io,
    carried.done.flatMap(({ homes }) => homes),
  );
  sweepRecords(context.io, plan.steps, options);
  bar.done();
  return carried;
}

type CarriedOut = Pick<BuildRun, 'done' | 'later' | 'stopped'>;
interface Round {
  readonly context: Context;
  readonly plan: Plan;
  readonly options: BuildOptions;
  readonly writing: Run;
  readonly begun: (issue: Issue) => void;
}

async function byTurns({ context, plan, options, writing, begun }: Round): Promise<CarriedOut> {
  const { io, lang } = context;
  const { means, recording } = plan;
  const keeping = { means, recording, folders: new Set<string>(), options, lang };
  const done: Done[] = [];
  const take = async (step: Step): Promise<Done> => {
    if ('left' in step) return leaveIssue(io, step.left, writing);
    begun(step.built);
    const tools = { engine: plan.engine as Engine, writing, keeping };
    return buildIssue(io, step.built, targetsIn(plan, step.built), tools);
  };
  const stopped = await uninterrupted(turns(plan.steps, async (step) => void done.push(await take(step))));
  return { done, later: [], stopped };
}

async function byWorkers(round: Round, issues: readonly Issue[], workers: number): Promise<CarriedOut> {
  const { context, plan, options, writing, begun } = round;
  const { buildShared } = await import('./build-jobs.ts');
  const shared = { workers, options, given: plan.given };
  const { results, stopped } = await buildShared(context, issues, (issue) => targetsIn(plan, issue), shared, begun);
  const all = plan.steps.flatMap((step) =>
    'left' in step ? { done: leaveIssue(context.io, step.left, writing), later: [] } : (results.get(step.built) ?? []),
  );
  return { done: all.map(({ done }) => done), later: all.flatMap(({ later }) => later), stopped };
}

/** undefined where none of the run is written. */
const targetsIn = ({ targets, refused }: Plan, issue: Issue) => (refused ? undefined : targets.get(issue));

function* turns(steps: readonly Step[], take: (step: Step) => Promise<void>): Generator<() => Promise<void>> {
  for (const step of steps) yield () => take(step);
}

/** What is said of no issue alone. To be asked for when all have had their turn. */
export const looseIn = ({ found, plan, later }: BuildRun): readonly Problem[] => [
  ...found.problems,
  ...plan.problems,
  ...plan.later(),
  ...later,
];

/** @returns the exit code */
export async function reportRun(context: Context, run: BuildRun, options: BuildOptions): Promise<number> {
  const { found, plan, done, stopped, probe } = run;
  const { lang } = context;
  const loose = looseIn(run);
  const findings: Findings = gather(
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
    ...(options.skipBroken && { skipBroken: true }),
    issues: found.inputs.length,
    built,
    others: [
      ...findings.diagnostics.filter(({ file, severity }) => ofSeries.has(file) && severity !== 'error'),
      ...severitiesOf(gather([], loose, lang).problems),
    ],
    undone: stopped === undefined ? 0 : plan.steps.length - built.length,
    ...(probe && isWritten && { probe, faces: [...new Set(done.flatMap(({ faces }) => faces))] }),
  });
  return stopped ?? exitCode(findings, options.strict ?? false);
}

async function sha256(): Promise<(bytes: Uint8Array) => string> {
  const { createHash } = await import('node:crypto');
  return (bytes) => createHash('sha256').update(bytes).digest('hex');
}
