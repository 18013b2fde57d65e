/** `bulletin build`: writes the documents of the issues named. */

import type { Diagnostic, Words } from '../../diagnostic.ts';
import { type Context, exit } from '../context.ts';
import { uninterrupted } from '../disk/guard.ts';
import { findInputs } from '../disk/inputs.ts';
import { isProblem } from '../disk/read.ts';
import { settle } from '../disk/temporary.ts';
import { loadEngine } from '../engine.ts';
import { type Issue, readIssues } from '../issues.ts';
import { exitCode, type Findings, gather, isFaulty, type Said, saidOf, severitiesOf } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import { type Progress, progress } from '../terminal/progress.ts';
import { misuse, misusedStdin } from '../usage.ts';
import { type BuildFlags, buildOptions } from './build-options.ts';
import { documentsAmong } from './build-paths.ts';
import { planTargets } from './build-plan.ts';
import { type Built, report } from './build-report.ts';
import { type Output, type Run, writeDocument } from './build-write.ts';

export async function run(paths: readonly string[], flags: BuildFlags, context: Context): Promise<number> {
  const { io, lang } = context;
  const engine = await loadEngine(io);
  const options = buildOptions(io, flags, engine.endings);
  if ('fault' in options) return misuse(context, options.fault);
  const documents = documentsAmong(io, paths, engine.endings);
  if (documents.length > 0) {
    const reported = { json: options.json ?? false, issues: 0, built: [], others: [], undone: 0 };
    await report(context, gather([], documents, lang), reported);
    return exit.failed;
  }
  const misused = misusedStdin(paths, flags.stdinName) ?? nowhereToGo(paths, flags);
  if (misused) return misuse(context, misused);
  const looks = io.stderr.isTTY && !context.quiet && !options.json && options.formats.includes('docx');
  const probe = looks ? await io.fonts() : undefined;
  const found = await findInputs(io, paths.length > 0 ? paths : ['.'], { texts: false, stdinName: flags.stdinName });
  if (options.output !== undefined && found.inputs.length > 1)
    return misuse(context, {
      zh: `-o 只写一个文件，这里却有 ${found.inputs.length} 期；请用 --out-dir，或只写一期`,
      en: `-o writes one file but there are ${found.inputs.length} issues; use --out-dir, or name one`,
    });

  const read = readIssues(io, engine, found.inputs, options);
  const plan = planTargets(context, engine, read.issues, options);
  const writing: Run = { options, folders: new Set(), hash: options.json ? await sha256() : undefined };
  const loose = [...found.problems, ...read.problems, ...plan.problems];
  const [said, built, problems, faces] = [[] as Said[], [] as Built[], [] as Problem[], new Set<string>()];
  const build = async (issue: Issue): Promise<void> => {
    const source = issue.read();
    if (isProblem(source)) {
      problems.push(source);
      built.push({ file: issue.file, outputs: [], said: [{ severity: 'error' }], isFaulty: true });
      return;
    }
    const compiled = engine.compile(source, {
      formats: options.formats,
      lang,
      draft: options.draft ?? false,
      skipBroken: options.skipBroken ?? false,
    });
    said.push(...saidOf(compiled));
    const stopped = compiled.outputs.size === 0 || (options.strict && isFaulty(compiled.diagnostics, true));
    const targets = stopped || plan.refused ? undefined : plan.targets.get(issue);
    const [outputs, own] = [[] as Output[], [] as Problem[]];
    for (const face of targets ? compiled.faces : []) faces.add(face);
    for (const target of targets ?? []) {
      const bytes = compiled.outputs.get(target.format) as Uint8Array;
      const { output, problem } = await writeDocument(io, { ...target, bytes }, writing);
      if (output) outputs.push(output);
      if (problem) own.push(problem);
    }
    problems.push(...own);
    built.push({
      ...builtOf(issue, outputs, compiled.diagnostics, own),
      ...(compiled.sent && { sent: compiled.sent }),
    });
  };
  // One after the other, compiled and written: a run of thousands holds no more than one.
  const bar = progress(context, read.issues.length);
  const stopped = await uninterrupted(steps(read.issues, bar, build));
  settle(io, writing.folders);
  bar.done();
  loose.push(...read.later);

  const findings: Findings = gather(said, [...loose, ...problems], lang);
  const ofSeries = new Set(read.issues.flatMap(({ series }) => series?.shown ?? []));
  await report(context, findings, {
    json: options.json ?? false,
    ...(options.skipBroken && { skipBroken: true }),
    issues: found.inputs.length,
    built,
    others: [
      ...findings.diagnostics.filter(({ file, severity }) => ofSeries.has(file) && severity !== 'error'),
      ...severitiesOf(gather([], loose, lang).problems),
    ],
    undone: stopped === undefined ? 0 : read.issues.length - built.length,
    ...(probe &&
      built.some(({ outputs }) => outputs.some(({ unchanged }) => !unchanged)) && { probe, faces: [...faces] }),
  });
  return stopped ?? exitCode(findings, options.strict ?? false);
}

/** What has no name has no place of its own. */
const nowhereToGo = (paths: readonly string[], { output, stdinName }: BuildFlags): Words | undefined =>
  paths.includes('-') && output === undefined && stdinName === undefined
    ? {
        zh: '从标准输入读的没有名字，不知道写到哪里：加 -o 文件名，或加 --stdin-name 文件名，当作那个文件',
        en: 'what comes from standard input has no name to be written under: add -o FILE, or --stdin-name FILE',
      }
    : undefined;

function builtOf(
  { file, series }: Issue,
  outputs: readonly Output[],
  diagnostics: readonly Diagnostic[],
  problems: readonly Problem[],
): Built {
  const own = severitiesOf(problems);
  const said = [...diagnostics.filter(({ file, severity }) => file !== series?.shown || severity === 'error'), ...own];
  return { file, outputs, said, isFaulty: said.some(({ severity }) => severity === 'error') };
}

function* steps(
  issues: readonly Issue[],
  bar: Progress,
  build: (issue: Issue) => Promise<void>,
): Generator<() => Promise<void>> {
  for (const issue of issues)
    yield async () => {
      bar.step(issue.file);
      await build(issue);
    };
}

async function sha256(): Promise<(bytes: Uint8Array) => string> {
  const { createHash } = await import('node:crypto');
  return (bytes) => createHash('sha256').update(bytes).digest('hex');
}
