/** `bulletin check`: everything that can be wrong, all of it in one run. */

import { type Context, tell } from '../context.ts';
import { findInputs } from '../disk/inputs.ts';
import { isProblem } from '../disk/read.ts';
import { loadEngine } from '../engine.ts';
import { readIssues } from '../issues.ts';
import { allDiagnostics, exitCode, type Findings, gather, saidOf } from '../outcome.ts';
import { changedLines } from '../terminal/changes.ts';
import { printFindings } from '../terminal/findings.ts';
import { machineFormats } from '../terminal/formats.ts';
import { counts } from '../terminal/pretty.ts';
import { progress } from '../terminal/progress.ts';
import { visible } from '../terminal/width.ts';
import { chosen, misuse } from '../usage.ts';
import { checkAndFix, type Fixed, writeFixes } from './check-fix.ts';

export interface CheckFlags {
  readonly format?: string;
  readonly series?: string;
  readonly template?: string;
  readonly strict?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

const formats = ['pretty', 'json', 'sarif', 'github'] as const;

export async function run(paths: readonly string[], flags: CheckFlags, context: Context): Promise<number> {
  const { io, lang } = context;
  const [format, another] = readFormat(flags.format);
  if (format === undefined || another !== undefined)
    return misuse(context, {
      zh: `--format 只能是 ${formats.join('、')} 中的一种`,
      en: `--format is one of ${formats.join(', ')}`,
    });
  const found = await findInputs(io, paths.length > 0 ? paths : ['.']);
  const engine = await loadEngine(io);
  const read = readIssues(io, engine, found.inputs, flags);
  const bar = progress(io, read.issues.length);
  const fixed = new Map<string, Fixed>();
  const options = { formats: [], lang, draft: false } as const;
  const problems = [...found.problems, ...read.problems];
  const said = read.issues.flatMap((issue) => {
    bar.step(issue.file);
    const source = issue.read();
    if (isProblem(source)) {
      problems.push(source);
      return [];
    }
    // A dry run shows what is there, and beside it what the edits would make of it.
    const asWritten = flags.fix && !flags.dryRun ? undefined : engine.compile(source, options);
    const cured = flags.fix || flags.dryRun ? checkAndFix(engine, issue, source, fixed, options) : undefined;
    return saidOf(asWritten ?? cured ?? engine.compile(source, options));
  });
  bar.done();
  const unwritten = flags.fix && !flags.dryRun ? writeFixes(context, fixed.values()) : [];
  const findings = gather(said, [...problems, ...unwritten], lang);
  if (format === 'pretty') printReport(context, findings, found.inputs.length);
  else io.stdout.write(machineFormats[format](allDiagnostics(findings, lang), lang));
  const failed = new Set(unwritten.map(({ file }) => file));
  for (const each of fixed.values()) if (!failed.has(each.file)) tellFix(context, each, flags.dryRun ?? false);
  return exitCode(findings, flags.strict ?? false);
}

function readFormat(typed = 'pretty'): readonly ((typeof formats)[number] | undefined)[] {
  const names = chosen(typed, formats);
  return 'unknown' in names ? [] : names;
}

function printReport(context: Context, findings: Findings, issues: number): void {
  const { io, lang } = context;
  printFindings(context, io.stdout, findings);
  const all = [...findings.diagnostics, ...findings.problems.map(() => ({ severity: 'error' as const }))];
  const counted = counts(all, lang);
  const line = {
    zh: `查了 ${issues} 期：${counted ?? '没有发现问题'}。`,
    en: `${issues} ${issues === 1 ? 'issue' : 'issues'} checked: ${counted ?? 'nothing found'}.`,
  };
  io.stdout.write(`${line[lang]}\n`);
}

/** Told on stderr, so that a report for a program stays what it is. */
function tellFix(context: Context, { file, before, after }: Fixed, dryRun: boolean): void {
  const name = visible(file);
  const lines = changedLines(before, after);
  if (!dryRun) {
    tell(context, { zh: `已改正 ${name}`, en: `fixed ${name}` });
    return;
  }
  tell(context, {
    zh: `会这样改 ${name}（没有写入）：`,
    en: `would change ${name} (not written):`,
  });
  context.io.stderr.write(
    lines || (context.lang === 'zh' ? '  只转为 UTF-8 编码\n' : '  only the encoding, to UTF-8\n'),
  );
}
