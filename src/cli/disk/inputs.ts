/** From the PATHs a user types to the issues they mean. */

import fs from 'node:fs';
import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { unopened } from '../../gather/open-fault.ts';
import {
  isIssueName,
  isOwnerFile,
  isPassedOver,
  issueAmong,
  isText,
  isYaml,
  seriesName,
  walk,
} from '../../gather/walk.ts';
import { once } from '../../once.ts';
import { isRefused } from '../../world/world.ts';
import type { Io } from '../io.ts';
import { pathHint } from '../path-hint.ts';
import type { Problem } from '../problem.ts';
import { goneDrive } from './drive.ts';
import { errnoOf } from './errno.ts';
import { expandGlob, isGlob } from './glob.ts';
import { isContribution, issueOf, look } from './issue-folder.ts';
import { issueNameMeant, nearNames } from './near-names.ts';
import { misnamed, noFile, noIssues, notAnIssue, ownerGiven, sentGiven, seriesGiven } from './no-issue.ts';
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
  /** What came from standard input; `file` is then only a name, and may be absent. */
  readonly bytes?: Uint8Array;
}
export interface Inputs {
  readonly inputs: readonly Input[];
  /** Texts that somebody sent, where they are wanted: `.txt` and `.docx`. */
  readonly texts: readonly string[];
  /** What units have sent, each with the issue folder it lies in. */
  readonly contributions: readonly Contribution[];
  /** What came from standard input, where it is such a text. */
  readonly sent?: { readonly file: string; readonly bytes: Uint8Array };
  readonly problems: readonly Problem[];
}

/** A file of an issue folder that was named itself. */
export interface Contribution {
  readonly file: string;
  readonly issue: Input;
}

interface Wanted {
  /** Also texts that are named, or meant by a glob. In a folder they may be what was built there. */
  readonly texts: boolean;
  /** `--stdin-name`: where what comes from standard input would lie. */
  readonly stdinName?: string | undefined;
}

/** A file that two PATHs name counts once, for the first of them. */
export async function findInputs(io: Io, paths: readonly string[], wanted: Wanted): Promise<Inputs> {
  const found: Inputs[] = [];
  const stdin = once(() => fromStdin(io, wanted));
  for (const typed of paths)
    found.push(typed === '-' ? await stdin() : await fromPath(io, typed, { ...wanted, several: paths.length > 1 }));
  const sent = found.find((part) => part.sent)?.sent;
  const seen = new Set<string>();
  const isFirst = (file: string): boolean => {
    const name = key(io, real(file));
    return seen.has(name) ? false : !!seen.add(name);
  };
  return {
    inputs: found.flatMap((part) => part.inputs).filter(({ file }) => isFirst(file)),
    texts: found.flatMap((part) => part.texts).filter(isFirst),
    contributions: found.flatMap((part) => part.contributions).filter(({ file }) => isFirst(file)),
    ...(sent && { sent }),
    problems: found.flatMap((part) => part.problems),
  };
}

/** What is piped in, as the file it is said to be; that need not be there. */
async function fromStdin(io: Io, { texts, stdinName }: Wanted): Promise<Inputs> {
  const file = path.resolve(io.cwd, stdinName ?? '-');
  const name = path.basename(file);
  if (name === seriesName) return fault(seriesGiven(stdinName ?? '-'));
  const isSent = texts && isText(name);
  if (stdinName !== undefined && !isYaml(name) && !isSent) return fault(notAnIssue(stdinName, { texts }));
  const bytes = await io.stdin();
  if (isSent) return { ...none, texts: [file], sent: { file, bytes } };
  return { ...none, inputs: [{ ...input(file, path.dirname(file)), bytes }] };
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
  if (!isGlob(typed))
    return fault(
      missing(typed, goneDrive(io, typed) ?? nearHint(typed, nearNames(file)) ?? noPath(typed) ?? pathHint(io, typed)),
    );
  const { base, matches, unreadable } = await expandGlob(io, typed, reading.texts);
  const parts = matches.map((match) => {
    if (look(match)?.isDirectory()) return fromFolder(io, match, base, typed, reading);
    const sent = reading.texts ? contributionAt(match) : undefined;
    if (sent) return { ...none, contributions: [sent] };
    return isText(path.basename(match)) ? { ...none, texts: [match] } : { ...none, inputs: [input(match, base)] };
  });
  const inputs = parts.flatMap((part) => part.inputs);
  const texts = parts.flatMap((part) => part.texts);
  const contributions = parts.flatMap((part) => part.contributions);
  const problems = [
    ...unreadable.map(({ unlisted, why }) => unopened(unlisted, why)),
    ...parts.flatMap((part) => part.problems.filter(({ code }) => code !== 'no-issues')),
  ];
  return inputs.length + texts.length + contributions.length + problems.length > 0
    ? { inputs, texts, contributions, problems }
    : fault(noIssues(typed, reading));
}

function fromFolder(io: Io, folder: string, base: string, typed: string, reading: Reading): Inputs {
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  for (const found of walk(worldsOf(io).whole, shown(io, folder))) {
    if ('file' in found) inputs.push(input(path.resolve(io.cwd, found.file), base));
    else problems.push(unopened(shown(io, path.resolve(io.cwd, found.unlisted)), found.why));
  }
  problems.push(...misnamedAmong(io, folder));
  return inputs.length + problems.length > 0 ? { ...none, inputs, problems } : fault(noIssues(typed, reading));
}

function fromFile(file: string, typed: string, reading: Reading): Inputs {
  const name = path.basename(file);
  // A shell turns `*.yaml` into a list that holds the series file too; it is passed over as a quoted glob would.
  if (reading.several && (name === seriesName || isOwnerFile(name))) return none;
  if (name === seriesName) return fault(seriesGiven(typed));
  if (isOwnerFile(name) && isYaml(name)) return fault(ownerGiven(typed));
  const sent = contributionAt(file);
  if (sent && reading.texts) return { ...none, contributions: [sent] };
  if (sent && isYaml(name)) return fault(sentGiven(typed));
  if (isYaml(name)) return { ...none, inputs: [input(file, path.dirname(file))] };
  const meant = issueNameMeant(name);
  if (meant !== undefined) return fault(misnamed(typed, name, meant));
  return reading.texts && isText(name) ? { ...none, texts: [file] } : fault(notAnIssue(typed, reading));
}

/** A file that is part of an issue folder, but for its `issue.yaml`. */
function contributionAt(file: string): Contribution | undefined {
  if (isIssueName(path.basename(file)) || !isContribution(file)) return undefined;
  const folder = path.dirname(file);
  const issue = issueOf(folder) ?? issueOf(path.dirname(folder));
  return issue === undefined ? undefined : { file, issue: input(issue, path.dirname(issue)) };
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

const none: Inputs = { inputs: [], texts: [], contributions: [], problems: [] };
const fault = (problem: Problem): Inputs => ({ ...none, problems: [problem] });

// Not `throwIfNoEntry: false`: for newer Nodes a path through a file (ENOTDIR) is then not there either, for older ones refused.
const stat = (file: string): fs.Stats | Error | undefined => {
  try {
    return fs.statSync(file);
  } catch (error) {
    return errnoOf(error) === 'ENOENT' ? undefined : (error as Error);
  }
};

const missing = (file: string, hint: Words | undefined): Problem => ({
  code: 'path-missing',
  file,
  message: { zh: '没有这个文件或文件夹', en: 'no such file or folder' },
  hint: hint ?? {
    zh: '检查路径有没有写错，或先进入文件所在的文件夹',
    en: 'check the spelling, or go to the folder first',
  },
});

/** `build 5月.yaml docx`, `--draft 是`: words of an option, where paths stand. */
function noPath(typed: string): Words | undefined {
  const word = typed.toLowerCase();
  if (/^(?:docx|text|json|pdf|html)$/.test(word))
    return {
      zh: `“${typed}”是格式的，写在 --format 后面：--format ${word}`,
      en: `a format is written after --format: --format ${word}`,
    };
  return /^(?:是|否|有|无|yes|no|true|false|on|off)$/.test(word)
    ? {
        zh: `选项后面不写“${typed}”：要的写上这个选项，不要的删去`,
        en: `no “${typed}” behind an option: write it, or leave it out`,
      }
    : undefined;
}

/** One that can be read is named; the other is to be given the name that was asked for. */
function nearHint(file: string, near: readonly string[]): Words | undefined {
  const [name] = near;
  if (name === undefined) return undefined;
  const beside = near.join('、');
  const own = path.basename(file);
  // On paper both are one: a name from a Mac has its accents apart.
  if (name.normalize('NFC') === own.normalize('NFC'))
    return {
      zh: `旁边有 ${beside}，看起来一样，字的编码不一样（多半从苹果电脑来）：把它改名，或写成 ${beforeName(file)}*${path.extname(own)}`,
      en: `beside it is ${beside}, which looks the same and is encoded otherwise (on a Mac, mostly): rename it, or write ${beforeName(file)}*${path.extname(own)}`,
    };
  return isYaml(name)
    ? {
        zh: `旁边有 ${beside}：写作 ${beforeName(file)}${name}`,
        en: `beside it is ${beside}: write ${beforeName(file)}${name}`,
      }
    : {
        zh: `旁边有 ${beside}：把文件名改为 ${isYaml(own) ? own : `${own}.yaml`}（资源管理器里勾上“查看 → 文件扩展名”）`,
        en: `beside it is ${beside}: rename it to ${isYaml(own) ? own : `${own}.yaml`} (let Explorer show file name extensions)`,
      };
}
const beforeName = (file: string): string => file.slice(0, file.length - path.basename(file).length);

/** Beside the issues of a folder: nobody named it, and it is passed over. What is set aside begins with _. */
function misnamedAmong(io: Io, folder: string): readonly Problem[] {
  const entries = worldsOf(io).whole.list(shown(io, folder));
  if (isRefused(entries) || issueAmong(entries) !== undefined) return [];
  const names = new Set(entries.map(({ name }) => name));
  return entries.flatMap(({ name, kind }) => {
    const meant = kind === 'file' && !isPassedOver(name) ? issueNameMeant(name) : undefined;
    if (meant === undefined || names.has(meant) || meant === seriesName || isIssueName(meant)) return [];
    const { hint, ...said } = misnamed(shown(io, path.join(folder, name)), name, meant);
    const aside = { zh: `；不是一期的，名字前面加 _`, en: '; if it is no issue put _ before its name' };
    return [
      { ...said, severity: 'warning' as const, hint: { zh: `${hint?.zh}${aside.zh}`, en: `${hint?.en}${aside.en}` } },
    ];
  });
}
