/** Where each document goes, and what must not happen there. */

import path from 'node:path';
import type { Format } from '../../formats.ts';
import { placeOfSetting } from '../../gather/series-place.ts';
import { isIssueName } from '../../gather/walk.ts';
import type { Io } from '../io.ts';
import type { Issue } from '../issues.ts';
import type { Problem } from '../problem.ts';
import { isContribution, look } from './issue-folder.ts';
import { type Fields, nameByPattern } from './output-name.ts';
import { inside, key, real, shown } from './place.ts';

export interface TargetOptions {
  /** `-o`: one file for the one document there is. */
  readonly output?: string | undefined;
  readonly outDir?: string | undefined;
  /** `--draft`: its name says so, that it is not taken for the final one nor stands in its place. */
  readonly draft?: boolean | undefined;
}

/** The path without extension; with `-o` the path itself, links followed because the user named it. */
export function targetOf(io: Io, issue: Issue, fields: Fields, options: TargetOptions): string | Problem {
  const { input, series } = issue;
  if (options.output !== undefined) return real(path.resolve(io.cwd, options.output));
  const named = series?.output === undefined ? { name: input.name } : nameByPattern(series.output, fields);
  if ('fault' in named) return patternFault(issue, named.fault);
  const name = options.draft ? `${named.name}（送审稿）` : named.name;
  if (options.outDir !== undefined)
    return path.join(path.resolve(io.cwd, options.outDir), input.below, path.posix.basename(name));
  // A pattern with folders counts from the series, as its template folder does; a bare name stands beside the issue.
  const target = path.join(series && named.name.includes('/') ? series.folder : input.folder, name);
  return series && named.name.includes('/') && !inside(path.dirname(target), series.folder)
    ? patternFault(issue, {
        zh: '“输出”写出的位置在刊物文件夹之外',
        en: '`output` leads out of the series folder',
      })
    : target;
}

function patternFault({ file, series }: Issue, fault: { zh: string; en: string }): Problem {
  return {
    code: 'output-pattern',
    file: series?.shown ?? file,
    ...(series && placeOfSetting(series.bytes, ['output', '输出'])),
    message: {
      zh: `${fault.zh}（${file}）`,
      en: `${fault.en} (${file})`,
    },
    hint: {
      zh: '可用 {年度} {期号} {名称} {标题} {日期} {文件名}，位置写在刊物文件夹以内',
      en: 'use {year} {number} {name} {title} {date} {file}, inside the series folder',
    },
  };
}

/** A document, and what it is made of. */
export interface PlacedDocument {
  readonly issue: Pick<Issue, 'file' | 'sources'>;
  readonly file: string;
}
export interface Target extends PlacedDocument {
  readonly issue: Issue;
  readonly format: Format;
}

/** Two documents in one place, or one in the place of a source. */
export function collisions(io: Io, targets: readonly PlacedDocument[]): readonly Problem[] {
  // A series and its templates are sources of every issue, in every format: each is looked up once.
  const files = new Set(targets.flatMap(({ issue }) => [...issue.sources]));
  const sources = new Map([...files].map((file) => [key(io, real(file)), file]));
  const taken = new Map<string, PlacedDocument>();
  return targets.flatMap((target) => {
    const place = key(io, real(target.file));
    const source = sources.get(place);
    if (source !== undefined) return [overSource(io, target, source)];
    const other = taken.get(place);
    taken.set(place, other ?? target);
    return other ? [twice(io, target, other)] : [];
  });
}

/**
 * Where a document would replace a file that its issue names, or one that a unit has sent. Asked when the issue has been
 * compiled, for only then is it known what it names. Of a docx in an issue folder the seal tells whether it is ours.
 */
export function overInput(io: Io, target: Target): Problem | undefined {
  const { issue, file, format } = target;
  if (!look(file)?.isFile()) return undefined;
  const place = key(io, real(file));
  const source = [...issue.sources].find((each) => key(io, real(each)) === place);
  const isSent = format !== 'docx' && isContribution(file);
  return source !== undefined || isSent ? overSource(io, target, source ?? file) : undefined;
}

const twice = (io: Io, target: PlacedDocument, other: PlacedDocument): Problem => ({
  code: 'output-collision',
  file: shown(io, target.file),
  message: {
    zh: `${other.issue.file} 和 ${target.issue.file} 要写成同一个文件，一份也没有写`,
    en: `${other.issue.file} and ${target.issue.file} would both be written here; nothing was written`,
  },
  hint: isNamedByFile(target)
    ? {
        zh: '给其中一期改名，或改刊物设置里的“输出”',
        en: 'rename one of them, or change `output` in series.yaml',
      }
    : {
        zh: '一份是另存的副本的，删去，或在名字前加 _；是两期的，年度、期号多半没有改；都没有错的，给“输出”加上 {期号} 或 {文件名}',
        en: 'delete the one that is a copy, or put _ before its name; of two issues, one most likely bears the year and number of the other; else add {number} or {file} to `output`',
      },
});

/** Another name for the issue is another name for its document: not where 输出 makes it of what the issue says. */
function isNamedByFile({ issue, file }: PlacedDocument): boolean {
  const own = path.basename(issue.file);
  const stem = isIssueName(own) ? path.basename(path.dirname(issue.file)) : own.replace(/\.ya?ml$/i, '');
  return stem !== '' && path.parse(file).name.includes(stem);
}

const overSource = (io: Io, { issue, file }: PlacedDocument, source: string): Problem => ({
  code: 'output-is-input',
  file: shown(io, file),
  message: {
    zh: `${issue.file} 的文件会盖掉 ${shown(io, source)}，没有写`,
    en: `the document of ${issue.file} would overwrite ${shown(io, source)}; nothing was written`,
  },
  hint: { zh: '换一个输出的文件名', en: 'choose another name for the output' },
});
