/** `--jobs`: the issues of a run, built by several workers. What comes of it is the same as without them, in the same order. */

import type { Context } from '../context.ts';
import { heedSignals } from '../disk/guard.ts';
import type { Target } from '../disk/targets.ts';
import type { Issue } from '../issues.ts';
import { openPool, type Pool } from '../jobs/pool.ts';
import type { Reported, SharedRun, Thrown, Turn } from '../jobs/share.ts';
import type { Problem } from '../problem.ts';
import { type Done, notBuilt } from './build-issue.ts';

/** What has become of an issue. */
interface SharedDone {
  readonly done: Done;
  readonly later: readonly Problem[];
}
interface Shared {
  /** Of an issue that had no turn nothing. */
  readonly results: ReadonlyMap<Issue, SharedDone>;
  /** The exit code that a signal has asked for. */
  readonly stopped: number | undefined;
}

/** @param begun is called when a worker begins with an issue */
export async function buildShared(
  { io, lang }: Context,
  issues: readonly Issue[],
  targetsOf: (issue: Issue) => readonly Target[] | undefined,
  run: Pick<SharedRun, 'options' | 'given'> & { readonly workers: number },
  begun: (issue: Issue) => void,
): Promise<Shared> {
  const { workers, options, given } = run;
  const pool = openPool(workers, { cwd: io.cwd, home: io.home, lang, options, given });
  const asking = heedSignals(pool.stop);
  const turns = issues.map(
    (issue): Turn => ({
      input: issue.input,
      targets: targetsOf(issue)?.map(({ format, file }) => ({ format, file })),
    }),
  );
  const work: Work = { pool, issues, turns, shares: sharesOf(issues.length, workers), results: new Map(), begun };
  try {
    const thrown = (await Promise.all(Array.from({ length: workers }, () => workOff(work)))).flat();
    const [first] = thrown.sort((a, b) => a.turn - b.turn);
    if (first) throw Object.assign(new Error(first.error.message), first.error);
    return { results: work.results, stopped: asking.stopped() };
  } finally {
    asking.off();
    await pool.close();
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
}
interface Work {
  readonly pool: Pool;
  readonly issues: readonly Issue[];
  readonly turns: readonly Turn[];
  /** Those that nobody has begun with. */
  readonly shares: Span[];
  readonly results: Map<Issue, SharedDone>;
  readonly begun: (issue: Issue) => void;
}

/** Large ones first, and ever smaller ones, so that all workers are done at about the same time. */
export function sharesOf(count: number, workers: number): Span[] {
  const shares: Span[] = [];
  for (let from = 0; from < count; ) {
    const to = from + Math.ceil((count - from) / (2 * workers));
    shares.push({ from, to });
    from = to;
  }
  return shares;
}

/** One share after another, as long as there are any. */
async function workOff(work: Work): Promise<readonly Thrown[]> {
  const { pool, shares } = work;
  for (let span = shares.shift(); span; span = shares.shift()) {
    const thrown = await takeShare(work, span);
    if (!thrown) continue;
    shares.length = 0;
    pool.stop();
    return [thrown];
  }
  return [];
}

async function takeShare({ pool, issues, turns, shares, results, begun }: Work, { from, to }: Span) {
  let at: number | undefined;
  const issueAt = (number: number): Issue => issues[number] as Issue;
  const hear = (reported: Reported): void => {
    const number = from + reported.turn;
    if ('begun' in reported) {
      at = number;
      begun(issueAt(number));
    } else results.set(issueAt(number), reported);
  };
  const ended = await pool.share(turns.slice(from, to), hear);
  if ('thrown' in ended) return ended.thrown && { ...ended.thrown, turn: from + ended.thrown.turn };
  if (!('died' in ended)) return undefined;
  // Of one that never began with an issue none can be the cause: the next would not begin either.
  if (at === undefined) throw ended.died;
  const issue = issueAt(at);
  if (!results.has(issue)) results.set(issue, { done: lost(issue.file, ended.died), later: [] });
  if (at + 1 < to) shares.unshift({ from: at + 1, to });
  return undefined;
}

function lost(file: string, died: unknown): Done {
  const isMemory = died instanceof Error && 'code' in died && died.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const problem: Problem = {
    code: 'worker-died',
    file,
    message: isMemory
      ? { zh: '做到这一期，内存用完了，没有做完；其他各期照做', en: 'memory ran out at this issue; the others go on' }
      : {
          zh: '做到这一期，程序的一路断了，没有做完；其他各期照做',
          en: 'a worker died at this issue; the others go on',
        },
    hint: {
      zh: `单独再做一次，不加 --jobs：bulletin build ${file}`,
      en: `build it once more by itself, without --jobs: bulletin build ${file}`,
    },
  };
  return notBuilt(file, [problem]);
}
