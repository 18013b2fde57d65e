/** `bulletin status`: how far the issues have come, and who has sent what for them. */

import fs from 'node:fs';
import path from 'node:path';
import type { Day } from '../../calendar.ts';
import { isWanting } from '../../status/state.ts';
import { type Context, exit, mention } from '../context.ts';
import { isGlob } from '../disk/glob.ts';
import { findInputs, type Input } from '../disk/inputs.ts';
import { issueOf } from '../disk/issue-folder.ts';
import { isFolder } from '../disk/place.ts';
import { loadEngine } from '../engine.ts';
import { type Issue, readIssues } from '../issues.ts';
import { gather } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import { csvOf, documentFor, textFor, urgesOf } from '../status/answers.ts';
import { detailJson, folderJson } from '../status/as-json.ts';
import { circularFor } from '../status/circular.ts';
import { csv } from '../status/csv.ts';
import { deliver } from '../status/deliver.ts';
import { type SeriesIssues, seriesIssues } from '../status/find.ts';
import { type Asked, readAsked, type StatusFlags } from '../status/flags.ts';
import { type FolderView, folderScreen } from '../status/folder-screen.ts';
import { issueScreen } from '../status/issue-screen.ts';
import type { Looked } from '../status/look.ts';
import { tallyFor } from '../status/tally.ts';
import { tallyJson, tallyRows, tallyScreen } from '../status/tally-view.ts';
import { viewOf } from '../status/view.ts';
import { printFindings } from '../terminal/findings.ts';
import { json } from '../terminal/formats.ts';
import { misuse } from '../usage.ts';

export async function run(paths: readonly string[], flags: StatusFlags, context: Context): Promise<number> {
  const { io, lang } = context;
  const asked = readAsked(flags, today());
  if ('message' in asked) return misuse(context, asked.message, asked.hint);
  const typed = paths.length > 0 ? paths : ['.'];
  const found = await findInputs(io, typed, { texts: false });
  const engine = await loadEngine(io);
  const isDetailed = typed.length <= mostInDetail && typed.every((one) => isOneIssue(path.resolve(io.cwd, one), one));
  const own = new Set(found.inputs.map(({ file }) => file));
  const read = readIssues(io, engine, found.inputs, flags);
  // One issue alone does not tell since when a unit is silent.
  const round = isDetailed ? await issuesRound(context, read.issues) : [];
  const others = readIssues(
    io,
    engine,
    round.filter(({ file }) => !own.has(file)),
    flags,
  );
  const { stretch } = asked;
  const groups = seriesIssues([...read.issues, ...others.issues], own, (year, newest) =>
    stretch ? year === stretch.year : year >= newest - 1 && year <= newest,
  );
  const problems = [...found.problems, ...read.problems];
  const answer = asked.stretch
    ? await tallies(context, groups, asked, engine)
    : await states(context, groups, asked, engine, {
        isDetailed: typed.every((one) => isOneIssue(path.resolve(io.cwd, one), one)),
        isSeriesGiven: flags.series !== undefined,
      });
  problems.push(...read.later);
  if (problems.length > 0) await printFindings(context, io.stderr, gather([], problems, lang));
  const isFailed = problems.some(({ severity = 'error' }: Problem) => severity === 'error');
  if (groups.length === 0) return exit.failed;
  if (typeof answer === 'number') return answer;
  const delivered = await deliver(context, answer.content, asked.format, flags.output);
  if (delivered !== exit.done || isFailed) return exit.failed;
  return flags.strict && answer.isWanting ? exit.faults : exit.done;
}

interface Answer {
  readonly content: string | Uint8Array;
  /** Something is missing or wrong. */
  readonly isWanting: boolean;
}

function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** A shell makes a list of a glob: of more the list is shown. */
const mostInDetail = 3;

/** An issue file, or an issue folder. */
const isOneIssue = (file: string, typed: string): boolean =>
  isFolder(file) ? issueOf(file) !== undefined : fs.existsSync(file) || !isGlob(typed);

/** All issues of the series of these. */
async function issuesRound({ io }: Context, issues: readonly Issue[]): Promise<readonly Input[]> {
  const folders = new Set(issues.map(({ series, input }) => series?.folder ?? input.folder));
  return (await findInputs(io, [...folders], { texts: false })).inputs;
}

type Engine = Awaited<ReturnType<typeof loadEngine>>;

async function states(
  context: Context,
  groups: readonly SeriesIssues[],
  asked: Asked,
  engine: Engine,
  { isDetailed, isSeriesGiven }: { readonly isDetailed: boolean; readonly isSeriesGiven: boolean },
): Promise<Answer | number> {
  const { io, lang } = context;
  const { today } = asked;
  const views = groups.map((group) => viewOf(context, group, { today, isDetailed, isSeriesGiven }));
  const looked = views.flatMap((view) => view.looked);
  const wanting = looked.some(({ reasons }) => isWanting(reasons));
  const answer = (content: string | Uint8Array): Answer => ({ content, isWanting: wanting });
  switch (asked.format) {
    case 'pretty': {
      const screens = isDetailed
        ? views.flatMap((view) => view.looked.map((one) => issueScreen(context, view.group, one, io.stdout)))
        : views.map((view) => folderScreen(context, view, io.stdout));
      return answer(`${screens.map((lines) => lines.join('\n')).join('\n\n')}\n`);
    }
    case 'json':
      return answer(json({ version: 1, today: isoOf(asked), ...jsonOf(context, views, isDetailed) }));
    case 'csv':
      return answer(csv(csvOf(views, isDetailed, lang)));
    case 'text':
      return answer(textFor(context, urgesOf(views, asked.today)));
    case 'docx': {
      const bytes = documentFor(engine, urgesOf(views, asked.today), asked.today);
      if (bytes) return answer(bytes);
      mention(context, nothingToAsk);
      return exit.done;
    }
    case 'yaml':
      return exit.failed;
  }
}

const isoOf = ({ today: { year, month, day } }: Asked): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const nothingToAsk = { zh: '没有要催的。', en: 'There is nothing to ask for.' };

function jsonOf(context: Context, views: readonly FolderView[], isDetailed: boolean) {
  const all: readonly Looked[] = views.flatMap((view) => view.looked);
  return isDetailed
    ? { issues: all.map((one) => detailJson(context, one)) }
    : { series: views.map((view) => folderJson(context, view)) };
}

async function tallies(
  { lang, ...context }: Context,
  groups: readonly SeriesIssues[],
  asked: Asked,
  engine: Engine,
): Promise<Answer | number> {
  const { io } = context;
  const stretch = asked.stretch as NonNullable<Asked['stretch']>;
  const views = groups.map((group) => tallyFor(group, stretch, lang));
  const answer = (content: string | Uint8Array): Answer => ({ content, isWanting: false });
  switch (asked.format) {
    case 'pretty':
      return answer(`${views.map((view) => tallyScreen(view, lang, io.stdout).join('\n')).join('\n\n')}\n`);
    case 'json':
      return answer(json({ version: 1, tallies: views.map(tallyJson) }));
    case 'csv':
      return answer(csv(views.flatMap((view) => tallyRows(view, lang, true))));
    case 'yaml':
    case 'text':
    case 'docx': {
      const made = circularFor(engine, views, asked);
      return 'fault' in made ? misuse({ lang, ...context }, made.fault) : answer(made.content);
    }
  }
}
