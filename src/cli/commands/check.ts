/** `bulletin check`: everything that can be wrong, all of it in one run. */

import path from 'node:path';
import type { Compiled } from '../../compile.ts';
import type { Lang, Words } from '../../diagnostic.ts';
import type { Sources } from '../../gather/sources.ts';
import { isYaml } from '../../gather/walk.ts';
import { type Context, mention, tell } from '../context.ts';
import { uninterrupted } from '../disk/guard.ts';
import { findInputs, type Inputs } from '../disk/inputs.ts';
import { shown } from '../disk/place.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import { sweepLeft } from '../disk/temporary.ts';
import { loadEngine } from '../engine.ts';
import { nowhere, type Sink } from '../io.ts';
import { type Issue, readIssues } from '../issues.ts';
import { allDiagnostics, exitCode, type Findings, gather, type Said, saidOf, severitiesOf } from '../outcome.ts';
import { changedLines } from '../terminal/changes.ts';
import { many, printFindings } from '../terminal/findings.ts';
import { machineFormats } from '../terminal/formats.ts';
import { progress } from '../terminal/progress.ts';
import { some, sumOf } from '../terminal/sum.ts';
import { visible } from '../terminal/width.ts';
import { chosen, misuse, misusedStdin } from '../usage.ts';
import type { SentOne } from './check-annotate.ts';
import { checkAndFix, type Fixed, noFixes, writeFixes } from './check-fix.ts';
import type { CheckFlags } from './check-flags.ts';
import { learn } from './check-learn.ts';
import { checksOf } from './check-sent.ts';

const formats = ['pretty', 'json', 'sarif', 'github'] as const;

export async function run(paths: readonly string[], flags: CheckFlags, context: Context): Promise<number> {
  const { io, lang } = context;
  const [format, another = flags.json && format !== 'json'] = readFormat(
    flags.format ?? (flags.json ? 'json' : 'pretty'),
  );
  if (format === undefined || another)
    return misuse(context, {
      zh: `--format 只能是 ${formats.join('、')} 中的一种`,
      en: `--format is one of ${formats.join(', ')}`,
    });
  const misused = misusedStdin(paths, flags.stdinName) ?? unwritable(paths, flags);
  if (misused) return misuse(context, misused);
  const annotating = hasAnnotate(flags) ? await import('./check-annotate.ts') : undefined;
  const misusedOutput = annotating ? annotating.misusedAnnotate(paths, flags) : undefined;
  if (misusedOutput) return misuse(context, misusedOutput);
  if (flags.learn) return learn(paths, flags, context);
  if (flags.output !== undefined)
    return misuse(context, {
      zh: 'check 的 -o 只同 --learn 一起用：bulletin check --learn -o 名录.xlsx',
      en: '-o of check goes with --learn: bulletin check --learn -o names.xlsx',
    });
  const found = await findInputs(io, paths.length > 0 ? paths : ['.'], { texts: true, stdinName: flags.stdinName });
  const engine = await loadEngine(io);
  const read = readIssues(io, engine, found.inputs, flags);
  const fixes = noFixes(new Set(found.texts.map((file) => shown(io, file))));
  const options = { formats: [], lang, draft: false } as const;
  const problems = [...found.problems, ...read.problems];
  const said: Said[] = [];
  const compiledBy =
    (among: typeof fixes) =>
    (issue: Issue, source: Sources): Compiled => {
      if (flags.fix && !flags.dryRun) return checkAndFix(engine, issue, source, among, options);
      const compiled = engine.compile(source, options);
      // A dry run shows what is there, and beside it what the edits would make of it.
      if (flags.dryRun) checkAndFix(engine, issue, source, among, options);
      return compiled;
    };
  const checkIssue = (issue: Issue): void => {
    const source = issue.read();
    if (isProblem(source)) problems.push(source);
    else said.push(...saidOf(compiledBy(fixes)(issue, source)));
  };
  const checkSent = (path: string): void => {
    const file = shown(io, path);
    const bytes = found.sent?.file === path ? found.sent.bytes : readBytes(io, path);
    if (isProblem(bytes)) problems.push(bytes);
    else said.push(...saidOf(engine.checkText({ file, bytes }, { lang })));
  };
  const named = new Set(found.contributions.map(({ file }) => shown(io, file)));
  const sent = [...checksOf(io, engine, found.contributions, flags, compiledBy({ ...fixes, only: named }))];
  const bar = progress(context, read.issues.length + found.texts.length + sent.length);
  const checked = { issues: 0, texts: 0 };
  const stopped = await uninterrupted([
    ...read.issues.map((issue) => () => {
      bar.step(issue.file);
      checkIssue(issue);
      checked.issues += 1;
    }),
    ...found.texts.map((path) => () => {
      bar.step(shown(io, path));
      checkSent(path);
      checked.texts += 1;
    }),
    ...sent.map((step) => () => {
      const one = step();
      bar.step(one.file);
      said.push(...one.said);
      problems.push(...one.problems);
      checked.texts += 1;
    }),
  ]);
  bar.done();
  // Who stops it half way has not seen what would change.
  const writes = flags.fix && !flags.dryRun && stopped === undefined;
  const { annotate } = flags;
  const annotated =
    annotating && annotate !== undefined && stopped === undefined && problems.length === 0
      ? await annotating.writeAnnotated(context, sentOne(io, found, said), { ...flags, annotate })
      : undefined;
  const unwritten = writes ? await writeFixes(context, fixes.files.values()) : [];
  if (writes)
    sweepLeft(
      io,
      found.inputs.map(({ file }) => path.dirname(file)),
    );
  const findings = gather(said, [...problems, ...read.later, ...unwritten, ...(annotated?.problems ?? [])], lang);
  const all = { issues: found.inputs.length, texts: found.texts.length + sent.length };
  const done = stopped === undefined ? all : { ...checked, all };
  if (format === 'pretty') await printReport(context, io.stdout, findings, done);
  else if (context.log) await printReport(context, nowhere, findings, done);
  if (format !== 'pretty') io.stdout.write(await machineFormats[format](allDiagnostics(findings, lang), lang));
  if (annotated?.done) mention(context, annotated.done);
  const failed = new Set(unwritten.map(({ file }) => file));
  const fixed = [...fixes.files.values()].filter(({ file }) => !failed.has(file) && (writes || flags.dryRun));
  // What would change was asked for; only a report for a program has no room for it.
  const planned = format === 'pretty' ? io.stdout : io.stderr;
  for (const each of fixed) {
    if (flags.dryRun) planned.write(wouldChange(each, lang));
    else tellFixed(context, each.file);
  }
  const isUntouched = found.texts.length > 0 || found.contributions.some(({ file }) => !isYaml(file));
  if (isUntouched && annotate === undefined && (flags.fix || flags.dryRun)) tell(context, textsUntouched);
  return stopped ?? exitCode(findings, flags.strict ?? false);
}

function readFormat(typed: string): readonly ((typeof formats)[number] | undefined)[] {
  const names = chosen(typed, formats);
  return 'unknown' in names ? [] : names;
}

const hasAnnotate = ({ annotate, overwrite, revisionAuthor, revisionDate }: CheckFlags): boolean =>
  [annotate, overwrite, revisionAuthor, revisionDate].some((flag) => flag !== undefined);

/** The one document that was named, with what is said of it. */
function sentOne(io: Context['io'], { texts, contributions, sent }: Inputs, said: readonly Said[]): SentOne {
  const path = texts[0] ?? contributions[0]?.file;
  if (path === undefined) return { said: [] };
  const bytes = sent?.file === path ? sent.bytes : readBytes(io, path);
  const name = shown(io, path);
  const own = said.flatMap(({ diagnostics }) => diagnostics.filter(({ file }) => file === name));
  return { path, said: own, ...(isProblem(bytes) ? {} : { bytes }) };
}

const unwritable = (paths: readonly string[], { fix, dryRun }: CheckFlags): Words | undefined =>
  paths.includes('-') && fix && !dryRun
    ? {
        zh: '从标准输入读的改不了：去掉 --fix；要看会改什么，用 --dry-run',
        en: 'what comes from standard input cannot be mended: leave out --fix, or see with --dry-run what would change',
      }
    : undefined;

const textsUntouched: Words = {
  zh: '按文件名给出的 .txt 和 .docx 没有动：--fix 只改 .yaml，和它引用的 .txt、.csv',
  en: 'the .txt and .docx files given are untouched: --fix mends .yaml files, and the .txt and .csv they name',
};

interface Checked {
  readonly issues: number;
  readonly texts: number;
  /** What there was to check, where somebody asked to stop before it was done. */
  readonly all?: Checked;
}

async function printReport(context: Context, sink: Sink, findings: Findings, checked: Checked): Promise<void> {
  const { lang, quiet, log } = context;
  await printFindings(context, sink, findings);
  const all = [...findings.diagnostics, ...severitiesOf(findings.problems)];
  const counted = sumOf(all, lang);
  const { zh, en } = howMany(checked);
  const of = checked.all && howMany(checked.all);
  const which = faultyFiles(findings, checked);
  const line = {
    zh: `查了 ${zh}${of ? `（共 ${of.zh}，其余停下来没有查）` : ''}：${counted ?? '没有发现问题'}${which && `，有错的是 ${which}`}。`,
    en: `${en} checked${of ? ` (of ${of.en}; you stopped it)` : ''}: ${counted ?? 'nothing found'}${which && `; with errors: ${which}`}.`,
  };
  if (!quiet || all.length > 0) sink.write(`${line[lang]}\n`);
  log?.write(`${line[lang]}\n`);
}

/** Which of several files bear errors, where the findings fill some screens; a list that stays on its line. */
function faultyFiles({ diagnostics }: Findings, { issues, texts }: Checked): string {
  const faulty = diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => visible(file));
  const files = [...new Set(faulty)];
  if (issues + texts < 2 || diagnostics.length <= many) return '';
  return some(files, '、', '……');
}

/** 2 期、1 份来稿. */
function howMany({ issues, texts }: Checked): Words {
  const parts: Words[] = [];
  const add = (n: number, zh: string, en: string): number =>
    parts.push({ zh: `${n} ${zh}`, en: `${n} ${en}${n === 1 ? '' : 's'}` });
  if (issues > 0 || texts === 0) add(issues, '期', 'issue');
  if (texts > 0) add(texts, '份来稿', 'text');
  return { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(' and ') };
}

/** Told on stderr, so that a report for a program stays what it is. */
const tellFixed = (context: Context, file: string): void =>
  mention(context, { zh: `已改正 ${visible(file)}`, en: `fixed ${visible(file)}` });

/** The lines of a file that a dry run leaves as they are. */
function wouldChange({ file, before, after }: Fixed, lang: Lang): string {
  const [head, onlyEncoding] = {
    zh: [`会这样改 ${visible(file)}（没有写入）：`, '只转为 UTF-8 编码'],
    en: [`would change ${visible(file)} (not written):`, 'only the encoding, to UTF-8'],
  }[lang];
  return `${head}\n${changedLines(before, after) || `  ${onlyEncoding}\n`}`;
}
