/** The issues that a document may be of: those of its series, of its folder, of the folder one stands in. */

import path from 'node:path';
import type { Document } from '../../asked.ts';
import type { Lang, Words } from '../../diagnostic.ts';
import { documentOf } from '../../document.ts';
import type { Sources } from '../../gather/sources.ts';
import { issueAmong, walk } from '../../gather/walk.ts';
import { byMasthead, byName, bySeal, type IssueCandidate, isNamedBy } from '../../issue-of.ts';
import { once } from '../../once.ts';
import { quoted } from '../../quoted.ts';
import type { GivenDocument } from '../../verify.ts';
import { isRefused } from '../../world/world.ts';
import { findInputs } from '../disk/inputs.ts';
import { key, real, shown } from '../disk/place.ts';
import { isProblem } from '../disk/read.ts';
import { seriesFileOver } from '../disk/series.ts';
import { worldsOf } from '../disk/world.ts';
import type { Engine } from '../engine.ts';
import type { Io } from '../io.ts';
import { type Issue, type ReadOptions, readIssues } from '../issues.ts';
import type { Problem } from '../problem.ts';

/** An issue, and its document once it is wanted. */
interface IssueDocument extends IssueCandidate {
  readonly issue: Issue;
  /** Read once; a problem where that cannot be done. */
  read(): Opener | Problem;
  /** What it is made of. */
  sources(): Sources | Problem;
}

/** Opens an issue as a 送审稿, or as it is, each once. */
type Opener = (draft: boolean) => Document;

export interface WantedIssue {
  readonly given: GivenDocument;
  /** Of the document, as messages show it. */
  readonly file: string;
  /** The second word of the command line. */
  readonly issue?: string | undefined;
  readonly lang: Lang;
  readonly options: ReadOptions;
  /** Which asks, for what it says to do. */
  readonly command: 'verify' | 'take';
}

export type FoundIssue = IssueDocument | { readonly problems: readonly Problem[] };

export async function findIssue(io: Io, engine: Engine, wanted: WantedIssue): Promise<FoundIssue> {
  const { given, file, issue: typed } = wanted;
  const stem = path.basename(file).replace(/\.[^.]*$/, '');
  const folder = path.dirname(path.resolve(io.cwd, file));
  if (typed !== undefined) {
    const { found, problems } = await issuesAt(io, engine, [typed], wanted);
    const [one, another] = found;
    if (!one || problems.length > 0) return { problems };
    if (another) return { problems: [unknownIssue(wanted, found, several)] };
    const digest = given.seal.seal?.['bulletin-issue'];
    if (digest === undefined || isNamedBy(one, digest)) return one;
    // Renamed, or its masthead changed: refused only where the document is another's that is there (contract 3).
    const other = bySeal(given, stem, await around(io, engine, [folder, path.dirname(one.issue.input.file)], wanted));
    return other && other.issue.input.file !== one.issue.input.file
      ? { problems: [otherIssue(wanted, one, other)] }
      : one;
  }
  const candidates = await around(io, engine, [folder, io.cwd], wanted);
  const sealed = bySeal(given, stem, candidates);
  if (sealed) return sealed;
  for (const found of [byMasthead(given, candidates), byName(stem, candidates)]) {
    const [one, another] = found;
    if (one && !another) return one;
    if (another) return { problems: [unknownIssue(wanted, found, several)] };
  }
  return { problems: [unknownIssue(wanted, candidates, candidates.length > 0 ? none : nothing)] };
}

/** Those of the series that each folder lies in, else of the folder itself and the issue folders in it. */
async function around(
  io: Io,
  engine: Engine,
  folders: readonly string[],
  wanted: WantedIssue,
): Promise<readonly IssueDocument[]> {
  const found = new Map<string, IssueDocument>();
  for (const folder of new Set(folders)) {
    const series = seriesFileOver(io, folder);
    const names = typeof series === 'string' ? issueNames(io, path.dirname(series)) : issueNames(io, folder, 'only');
    const { found: own } = await issuesAt(io, engine, names, wanted);
    for (const one of own) {
      const place = key(io, real(one.issue.input.file));
      if (!found.has(place)) found.set(place, one);
    }
  }
  return [...found.values()];
}

/** What cannot be looked into holds no candidates. */
function issueNames(io: Io, folder: string, depth?: 'only'): readonly string[] {
  const enters = (entries: () => ReturnType<typeof world.list>): boolean => {
    if (depth === undefined) return true;
    const inner = entries();
    return !isRefused(inner) && issueAmong(inner) !== undefined;
  };
  const world = worldsOf(io).whole;
  return [...walk(world, shown(io, folder), enters)].flatMap((one) => ('file' in one ? one.file : []));
}

async function issuesAt(
  io: Io,
  engine: Engine,
  paths: readonly string[],
  { lang, options }: WantedIssue,
): Promise<{ readonly found: readonly IssueDocument[]; readonly problems: readonly Problem[] }> {
  const { inputs, problems } = await findInputs(io, paths, { texts: false });
  const read = readIssues(io, engine, inputs, options);
  const found = read.issues.map((issue): IssueDocument => {
    const sources = once(() => issue.read());
    const read = once((): Opener | Problem => {
      const source = sources();
      if (isProblem(source)) return source;
      const [asIs, asDraft] = [false, true].map((draft) => once(() => documentOf(source, { lang, draft })));
      return (draft) => ((draft ? asDraft : asIs) as () => Document)();
    });
    return {
      issue,
      name: issue.input.name,
      read,
      sources,
      identity() {
        const open = read();
        return typeof open === 'function' ? open(false).identity : undefined;
      },
    };
  });
  return { found, problems: [...problems, ...read.problems] };
}
const several: Words = { zh: '看不出是哪一期生成的：不止一期像它', en: 'it may be of more than one issue' };
const none: Words = { zh: '看不出是哪一期生成的', en: 'of which issue it is cannot be told' };
const nothing: Words = {
  zh: '看不出是哪一期生成的：它旁边和当前文件夹里都没有期',
  en: 'of which issue it is cannot be told: there is no issue beside it or in this folder',
};

/** The last ones are the newest, by their names. */
const mostNamed = 3;

function unknownIssue({ file, command }: WantedIssue, candidates: readonly IssueDocument[], message: Words): Problem {
  const names = candidates.map(({ issue }) => issue.file).slice(-mostNamed);
  const rest = candidates.length - names.length;
  const [last = '2024-02.yaml'] = names.slice(-1);
  const list = {
    zh: names.length === 0 ? '' : `（有 ${names.join('、')}${rest > 0 ? ` 等 ${candidates.length} 期` : ''}）`,
    en: names.length === 0 ? '' : ` (there are ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`,
  };
  return {
    code: 'issue-unknown',
    file,
    message,
    hint: {
      zh: `在后面写上是哪一期：bulletin ${command} ${quoted(file)} ${quoted(last)}${list.zh}`,
      en: `name the issue behind it: bulletin ${command} ${quoted(file)} ${quoted(last)}${list.en}`,
    },
  };
}

const otherIssue = ({ file, command }: WantedIssue, typed: IssueDocument, other: IssueDocument): Problem => {
  const line = `bulletin ${command} ${quoted(file)} ${quoted(other.issue.file)}`;
  const [done, way]: readonly [Words, Words] =
    command === 'take'
      ? [
          { zh: '没有回填', en: 'nothing was taken from it' },
          { zh: `要回填到它自己那一期：${line}`, en: `to take it back into its own issue: ${line}` },
        ]
      : [
          { zh: '没有比', en: 'nothing was compared' },
          { zh: `要比它自己那一期：${line}`, en: `to compare it with its own issue: ${line}` },
        ];
  return {
    code: 'issue-other',
    file,
    message: {
      zh: `这份文件是 ${other.issue.file} 生成的，不是 ${typed.issue.file} 的，${done.zh}`,
      en: `this document was built from ${other.issue.file}, not from ${typed.issue.file}; ${done.en}`,
    },
    hint: way,
  };
};
