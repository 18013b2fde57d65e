/** Finds what the compiler is given for each issue: the file, its series, the user's templates. */

import path from 'node:path';
import type { CompileInput } from '../compile.ts';
import type { Input } from './disk/inputs.ts';
import { namedFiles } from './disk/named-files.ts';
import { below, shown } from './disk/place.ts';
import { isProblem, readBytes, unopened } from './disk/read.ts';
import { findSeries, readSeries, type Series } from './disk/series.ts';
import { type SiblingsReader, siblingsReader } from './disk/siblings.ts';
import { readTemplates } from './disk/templates.ts';
import { hasFragments } from './disk/walk.ts';
import type { Engine } from './engine.ts';
import type { Io } from './io.ts';
import type { Problem } from './problem.ts';

export interface Issue {
  readonly input: Input;
  /** As messages show it. */
  readonly file: string;
  readonly series?: Series;
  /** What it is made of: its file, those of the series and of the templates, and what they have named since it was read. */
  readonly sources: ReadonlySet<string>;
  /** What the compiler is given: read when asked for, so that a batch holds one issue at a time. */
  read(): CompileInput | Problem;
}
export interface Issues {
  readonly issues: readonly Issue[];
  readonly problems: readonly Problem[];
  /** What was met only when the issues were read; to be asked for after that. */
  readonly later: readonly Problem[];
}
export interface ReadOptions {
  /** `--series`: a file, or `none`. */
  readonly series?: string | undefined;
  /** `--template`: a folder. */
  readonly template?: string | undefined;
}

export function readIssues(io: Io, engine: Engine, inputs: readonly Input[], options: ReadOptions): Issues {
  const own = options.template === undefined ? undefined : readTemplates(io, path.resolve(io.cwd, options.template));
  if (own && isProblem(own)) return { issues: [], problems: [own], later: [] };
  const siblings = siblingsReader(io);
  const readers = { seriesOf: seriesReader(io, engine, options), siblingsOf: siblings.of };
  const issues: Issue[] = [];
  const problems = new Set<Problem>();
  for (const input of inputs) {
    const issue = readIssue(io, input, readers, own);
    if (isProblem(issue)) problems.add(issue);
    else issues.push(issue);
  }
  return { issues, problems: [...problems], later: siblings.problems };
}

type SeriesReader = (folder: string) => Series | Problem | undefined;
interface Readers {
  readonly seriesOf: SeriesReader;
  readonly siblingsOf: SiblingsReader['of'];
}

function readIssue(
  io: Io,
  input: Input,
  { seriesOf, siblingsOf }: Readers,
  own: CompileInput['templates'] | undefined,
): Issue | Problem {
  const fragments = input.isFolder && hasFragments(path.dirname(input.file));
  if (typeof fragments === 'object') return unopened(io, fragments.unreadable, fragments.cause);
  if (fragments) return unmerged(io, input);
  const series = seriesOf(path.dirname(input.file));
  if (series && isProblem(series)) return series;
  const file = shown(io, input.file);
  const templates = own ?? series?.templates ?? [];
  const sources = new Set([
    input.file,
    ...(series ? [series.file] : []),
    ...templates.map((part) => path.resolve(io.cwd, part.file)),
  ]);
  return {
    input,
    file,
    ...(series && { series }),
    sources,
    read() {
      const bytes = input.bytes ?? readBytes(io, input.file);
      if (isProblem(bytes)) return bytes;
      return {
        file,
        bytes,
        path: pathOf(input, series),
        ...(series && { series: { file: series.shown, bytes: series.bytes } }),
        ...(templates.length > 0 && { templates }),
        siblings: siblingsOf(input, series),
        readFile: namedFiles(io, path.dirname(input.file), series && path.dirname(series.file), (named) =>
          sources.add(named),
        ),
      };
    },
  };
}

/** The name of an issue in its series, the same on every machine; a folder's is that of the folder. */
function pathOf({ folder, name }: Input, series: Series | undefined): string {
  const way = series && below(path.join(folder, name), series.folder);
  return (way ?? name).replaceAll(path.sep, '/').normalize('NFC');
}

/** Reads every series file once a run. */
function seriesReader(io: Io, engine: Engine, { series: typed, template }: ReadOptions): SeriesReader {
  const read = new Map<string, Series | Problem>();
  return (folder) => {
    const named = typed === undefined ? undefined : path.resolve(io.cwd, typed);
    const file = typed === 'none' ? undefined : (named ?? findSeries(io, folder));
    if (file === undefined || typeof file !== 'string') return file;
    const series = read.get(file) ?? readSeries(io, engine, file, named !== undefined, template !== undefined);
    read.set(file, series);
    return series;
  };
}

/** Merging what the units sent comes with its own commands; an incomplete issue must not be printed until then. */
const unmerged = (io: Io, input: Input): Problem => ({
  code: 'fragments-unread',
  file: shown(io, path.dirname(input.file)),
  message: {
    zh: '期文件夹里除 issue.yaml 外还有来稿，这一版程序还不能合并',
    en: 'the issue folder holds more than issue.yaml, and this version cannot merge yet',
  },
  hint: {
    zh: '先把来稿抄进 issue.yaml；不要的文件在名字前加 _',
    en: 'copy the parts into issue.yaml; put _ before the names of files that do not belong',
  },
});
