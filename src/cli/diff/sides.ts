/** The two sides of a comparison: what each word of the command line means. */

import fs from 'node:fs';
import path from 'node:path';
import type { Document } from '../../asked.ts';
import type { Draft } from '../../compare/drafts.ts';
import { type Diagnostic, hasError, type Lang } from '../../diagnostic.ts';
import { documentOf } from '../../document.ts';
import { historyOf } from '../../gather/history.ts';
import { isOpenFault } from '../../gather/open-fault.ts';
import { readSeries, readSeriesSettings } from '../../gather/read.ts';
import { type SourceOptions, type Sources, sourcesOf, surroundingsOf } from '../../gather/sources.ts';
import { issueAmong, isYaml, walk } from '../../gather/walk.ts';
import { quoted } from '../../quoted.ts';
import { isRefused, type World } from '../../world/world.ts';
import { findInputs, type Input } from '../disk/inputs.ts';
import { isFolder, shown } from '../disk/place.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import { worldsOf } from '../disk/world.ts';
import { loadEngine } from '../engine.ts';
import type { Io } from '../io.ts';
import { givenOf, type Issue, type ReadOptions, readIssues } from '../issues.ts';
import type { Problem } from '../problem.ts';
import { atRevision, revisionPath } from './git.ts';

/** An issue, ready to be opened. */
export interface IssueSide {
  readonly kind: 'issue';
  /** As messages show it: HEAD:2024-02.yaml. */
  readonly name: string;
  readonly sources: Sources;
  /** What a document of it may not be written over. */
  readonly issue?: Issue;
  /** The issue before it, where it lies. */
  before(): Promise<IssueSide | Problem | undefined>;
}
interface DocumentSide {
  readonly kind: 'document';
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface FolderSide {
  readonly kind: 'folder';
  readonly name: string;
  /** The names of its issues, as they lie in it. */
  readonly issues: ReadonlyMap<string, () => Promise<Side | Problem>>;
}
export type Side = IssueSide | DocumentSide | FolderSide;

export interface Looking {
  readonly io: Io;
  readonly lang: Lang;
  readonly options: ReadOptions;
}

export async function sideOf(looking: Looking, typed: string): Promise<Side | Problem> {
  const { io } = looking;
  const file = path.resolve(io.cwd, typed);
  const revision = revisionPath(typed);
  if (revision && !fs.existsSync(file)) {
    const found = atRevision(io, revision);
    if ('failed' in found) return { code: 'revision-missing', file: typed, message: found.failed };
    return inWorld(looking, found.world, found.name, typed, found.isFolder);
  }
  if (/\.docx$/i.test(typed) && !isFolder(file)) {
    const bytes = readBytes(io, file, { pipes: true });
    return isProblem(bytes) ? bytes : { kind: 'document', name: shown(io, file), bytes };
  }
  if (isFolder(file)) {
    const { whole } = worldsOf(io);
    const entries = whole.list(shown(io, file));
    if (!isRefused(entries) && issueAmong(entries) === undefined)
      return folderSide(looking, whole, shown(io, file), typed);
  }
  if (isOther(path.basename(file)) && fs.existsSync(file)) return notCompared(typed);
  return issueOnDisk(looking, typed);
}

/** What people have as files and no issue is; a name such as 2024-05.yaml.txt is a slip that is told elsewhere. */
const isOther = (name: string): boolean =>
  /\.(?:pdf|docm?|wps|rtf|xlsx?|et|csv|txt|html?)$/i.test(name) && !/\.ya?ml\./i.test(name);

async function issueOnDisk(looking: Looking, typed: string, input?: Input): Promise<IssueSide | Problem> {
  const { io, options } = looking;
  const { inputs, problems } = input
    ? { inputs: [input], problems: [] }
    : await findInputs(io, [typed], { texts: false });
  const [problem] = problems;
  if (problem) return problem;
  const { issues, problems: faults } = readIssues(io, await loadEngine(io), inputs.slice(0, 1), options);
  const [issue] = issues;
  if (!issue) return faults[0] ?? nothingThere(typed);
  const sources = issue.read();
  if (isProblem(sources)) return sources;
  return {
    kind: 'issue',
    name: issue.file,
    sources,
    issue,
    async before() {
      const name = nameBefore(sources);
      return name === undefined ? undefined : issueOnDisk(looking, name);
    },
  };
}

/** A file that came under another name, as git hands it over, stands for one that lies elsewhere. */
export function standingFor(looking: Looking, file: string, bytes: Uint8Array): Promise<IssueSide | Problem> {
  const at = path.resolve(looking.io.cwd, file);
  return issueOnDisk(looking, file, {
    file: at,
    folder: path.dirname(at),
    name: path.parse(at).name,
    below: '',
    isFolder: false,
    bytes,
  });
}

async function inWorld(
  looking: Looking,
  world: World,
  name: string,
  typed: string,
  isTree: boolean,
): Promise<Side | Problem> {
  if (isTree) {
    const entries = world.list(name);
    const issue = isRefused(entries) ? undefined : issueAmong(entries);
    return issue === undefined
      ? folderSide(looking, world, name, typed)
      : issueInWorld(looking, world, path.posix.join(name, issue), typed);
  }
  if (!/\.docx$/i.test(name)) return issueInWorld(looking, world, name, typed);
  const bytes = world.read(name);
  return isRefused(bytes)
    ? { code: 'revision-missing', file: typed, message: bytes.reason }
    : { kind: 'document', name: typed, bytes };
}

function issueInWorld(looking: Looking, world: World, name: string, typed: string): IssueSide | Problem {
  const given = givenOf(looking.io, looking.options);
  if (isProblem(given)) return given;
  const { isPiped: _, ...rest } = given;
  const options: SourceOptions = { ...rest, settingsOf: readSeriesSettings };
  if (!isYaml(name)) return notCompared(typed);
  const round = surroundingsOf(world, name, options);
  if (isOpenFault(round)) return round;
  const sources = sourcesOf(world, round);
  if (isOpenFault(sources)) return sources;
  const revision = typed.slice(0, typed.indexOf(':') + 1);
  return {
    kind: 'issue',
    name: typed,
    sources,
    async before() {
      const other = nameBefore(sources);
      return other === undefined ? undefined : issueInWorld(looking, world, other, `${revision}${other}`);
    },
  };
}

function folderSide(looking: Looking, world: World, name: string, typed: string): FolderSide {
  const issues = new Map<string, () => Promise<Side | Problem>>();
  const isAtRevision =
    world !== worldsOf(looking.io).whole &&
    revisionPath(typed) !== undefined &&
    !isFolder(path.resolve(looking.io.cwd, typed));
  for (const found of walk(world, name)) {
    if (!('file' in found)) continue;
    const own = path.posix.relative(name, found.file);
    issues.set(own, async () =>
      isAtRevision
        ? issueInWorld(looking, world, found.file, `${typed.replace(/\/$/, '')}${typed.endsWith(':') ? '' : '/'}${own}`)
        : issueOnDisk(looking, found.file),
    );
  }
  return { kind: 'folder', name: typed, issues };
}

/** undefined where there is none, or two files could be it. */
function nameBefore(sources: Sources): string | undefined {
  const { file } = documentOf(sources).joined ?? {};
  const series = sources.series && readSeries(sources.series);
  return file && sources.siblings && historyOf(sources.file, file, sources.siblings, series)?.before?.file;
}

/** @returns why it cannot be compared, where it has errors of form */
export function draftOf(side: IssueSide, lang: Lang): Draft | OpenedFaults {
  const document = documentOf(side.sources, { lang, draft: false });
  const { tree, bulletin, joined } = document;
  if (tree && bulletin && joined) return { document, tree, bulletin, file: joined.file };
  return { faults: document.faults.filter((fault) => hasError([fault])), texts: document.texts };
}
export interface OpenedFaults {
  readonly faults: readonly Diagnostic[];
  readonly texts: Document['texts'];
}

const nothingThere = (file: string): Problem => ({
  code: 'path-missing',
  file,
  message: { zh: '没有这个文件或文件夹', en: 'no such file or folder' },
});
const notCompared = (file: string): Problem => ({
  code: 'not-compared',
  file,
  message: {
    zh: '能比的是 .yaml、.docx、期文件夹和文件夹',
    en: 'what can be compared: .yaml, .docx, issue folders and folders',
  },
  hint: /\.txt$/i.test(file)
    ? {
        zh: `先收成一期再比：bulletin import ${quoted(file)}`,
        en: `make an issue of it first: bulletin import ${quoted(file)}`,
      }
    : { zh: '用 WPS 或 Word 打开，另存为 .docx 再比', en: 'open it in WPS or Word and save it as .docx' },
});
