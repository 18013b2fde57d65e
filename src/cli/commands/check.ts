/** `bulletin check`: everything that can be wrong, all of it in one run. */

import type { Lang, Words } from '../../diagnostic.ts';
import { type Context, tell } from '../context.ts';
import { findInputs } from '../disk/inputs.ts';
import { shown } from '../disk/place.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import { loadEngine } from '../engine.ts';
import { readIssues } from '../issues.ts';
import { allDiagnostics, exitCode, type Findings, gather, saidOf } from '../outcome.ts';
import { changedLines } from '../terminal/changes.ts';
import { printFindings } from '../terminal/findings.ts';
import { machineFormats } from '../terminal/formats.ts';
import { progress } from '../terminal/progress.ts';
import { sumOf } from '../terminal/sum.ts';
import { visible } from '../terminal/width.ts';
import { chosen, misuse } from '../usage.ts';
import { checkAndFix, type Fixed, noFixes, writeFixes } from './check-fix.ts';
import type { CheckFlags } from './check-flags.ts';
import { learn } from './check-learn.ts';

const formats = ['pretty', 'json', 'sarif', 'github'] as const;

export async function run(paths: readonly string[], flags: CheckFlags, context: Context): Promise<number> {
  const { io, lang } = context;
  const [format, another] = readFormat(flags.format);
  if (format === undefined || another !== undefined)
    return misuse(context, {
      zh: `--format 只能是 ${formats.join('、')} 中的一种`,
      en: `--format is one of ${formats.join(', ')}`,
    });
  if (flags.learn) return learn(paths, flags, context);
  const found = await findInputs(io, paths.length > 0 ? paths : ['.'], { texts: true });
  const engine = await loadEngine(io);
  const read = readIssues(io, engine, found.inputs, flags);
  const bar = progress(io, read.issues.length + found.texts.length);
  const fixes = noFixes(new Set(found.texts.map((file) => shown(io, file))));
  const options = { formats: [], lang, draft: false } as const;
  const problems = [...found.problems, ...read.problems];
  const ofIssues = read.issues.flatMap((issue) => {
    bar.step(issue.file);
    const source = issue.read();
    if (isProblem(source)) {
      problems.push(source);
      return [];
    }
    if (flags.fix && !flags.dryRun) return saidOf(checkAndFix(engine, issue, source, fixes, options));
    const asWritten = engine.compile(source, options);
    // A dry run shows what is there, and beside it what the edits would make of it.
    if (flags.dryRun) checkAndFix(engine, issue, source, fixes, options);
    return saidOf(asWritten);
  });
  const ofTexts = found.texts.flatMap((path) => {
    const file = shown(io, path);
    bar.step(file);
    const bytes = readBytes(io, path);
    if (!isProblem(bytes)) return saidOf(engine.checkText({ file, bytes }, { lang }));
    problems.push(bytes);
    return [];
  });
  bar.done();
  const unwritten = flags.fix && !flags.dryRun ? await writeFixes(context, fixes.files.values()) : [];
  const findings = gather([...ofIssues, ...ofTexts], [...problems, ...read.later, ...unwritten], lang);
  if (format === 'pretty') printReport(context, findings, { issues: found.inputs.length, texts: found.texts.length });
  else io.stdout.write(await machineFormats[format](allDiagnostics(findings, lang), lang));
  const failed = new Set(unwritten.map(({ file }) => file));
  const fixed = [...fixes.files.values()].filter(({ file }) => !failed.has(file));
  // What would change was asked for; only a report for a program has no room for it.
  const planned = format === 'pretty' ? io.stdout : io.stderr;
  for (const each of fixed) {
    if (flags.dryRun) planned.write(wouldChange(each, lang));
    else tellFixed(context, each.file);
  }
  if (found.texts.length > 0 && (flags.fix || flags.dryRun)) tell(context, textsUntouched);
  return exitCode(findings, flags.strict ?? false);
}

function readFormat(typed = 'pretty'): readonly ((typeof formats)[number] | undefined)[] {
  const names = chosen(typed, formats);
  return 'unknown' in names ? [] : names;
}

const textsUntouched: Words = {
  zh: '按文件名给出的 .txt 和 .docx 没有动：--fix 只改 .yaml，和它引用的 .txt、.csv',
  en: 'the .txt and .docx files given are untouched: --fix mends .yaml files, and the .txt and .csv they name',
};

interface Checked {
  readonly issues: number;
  readonly texts: number;
}

function printReport(context: Context, findings: Findings, checked: Checked): void {
  const { io, lang } = context;
  printFindings(context, io.stdout, findings);
  const all = [...findings.diagnostics, ...findings.problems.map(() => ({ severity: 'error' as const }))];
  const counted = sumOf(all, lang);
  const { zh, en } = howMany(checked);
  const line = {
    zh: `查了 ${zh}：${counted ?? '没有发现问题'}。`,
    en: `${en} checked: ${counted ?? 'nothing found'}.`,
  };
  io.stdout.write(`${line[lang]}\n`);
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
  tell(context, { zh: `已改正 ${visible(file)}`, en: `fixed ${visible(file)}` });

/** The lines of a file that a dry run leaves as they are. */
function wouldChange({ file, before, after }: Fixed, lang: Lang): string {
  const [head, onlyEncoding] = {
    zh: [`会这样改 ${visible(file)}（没有写入）：`, '只转为 UTF-8 编码'],
    en: [`would change ${visible(file)} (not written):`, 'only the encoding, to UTF-8'],
  }[lang];
  return `${head}\n${changedLines(before, after) || `  ${onlyEncoding}\n`}`;
}
