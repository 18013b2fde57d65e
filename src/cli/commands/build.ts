/** `bulletin build`: writes the documents of the issues named. */

import type { Compiled } from '../../compile.ts';
import type { Context } from '../context.ts';
import { findInputs } from '../disk/inputs.ts';
import { collisions, extensions, type Target, targetOf } from '../disk/targets.ts';
import { loadEngine } from '../engine.ts';
import { type Issue, readIssues } from '../issues.ts';
import { exitCode, type Findings, gather, isFaulty } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import { progress } from '../terminal/progress.ts';
import { misuse } from '../usage.ts';
import { type BuildFlags, type BuildOptions, buildOptions } from './build-options.ts';
import { report } from './build-report.ts';
import { type Document, writeAll } from './build-write.ts';

interface Built {
  readonly issue: Issue;
  readonly compiled: Compiled;
}

export async function run(paths: readonly string[], flags: BuildFlags, context: Context): Promise<number> {
  const { io, lang } = context;
  const options = buildOptions(io, flags);
  if ('fault' in options) return misuse(context, options.fault);
  const looks = io.stderr.isTTY && !options.json && options.formats.includes('docx');
  const probe = looks ? await io.fonts() : undefined;
  const found = await findInputs(io, paths.length > 0 ? paths : ['.']);
  if (options.output !== undefined && found.inputs.length > 1)
    return misuse(context, {
      zh: `-o 只写一个文件，这里却有 ${found.inputs.length} 期；请用 --out-dir，或只写一期`,
      en: `-o writes one file but there are ${found.inputs.length} issues; use --out-dir, or name one`,
    });

  const engine = await loadEngine(io);
  const read = readIssues(io, engine, found.inputs, options);
  const bar = progress(io, read.issues.length);
  const built: Built[] = [];
  for (const issue of read.issues) {
    bar.step(issue.source.file);
    const compiled = engine.compile(issue.source, {
      formats: options.formats,
      lang,
      draft: options.draft ?? false,
    });
    built.push({ issue, compiled });
  }
  bar.done();

  const planned = plan(context, built, options);
  const refused = options.toStdout ? [] : collisions(io, planned.documents);
  const written = await writeAll(context, refused.length > 0 ? [] : planned.documents, options);
  const documents = new Set(planned.documents.map(({ issue }) => issue));
  const findings: Findings = gather(
    built.map((each) => each.compiled),
    [...found.problems, ...read.problems, ...planned.problems, ...refused, ...written.problems],
    lang,
  );
  await report(context, findings, written.outputs, {
    json: options.json ?? false,
    issues: found.inputs.length,
    unwritten: built.filter(({ issue }) => !documents.has(issue)).map(({ issue }) => issue.source.file),
    ...(probe &&
      written.outputs.length > 0 && {
        probe,
        faces: built.flatMap((each) => each.compiled.faces),
      }),
  });
  return written.stopped ?? exitCode(findings, options.strict ?? false);
}

/** The documents to write, each with its place. An issue with an error of form has none, a strict user's with a finding neither. */
function plan(
  { io }: Context,
  built: readonly Built[],
  options: BuildOptions,
): { documents: readonly (Document & Target)[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const documents = built.flatMap(({ issue, compiled }) => {
    if (compiled.outputs.size === 0 || (options.strict && isFaulty(compiled.diagnostics, true))) return [];
    const stem = options.toStdout ? '-' : targetOf(io, issue, { ...compiled.fields, file: issue.input.name }, options);
    if (typeof stem !== 'string') {
      problems.push(stem);
      return [];
    }
    return [...compiled.outputs].map(([format, bytes]) => ({
      issue,
      format,
      bytes,
      file: options.output === undefined ? stem + extensions[format] : stem,
    }));
  });
  return { documents, problems };
}
