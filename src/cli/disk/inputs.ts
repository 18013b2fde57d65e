/** From the PATHs a user types to the issues they mean. */

import fs from 'node:fs';
import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { unopened } from '../../gather/open-fault.ts';
import { isIssueName, isOwnerFile, isText, isYaml, seriesName, walk } from '../../gather/walk.ts';
import type { Io } from '../io.ts';
import type { Problem } from '../problem.ts';
import { expandGlob, isGlob } from './glob.ts';
import { issueOf, look } from './issue-folder.ts';
import { below, key, real, shown } from './place.ts';
import { refusedOf, worldsOf } from './world.ts';

/** One issue to read, and where its document belongs. */
export interface Input {
  readonly file: string;
  /** The folder its document stands in, and its name without extension. */
  readonly folder: string;
  readonly name: string;
  /** The way from the PATH given to that folder; `--out-dir` repeats it. */
  readonly below: string;
  /** An issue folder: `file` is its `issue.yaml`. */
  readonly isFolder: boolean;
}
export interface Inputs {
  readonly inputs: readonly Input[];
  /** Texts that somebody sent, where they are wanted: `.txt` and `.docx`. */
  readonly texts: readonly string[];
  readonly problems: readonly Problem[];
}

interface Wanted {
  /** Also texts that are named, or meant by a glob. In a folder they may be what was built there. */
  readonly texts: boolean;
}

/** A file that two PATHs name counts once, for the first of them. */
export async function findInputs(io: Io, paths: readonly string[], { texts }: Wanted): Promise<Inputs> {
  const found: Inputs[] = [];
  for (const typed of paths) found.push(await fromPath(io, typed, { texts, several: paths.length > 1 }));
  const seen = new Set<string>();
  const isFirst = (file: string): boolean => {
    const name = key(io, real(file));
    return seen.has(name) ? false : !!seen.add(name);
  };
  return {
    inputs: found.flatMap((part) => part.inputs).filter(({ file }) => isFirst(file)),
    texts: found.flatMap((part) => part.texts).filter(isFirst),
    problems: found.flatMap((part) => part.problems),
  };
}

interface Reading extends Wanted {
  /** More than one PATH was given: a shell may have made them of a glob. */
  readonly several: boolean;
}

async function fromPath(io: Io, typed: string, reading: Reading): Promise<Inputs> {
  const file = path.resolve(io.cwd, typed);
  const there = stat(file);
  if (there instanceof Error) return fault(unopened(shown(io, file), refusedOf(there, file)));
  if (there?.isDirectory()) return fromFolder(io, file, file, typed, reading);
  if (there?.isFile()) return fromFile(file, typed, reading);
  if (there) return fault(noFile(typed));
  if (!isGlob(typed)) return fault(missing(typed));
  const { base, matches, unreadable } = await expandGlob(io, typed, reading.texts);
  const parts = matches.map((match) => {
    if (look(match)?.isDirectory()) return fromFolder(io, match, base, typed, reading);
    return isText(path.basename(match)) ? { ...none, texts: [match] } : { ...none, inputs: [input(match, base)] };
  });
  const inputs = parts.flatMap((part) => part.inputs);
  const texts = parts.flatMap((part) => part.texts);
  const problems = [
    ...unreadable.map(({ unlisted, why }) => unopened(unlisted, why)),
    ...parts.flatMap((part) => part.problems.filter(({ code }) => code !== 'no-issues')),
  ];
  return inputs.length + texts.length + problems.length > 0
    ? { inputs, texts, problems }
    : fault(noIssues(typed, reading));
}

function fromFolder(io: Io, folder: string, base: string, typed: string, reading: Reading): Inputs {
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  for (const found of walk(worldsOf(io).whole, shown(io, folder))) {
    if ('file' in found) inputs.push(input(path.resolve(io.cwd, found.file), base));
    else problems.push(unopened(shown(io, path.resolve(io.cwd, found.unlisted)), found.why));
  }
  return inputs.length + problems.length > 0 ? { inputs, texts: [], problems } : fault(noIssues(typed, reading));
}

function fromFile(file: string, typed: string, reading: Reading): Inputs {
  const name = path.basename(file);
  // A shell turns `*.yaml` into a list that holds the series file too; it is passed over as a quoted glob would.
  if (reading.several && (name === seriesName || isOwnerFile(name))) return none;
  if (name === seriesName) return fault(seriesGiven(typed));
  if (isYaml(name)) return { ...none, inputs: [input(file, path.dirname(file))] };
  return reading.texts && isText(name) ? { ...none, texts: [file] } : fault(notAnIssue(typed, reading));
}

function input(file: string, base: string): Input {
  const isFolder = isIssueName(path.basename(file)) && issueOf(path.dirname(file)) !== undefined;
  const own = isFolder ? path.dirname(file) : file;
  const folder = path.dirname(own);
  return {
    file,
    folder,
    name: isFolder ? path.basename(own) : path.parse(own).name,
    // The document of an issue folder that was itself the PATH stands above it.
    below: below(folder, base) ?? '',
    isFolder,
  };
}

const none: Inputs = { inputs: [], texts: [], problems: [] };
const fault = (problem: Problem): Inputs => ({ ...none, problems: [problem] });

const stat = (file: string): fs.Stats | Error | undefined => {
  try {
    return fs.statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    return error as Error;
  }
};

const missing = (file: string): Problem => ({
  code: 'path-missing',
  file,
  message: { zh: '没有这个文件或文件夹', en: 'no such file or folder' },
  hint: {
    zh: '检查路径有没有写错，或先进入文件所在的文件夹',
    en: 'check the spelling, or go to the folder first',
  },
});
const noIssues = (file: string, { texts }: Wanted): Problem => ({
  code: 'no-issues',
  file,
  message: {
    zh: `这里没有可以${texts ? '检查' : '生成'}的期（.yaml 文件）`,
    en: 'there is no issue (.yaml file) here',
  },
  hint: texts
    ? {
        zh: '要查 .txt、.docx，写出文件名，或写成 *.docx',
        en: 'to check .txt and .docx files name them, or write *.docx',
      }
    : {
        zh: `${seriesName} 和名字以 . 或 _ 开头的文件不算期`,
        en: `${seriesName} and names that begin with . or _ are not issues`,
      },
});
const seriesGiven = (file: string): Problem => ({
  code: 'not-an-issue',
  file,
  message: {
    zh: '这是刊物设置，不是一期的内容',
    en: 'this is the series file, not an issue',
  },
  hint: {
    zh: '写上某一期的文件名，或写它所在的文件夹',
    en: 'name an issue beside it, or the folder',
  },
});
const notAnIssue = (file: string, { texts }: Wanted): Problem => ({
  code: 'not-an-issue',
  file,
  message: texts
    ? { zh: '只查 .yaml（或 .yml）、.txt 和 .docx 文件', en: 'only .yaml (or .yml), .txt and .docx files are checked' }
    : { zh: '只认 .yaml（或 .yml）文件', en: 'only .yaml (or .yml) files are read' },
  hint: otherwise(file, texts),
});
const noFile = (file: string): Problem => ({
  code: 'not-an-issue',
  file,
  message: { zh: '这是管道或设备，不是文件', en: 'it is a pipe or a device, not a file' },
  hint: { zh: '先存成文件，再写它的名字', en: 'save it to a file first and name that' },
});
function otherwise(file: string, texts: boolean): Words {
  if (texts) return { zh: '用 WPS 或 Word 打开，另存为 .docx 再查', en: 'open it in WPS or Word and save it as .docx' };
  return isText(path.basename(file))
    ? { zh: `别人送来的文字只能检查：bulletin check ${file}`, en: `such a text can be checked: bulletin check ${file}` }
    : { zh: '把内容写进 .yaml 文件再试', en: 'put the content into a .yaml file' };
}
