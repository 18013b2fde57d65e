/** All that a run has to say about its files, put together and in order. */

import type { Compiled } from '../compile.ts';
import type { Diagnostic, Lang } from '../diagnostic.ts';
import { exit } from './context.ts';
import { type Problem, problemDiagnostic } from './problem.ts';

export interface Findings {
  /** Grouped by file in the order the files were read, then by place; each said once. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the command itself could not do. */
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

export function gather(compiled: readonly Compiled[], problems: readonly Problem[], lang: Lang): Findings {
  const placed = problems.filter((problem) => problem.at !== undefined);
  const texts = new Map(compiled.flatMap((each) => [...each.texts]));
  for (const { file, text } of placed) if (text !== undefined && !texts.has(file)) texts.set(file, text);
  const diagnostics = [
    ...placed.map((problem) => problemDiagnostic(problem, lang)),
    ...compiled.flatMap((each) => each.diagnostics),
  ];
  return {
    diagnostics: inOrder(diagnostics),
    problems: problems.filter((problem) => problem.at === undefined),
    texts,
  };
}

/** What a script reads: problems too, in the shape of diagnostics. */
export const allDiagnostics = ({ diagnostics, problems }: Findings, lang: Lang): readonly Diagnostic[] => [
  ...diagnostics,
  ...problems.map((problem) => problemDiagnostic(problem, lang)),
];

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  const rank = new Map(files.map((file, index) => [file, index]));
  // A fault of the series shows in each of its issues.
  const once = new Map(diagnostics.map((each) => [JSON.stringify(each), each]));
  return [...once.values()].sort(
    (a, b) =>
      (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) ||
      a.line - b.line ||
      a.column - b.column ||
      a.endLine - b.endLine ||
      a.endColumn - b.endColumn,
  );
}

/** Whether findings stop a document: an error always, a warning where the user is strict. */
export const isFaulty = (diagnostics: readonly Diagnostic[], strict: boolean): boolean =>
  diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));

export const exitCode = ({ diagnostics, problems }: Findings, strict: boolean): number => {
  if (problems.length > 0) return exit.failed;
  return isFaulty(diagnostics, strict) ? exit.faults : exit.done;
};
