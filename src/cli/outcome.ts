/** All that a run has to say about its files, put together and in order. */

import type { Compiled } from '../compile.ts';
import type { Diagnostic, Lang } from '../diagnostic.ts';
import { inFileOrder, placeProblem } from '../place.ts';
import { exit } from './context.ts';
import type { Problem } from './problem.ts';

export interface Findings {
  /** Grouped by file in the order the files were read, then by place; each said once. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the command itself could not do. */
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** What a compiled issue has to say. Of one that says nothing, nothing is kept. */
export interface Said extends Pick<Compiled, 'diagnostics' | 'texts'> {
  /** Of files whose whole text nobody has read again, the lines that are pointed at. */
  readonly lines?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
export const saidOf = ({ diagnostics, texts }: Said): readonly Said[] =>
  diagnostics.length > 0 ? [{ diagnostics, texts }] : [];

export function gather(compiled: readonly Said[], problems: readonly Problem[], lang: Lang): Findings {
  const placed = problems.filter((problem) => problem.at !== undefined);
  const texts = new Map(compiled.flatMap((each) => [...each.texts]));
  for (const { file, text } of placed) if (text !== undefined && !texts.has(file)) texts.set(file, text);
  for (const [file, text] of pieced(compiled)) if (!texts.has(file)) texts.set(file, text);
  const diagnostics = [
    ...placed.map((problem) => placeProblem(problem, lang)),
    ...compiled.flatMap((each) => each.diagnostics),
  ];
  return {
    diagnostics: inFileOrder(once(diagnostics)),
    problems: once(problems.filter((problem) => problem.at === undefined)),
    texts,
  };
}

/** Texts of which only some lines are known, those at their places. */
function pieced(said: readonly Said[]): readonly (readonly [file: string, text: string])[] {
  const files = new Map<string, string[]>();
  for (const { lines = {} } of said)
    for (const [file, known] of Object.entries(lines)) {
      const all = files.get(file) ?? [];
      for (const [line, text] of Object.entries(known)) all[Number(line) - 1] = text;
      files.set(file, all);
    }
  return [...files].map(([file, lines]) => [file, lines.join('\n')]);
}

/** What each counts as. */
export const severitiesOf = (problems: readonly Problem[]) => problems.map(({ severity = 'error' }) => ({ severity }));

/** What a script reads: problems too, in the shape of diagnostics. */
export const allDiagnostics = ({ diagnostics, problems }: Findings, lang: Lang): readonly Diagnostic[] => [
  ...diagnostics,
  ...problems.map((problem) => placeProblem(problem, lang)),
];

/** A fault of the series shows in each of its issues; a closed folder, to each who looks for others. */
const once = <T>(said: readonly T[]): readonly T[] => [
  ...new Map(said.map((each) => [JSON.stringify(each), each])).values(),
];

/** Whether findings stop a document: an error always, a warning where the user is strict. */
export const isFaulty = (diagnostics: readonly Diagnostic[], strict: boolean): boolean =>
  diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));

export const exitCode = ({ diagnostics, problems }: Findings, strict: boolean): number => {
  if (problems.some(({ severity }) => severity !== 'warning')) return exit.failed;
  return isFaulty(diagnostics, strict) ? exit.faults : exit.done;
};
