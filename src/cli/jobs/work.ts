/** In a worker of `--jobs`: builds the issues of its share, in a world of its own, as a run without workers would. */

import { threadId } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import { once } from '../../once.ts';
import { sha256 } from '../../world/record.ts';
import { buildIssue, type Done, notBuilt, type Tools } from '../commands/build-issue.ts';
import { meansOf } from '../commands/build-record.ts';
import { shown } from '../disk/place.ts';
import { settle } from '../disk/temporary.ts';
import { loadEngine } from '../engine.ts';
import { type Io, processIo } from '../io.ts';
import { issuesOf } from '../issues.ts';
import type { Problem } from '../problem.ts';
import { recordingOf } from '../recording.ts';
import type { Reported, Share, SharedRun, Thrown, Turn } from './share.ts';

interface Workshop extends Tools {
  readonly io: Io;
  readonly given: SharedRun['given'];
}

/** A worker lives for one run. */
const workshop = once(async (): Promise<Workshop> => {
  const { cwd, home, lang, options, given }: SharedRun = Tinypool.workerData;
  const io: Io = { ...processIo(), cwd, home, thread: threadId };
  return {
    io,
    given,
    engine: await loadEngine(io),
    writing: { options, folders: new Set(), hash: options.json ? sha256 : undefined },
    keeping: { means: meansOf(given, options), recording: recordingOf(io), folders: new Set(), options, lang },
  };
});

/** @returns what was thrown on the way, which ends the share */
export async function build({ turns, port, stop }: Share): Promise<Thrown | undefined> {
  const shop = await workshop();
  const say = (reported: Reported): void => port.postMessage(reported);
  for (const [turn, each] of turns.entries()) {
    if (Atomics.load(stop, 0) === 1) break;
    say({ turn, begun: true });
    try {
      say({ turn, ...(await take(shop, each)) });
    } catch (error) {
      return { turn, error: plain(error) };
    }
  }
  settle(shop.io, shop.writing.folders);
  return undefined;
}

async function take(shop: Workshop, { input, targets }: Turn): Promise<{ done: Done; later: readonly Problem[] }> {
  const { io, given, engine, keeping } = shop;
  const read = issuesOf(io, engine, [input], given, keeping.recording);
  const [issue] = read.issues;
  // What lay round it could be read a moment ago, or it would have had no turn.
  if (!issue) return { done: notBuilt(shown(io, input.file), read.problems), later: [] };
  const done = await buildIssue(
    io,
    issue,
    targets?.map((target) => ({ ...target, issue })),
    shop,
  );
  return { done, later: read.later };
}

/** An error loses on the way what was written on it: here, the name of the file. */
function plain(error: unknown): Thrown['error'] {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack } = error;
  return { name, message, ...(stack && { stack }), ...('file' in error && { file: String(error.file) }) };
}
