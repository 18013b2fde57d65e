/** `bulletin diff`: what changed between two drafts, two issues, two documents, or the issues of two folders. */

import fs from 'node:fs';
import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { type Context, exit } from '../context.ts';
import { compareFolders } from '../diff/folders.ts';
import { compareSides, draftsOf, type Shown } from '../diff/pair.ts';
import { isRevisionDate } from '../diff/revision-date.ts';
import { type Looking, type Side, sideOf, standingFor } from '../diff/sides.ts';
import { isProblem } from '../disk/read.ts';
import { nowhere } from '../io.ts';
import { allDiagnostics, type Findings, gather } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import { printFindings } from '../terminal/findings.ts';
import { json } from '../terminal/formats.ts';
import { styleFor } from '../terminal/style.ts';
import { chosen, misuse } from '../usage.ts';

const formats = ['pretty', 'markdown', 'json', 'docx'] as const;

export interface DiffFlags {
  readonly stat?: boolean;
  readonly text?: boolean;
  readonly format?: string;
  readonly series?: string;
  readonly template?: string;
  readonly json?: boolean;
  readonly output?: string;
  readonly overwrite?: boolean;
  readonly revisionAuthor?: string;
  readonly revisionDate?: string;
}

export async function run(typed: readonly string[], flags: DiffFlags, context: Context): Promise<number> {
  const { io, lang } = context;
  const names = chosen(flags.format ?? (flags.json ? 'json' : 'pretty'), formats);
  if ('unknown' in names || names.length !== 1) return misuse(context, formatWrong(flags.format ?? ''));
  const [format = 'pretty'] = names;
  const misused = misusedRedline(flags, format);
  if (misused) return misuse(context, misused, redlineExample);
  const looking: Looking = { io, lang, options: { series: flags.series, template: flags.template } };
  // path old-file old-hex old-mode new-file new-hex new-mode
  const isByGit = typed.length === 7 && /^(?:\.|[0-9a-f]{4,64})$/.test(typed[2] ?? '');
  const [first, second, more] = typed;
  if (!isByGit && (first === undefined || more !== undefined)) return misuse(context, wantsTwo, anExample);
  const sides = isByGit ? await sidesOfGit(looking, typed) : await sidesOf(looking, first ?? '', second);
  if (sides === 'alone') {
    io.stdout.write(`${{ zh: `${first}　新增或删去`, en: `${first}: new or gone` }[lang]}\n`);
    return exit.done;
  }
  if (isProblem(sides)) {
    const code = await failed(context, format, gather([], [sides], lang));
    return isByGit ? exit.done : code;
  }
  const [before, after] = sides;
  if (format === 'docx') return redline(context, before, after, flags);
  const shown: Shown =
    before.kind === 'folder' && after.kind === 'folder'
      ? await compareFolders(looking, before, after, { ...flags, format, style: styleFor(io, io.stdout) })
      : compareSides(looking, before, after, { ...flags, format, style: styleFor(io, io.stdout) });
  if (shown.findings) await printFindings(context, format === 'json' ? nowhere : io.stderr, shown.findings);
  if (shown.findings && format === 'json' && shown.text === undefined)
    io.stdout.write(json({ version: 1, diagnostics: allDiagnostics(shown.findings, lang) }));
  if (shown.text !== undefined && !(context.quiet && shown.code === exit.done)) io.stdout.write(shown.text);
  // git takes any other code for a failure, and shows no further file.
  return isByGit ? exit.done : shown.code;
}

async function redline(context: Context, before: Side, after: Side, flags: DiffFlags): Promise<number> {
  const { io, lang } = context;
  const { output = '-' } = flags;
  if (before.kind !== 'issue' || after.kind !== 'issue')
    return failed(context, 'docx', gather([], [onlyIssues(before.kind === 'issue' ? after.name : before.name)], lang));
  const drafts = draftsOf([before, after], lang);
  if ('findings' in drafts) {
    await printFindings(context, io.stderr, drafts.findings);
    return drafts.code;
  }
  const { writeRedline } = await import('../diff/redline-file.ts');
  return writeRedline(context, [before, after], drafts, { ...flags, output });
}

/** Where the file goes is always said: it may be one that is wanted still. */
function misusedRedline(flags: DiffFlags, format: string): Words | undefined {
  if (format !== 'docx') {
    const word =
      flags.output !== undefined
        ? '-o'
        : flags.revisionAuthor !== undefined
          ? '--revision-author'
          : flags.revisionDate !== undefined
            ? '--revision-date'
            : undefined;
    return word === undefined
      ? undefined
      : { zh: `${word} 只同 --format docx 一起用`, en: `${word} goes with --format docx` };
  }
  if (flags.output === undefined) return { zh: '花脸稿写到哪里，用 -o 写明', en: 'say with -o where the redline goes' };
  if (flags.revisionDate !== undefined && !isRevisionDate(flags.revisionDate))
    return {
      zh: `--revision-date 写成 2024-10-13 或 2024-10-13T09:30，写的是“${flags.revisionDate}”`,
      en: `--revision-date is 2024-10-13 or 2024-10-13T09:30, not “${flags.revisionDate}”`,
    };
  return undefined;
}
const redlineExample: Words = {
  zh: '写作 bulletin diff 旧.yaml 新.yaml --format docx -o 花脸稿.docx',
  en: 'write bulletin diff OLD.yaml NEW.yaml --format docx -o REDLINE.docx',
};
const onlyIssues = (file: string): Problem => ({
  code: 'not-compared',
  file,
  message: {
    zh: '花脸稿只能是两期之间的：两边都写 .yaml 或期文件夹',
    en: 'a redline is of two issues: name a .yaml or an issue folder on both sides',
  },
});

type Sides = readonly [before: Side, after: Side];

/** One alone is compared with the issue before it; an issue beside a folder, with the one of its name in it. */
async function sidesOf(looking: Looking, first: string, second: string | undefined): Promise<Sides | Problem> {
  const one = await sideOf(looking, first);
  if (isProblem(one)) return one;
  if (second === undefined) {
    if (one.kind !== 'issue') return notAlone(first);
    const other = await one.before();
    if (other === undefined) return nothingBefore(first);
    return isProblem(other) ? other : [other, one];
  }
  const other = await sideOf(looking, second);
  if (isProblem(other)) return other;
  if ((one.kind === 'folder') !== (other.kind === 'folder')) {
    const [folder, side] = one.kind === 'folder' ? [one, other] : [other as Extract<Side, { kind: 'folder' }>, one];
    const name = path.basename(side.name.replace(/^.*:/, ''));
    const own = await (folder as Extract<Side, { kind: 'folder' }>).issues.get(name)?.();
    if (!own) return notCompared(first);
    if (isProblem(own)) return own;
    return one.kind === 'folder' ? [own, other] : [one, own];
  }
  return [one, other];
}

/** `alone`: a file that came or went has nothing beside it. */
async function sidesOfGit(looking: Looking, typed: readonly string[]): Promise<Sides | Problem | 'alone'> {
  const [name = '', old = '', , , now = ''] = typed;
  if ([old, now].some((file) => /^(?:\/dev\/null|nul)$/i.test(file))) return 'alone';
  const read = async (file: string): Promise<Side | Problem> => {
    const at = path.resolve(looking.io.cwd, file);
    if (!fs.existsSync(at)) return nothingBefore(name);
    const bytes = fs.readFileSync(at);
    return /\.docx$/i.test(name) ? { kind: 'document', name, bytes } : standingFor(looking, name, bytes);
  };
  const [before, after] = [await read(old), await read(now)];
  if (isProblem(before)) return before;
  return isProblem(after) ? after : [before, after];
}

/** Nothing was compared. */
async function failed(context: Context, format: string, findings: Findings): Promise<number> {
  const { io, lang } = context;
  if (format === 'json') io.stdout.write(json({ version: 1, diagnostics: allDiagnostics(findings, lang) }));
  await printFindings(context, format === 'json' ? nowhere : io.stderr, findings);
  return exit.failed;
}

const formatWrong = (typed: string): Words => ({
  zh: `--format 只能是 ${formats.join('、')} 中的一种，写的是“${typed}”`,
  en: `--format is one of ${formats.join(', ')}, not “${typed}”`,
});
const wantsTwo: Words = {
  zh: '写出要比的两份，或只写一期，和它的上一期比',
  en: 'name two, or one issue to compare it with the issue before',
};
const anExample: Words = { zh: '写作 bulletin diff 旧.yaml 新.yaml', en: 'write bulletin diff OLD.yaml NEW.yaml' };
const notAlone = (file: string): Problem => ({
  code: 'not-compared',
  file,
  message: {
    zh: '只写一份的，要是一期：和它的上一期比',
    en: 'one alone must be an issue, which is compared with the issue before',
  },
  hint: { zh: `写出和什么比：bulletin diff ${file} 另一份`, en: `name the other: bulletin diff ${file} OTHER` },
});
const nothingBefore = (file: string): Problem => ({
  code: 'nothing-before',
  file,
  message: { zh: '找不到它的上一期', en: 'there is no issue before it' },
  hint: { zh: '写出要比的两份：bulletin diff 旧.yaml 新.yaml', en: 'name both: bulletin diff OLD.yaml NEW.yaml' },
});
const notCompared = (file: string): Problem => ({
  code: 'not-compared',
  file,
  message: { zh: '一边是文件夹，里面没有同名的一期', en: 'one side is a folder, without an issue of that name' },
  hint: { zh: '写出要比的那一期', en: 'name the issue in it' },
});
