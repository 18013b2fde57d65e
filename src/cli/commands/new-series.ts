/** What `new` finds in the folder: the series, its issues, and which of them is the last. */

import path from 'node:path';
import { hasError, type Words } from '../../diagnostic.ts';
import { siblingsOf } from '../../gather/beside.ts';
import { shownName } from '../../gather/named.ts';
import { isOpenFault, unopened } from '../../gather/open-fault.ts';
import type { SeriesReading } from '../../gather/read.ts';
import type { IssueText } from '../../gather/read-issue.ts';
import { type Series as SeriesFound, type SeriesOptions, seriesOf } from '../../gather/series.ts';
import { seriesCopy } from '../../gather/series-copy.ts';
import type { Found } from '../../next/last.ts';
import type { World } from '../../world/world.ts';
import { type Context, exit, tell } from '../context.ts';
import { issueOf } from '../disk/issue-folder.ts';
import { shown } from '../disk/place.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import { worldsOf } from '../disk/world.ts';
import { loadEngine } from '../engine.ts';
import { gather } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import { printFindings } from '../terminal/findings.ts';
import { misuse } from '../usage.ts';

/** `file` and `folder` as the system has them, `shown` as messages do. */
interface Series extends SeriesFound {
  readonly shown: string;
}

export interface Around extends Found {
  readonly series: Series | undefined;
  readonly reading: SeriesReading | undefined;
  /** The issues there were. */
  readonly names: readonly string[];
  /** The bytes of a file, by its name in messages. */
  read(file: string): Uint8Array | undefined;
  /** What units sent for one, where it is that of an issue folder. */
  sent(file: string): IssueText['sent'];
}

/** What was listed in it once is not listed again. */
export function worldFor({ io }: Context, named: string | undefined): World {
  const worlds = worldsOf(io);
  return named === undefined ? worlds.over(workingFolder(io.cwd)) : worlds.whole;
}

/** The issues of the folder. */
export function filesAround({ io }: Context, world: World, series: Around['series']): ReturnType<typeof siblingsOf> {
  const anyone = shown(io, path.join(series?.folder ?? workingFolder(io.cwd), nobody));
  const { siblings, closed } = siblingsOf(world, anyone, series && { folder: shown(io, series.folder) });
  return { siblings: { ...siblings, names: siblings.names.filter((name) => !name.endsWith(nobody)) }, closed };
}

/** @returns an exit code where the folder does not say what the next issue is; that has been reported then */
export async function lookAround(context: Context, named: string | undefined): Promise<Around | number> {
  const world = worldFor(context, named);
  const [{ readSeries: parseSeries, readSeriesSettings }, { lastOf }] = await Promise.all([
    import('../../gather/read.ts'),
    import('../../next/last.ts'),
  ]);
  const series = seriesFor(context, readSeriesSettings, world, named);
  if (series !== undefined && isProblem(series)) return await failed(context, [series]);
  const reading = series && parseSeries({ ...series, file: series.shown });
  if (series && reading && (hasError(reading.findings) || hasError(reading.resolved.findings)))
    return (await showFaults(context, series, undefined)) ?? exit.faults;
  const { siblings, closed } = filesAround(context, world, series);
  const found = lastOf(siblings, reading);
  if (closed.length > 0)
    return failed(
      context,
      closed.map(({ unlisted, why }) => unopened(unlisted, why)),
    );
  if (found.titles.length > 1) return misuse(context, severalSeries(found.titles), seriesHint);
  if (found.twin && found.last) {
    tell(context, sameNumber(found.twin.file, found.last.file));
    return exit.faults;
  }
  const broken = found.unreadable[0];
  if (broken !== undefined)
    return (await showFaults(context, series, { file: broken, bytes: siblings.read(broken) })) ?? exit.faults;
  if (!found.last && !series) return misuse(context, nothingHere, nothingHint);
  return {
    ...found,
    series,
    reading,
    names: siblings.names,
    read: (file) => siblings.read(file),
    sent: (file) => siblings.sent?.(file),
  };
}

/** Inside an issue folder, the folder round it. */
const workingFolder = (cwd: string): string => (issueOf(cwd) === undefined ? cwd : path.dirname(cwd));

/** No issue lies there; it only says which folder is meant. */
const nobody = '.new-issue.yaml';

function seriesFor(
  { io }: Context,
  settingsOf: SeriesOptions['settingsOf'],
  world: World,
  named: string | undefined,
): Series | Problem | undefined {
  const given = named === undefined || named === 'none' ? named : seriesText(io, path.resolve(io.cwd, named));
  if (typeof given === 'object' && isProblem(given)) return given;
  const found = seriesOf(world, shown(io, workingFolder(io.cwd)), {
    given,
    withoutTemplates: true,
    settingsOf,
  });
  if (found === undefined || isOpenFault(found)) return found;
  const [file, folder] = [found.file, found.folder].map((name) => path.resolve(io.cwd, name)) as [string, string];
  return { ...found, shown: found.file, file, folder };
}

function seriesText(io: Context['io'], file: string) {
  const bytes = readBytes(io, file, { pipes: true });
  return isProblem(bytes) ? bytes : { file: shown(io, file), bytes };
}

async function failed({ io, lang, ...rest }: Context, problems: readonly Problem[]): Promise<number> {
  await printFindings({ io, lang, ...rest }, io.stderr, gather([], problems, lang));
  return problems.some(({ at }) => at === undefined) ? exit.failed : exit.faults;
}

/** What is wrong with a file that the next issue should be made of, as `check` says it. */
async function showFaults(
  context: Context,
  series: Series | undefined,
  issue: { readonly file: string; readonly bytes: Uint8Array | undefined } | undefined,
): Promise<number | undefined> {
  const { io, lang } = context;
  const copied = issue && series && seriesCopy(issue.file, series.shown);
  if (copied) return failed(context, [copied]);
  if (issue && !issue.bytes) {
    const problem = readBytes(io, path.resolve(io.cwd, issue.file));
    return isProblem(problem) ? failed(context, [problem]) : undefined;
  }
  const { compile } = await loadEngine(io);
  const input = {
    file: issue?.file ?? shown(io, path.join(series?.folder ?? io.cwd, nobody)),
    bytes: issue?.bytes ?? new TextEncoder().encode('{}'),
    ...(series && { series: { ...series, file: series.shown } }),
  };
  const { diagnostics, texts } = compile(input, { formats: [], lang, draft: false, proofread: false });
  const file = issue?.file ?? series?.shown ?? '';
  const lists = [...(series?.files?.keys() ?? [])].map((name) => shownName({ name }, series?.shown ?? ''));
  const own = diagnostics.filter((one) => [file, series?.shown, ...lists].includes(one.file));
  await printFindings(context, io.stderr, gather([{ diagnostics: own, texts }], [], lang));
  tell(context, {
    zh: `${file} 读不出来，没有另写一期。先照上面改好，再运行一次。`,
    en: `${file} cannot be read, and no issue was made. Mend it and run again.`,
  });
  return exit.faults;
}

const severalSeries = (titles: readonly string[]): Words => ({
  zh: `这里有${titles.length}种刊物的期，不知道接哪一种：${titles.join('、')}`,
  en: `issues of ${titles.length} series lie here: ${titles.join(', ')}`,
});
const seriesHint: Words = {
  zh: '每种刊物放在自己的文件夹里，各有一个 series.yaml',
  en: 'give each series a folder of its own, with a series.yaml',
};
const sameNumber = (one: string, other: string): Words => ({
  zh: `${one} 和 ${other} 是同一期（年度、期号一样），不知道接哪一个，没有另写一期。\n  提示：改正其中一个的期号；不要的在名字前加 _`,
  en: `${one} and ${other} bear the same number; no issue was made.\n  hint: mend the number of one, or put _ before the name of what is not wanted`,
});
const nothingHere: Words = {
  zh: '这里没有 series.yaml，也没有一期的文件，不知道下一期是什么',
  en: 'there is no series.yaml here, and no issue',
};
const nothingHint: Words = {
  zh: '进入刊物的文件夹再运行；还没有刊物，用 bulletin init 建一个',
  en: 'go to the folder of the series first; to make one, run bulletin init',
};
