/** `bulletin build`: writes the documents of the issues named. */

import { type Context, exit } from '../context.ts';
import { uninterrupted } from '../disk/guard.ts';
import { findInputs } from '../disk/inputs.ts';
import { isProblem } from '../disk/read.ts';
import { settle } from '../disk/temporary.ts';
import { loadEngine } from '../engine.ts';
import { type Issue, readIssues } from '../issues.ts';
import { exitCode, type Findings, gather, isFaulty, type Said, saidOf } from '../outcome.ts';
import { type Progress, progress } from '../terminal/progress.ts';
import { misuse } from '../usage.ts';
import { type BuildFlags, buildOptions } from './build-options.ts';
import { documentsAmong } from './build-paths.ts';
import { planTargets } from './build-plan.ts';
import { report } from './build-report.ts';
import { type Output, type Run, writeDocument } from './build-write.ts';

export async function run(paths: readonly string[], flags: BuildFlags, context: Context): Promise<number> {
  const { io, lang } = context;
  const engine = await loadEngine(io);
  const options = buildOptions(io, flags, engine.endings);
  if ('fault' in options) return misuse(context, options.fault);
  const documents = documentsAmong(io, paths, engine.endings);
  if (documents.length > 0) {
    await report(context, gather([], documents, lang), [], { json: options.json ?? false, issues: 0, unwritten: [] });
    return exit.failed;
  }
  const looks = io.stderr.isTTY && !options.json && options.formats.includes('docx');
  const probe = looks ? await io.fonts() : undefined;
  const found = await findInputs(io, paths.length > 0 ? paths : ['.'], { texts: false });
  if (options.output !== undefined && found.inputs.length > 1)
    return misuse(context, {
      zh: `-o 只写一个文件，这里却有 ${found.inputs.length} 期；请用 --out-dir，或只写一期`,
      en: `-o writes one file but there are ${found.inputs.length} issues; use --out-dir, or name one`,
    });

  const read = readIssues(io, engine, found.inputs, options);
  const plan = planTargets(context, engine, read.issues, options);
  const writing: Run = { options, folders: new Set(), hash: options.json ? await sha256() : undefined };
  const problems = [...found.problems, ...read.problems, ...plan.problems];
  const [said, outputs, unwritten, faces] = [[] as Said[], [] as Output[], [] as string[], new Set<string>()];
  const build = async (issue: Issue): Promise<void> => {
    const source = issue.read();
    if (isProblem(source)) return void problems.push(source);
    const compiled = engine.compile(source, { formats: options.formats, lang, draft: options.draft ?? false });
    said.push(...saidOf(compiled));
    const stopped = compiled.outputs.size === 0 || (options.strict && isFaulty(compiled.diagnostics, true));
    const targets = stopped ? undefined : plan.targets.get(issue);
    if (!targets) return void unwritten.push(issue.file);
    if (plan.refused) return;
    for (const face of compiled.faces) faces.add(face);
    for (const target of targets) {
      const bytes = compiled.outputs.get(target.format) as Uint8Array;
      const { output, problem } = await writeDocument(io, { ...target, bytes }, writing);
      if (output) outputs.push(output);
      if (problem) problems.push(problem);
    }
  };
  // One after the other, compiled and written: a run of thousands holds no more than one.
  const bar = progress(io, read.issues.length);
  const stopped = await uninterrupted(steps(read.issues, bar, build));
  settle(io, writing.folders);
  bar.done();
  problems.push(...read.later);

  const findings: Findings = gather(said, problems, lang);
  await report(context, findings, outputs, {
    json: options.json ?? false,
    issues: found.inputs.length,
    unwritten,
    ...(probe && outputs.length > 0 && { probe, faces: [...faces] }),
  });
  return stopped ?? exitCode(findings, options.strict ?? false);
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
