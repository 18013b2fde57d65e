/** One issue of a run: compiled and written, or left as it stands. */

import path from 'node:path';
import type { Diagnostic } from '../../diagnostic.ts';
import { othersRead, saidOfSent } from '../../records/made.ts';
import { recordFolder } from '../../records/record.ts';
import { type Asked, askedDuring } from '../../world/record.ts';
import { shown } from '../disk/place.ts';
import { isProblem } from '../disk/read.ts';
import type { Target } from '../disk/targets.ts';
import type { Engine } from '../engine.ts';
import type { Io } from '../io.ts';
import type { Issue } from '../issues.ts';
import { isFaulty, type Said, saidOf, severitiesOf } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import { homeOf } from './build-place.ts';
import { type Keeping, keepRecordOf } from './build-record.ts';
import type { Built } from './build-report.ts';
import type { Unchanged } from './build-unchanged.ts';
import { type Output, type Run, writeDocument } from './build-write.ts';

export interface Done {
  readonly built: Built;
  readonly said: readonly Said[];
  readonly problems: readonly Problem[];
  /** Fonts that what was written asks for. */
  readonly faces: readonly string[];
  /** It stands as it was written, and nothing was done. */
  readonly isLeft: boolean;
  /** What it was made of, and what was looked for in vain; absolute. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Where runs write for it: what killed ones left there is taken away. */
  readonly homes: readonly string[];
}

/** What all issues of a run are built with. */
export interface Tools {
  readonly engine: Engine;
  readonly writing: Run;
  readonly keeping: Keeping;
}

/** @param targets where its documents go; undefined where none of the run is written */
export async function buildIssue(
  io: Io,
  issue: Issue,
  targets: readonly Target[] | undefined,
  { engine, writing, keeping }: Tools,
): Promise<Done> {
  const { options, lang } = keeping;
  const { holder } = homeOf(io, issue.input, issue.series?.file, options);
  const homes = homesOf(
    issue.input.file,
    holder,
    (targets ?? []).map(({ file }) => file),
  );
  const { answer: compiled, asked } = askedDuring(issue.world, () => {
    const source = issue.read();
    return isProblem(source)
      ? source
      : engine.compile(source, {
          formats: options.formats,
          lang,
          draft: options.draft ?? false,
          skipBroken: options.skipBroken ?? false,
        });
  });
  if (isProblem(compiled)) {
    return { ...notBuilt(issue.file, [compiled]), ...readFor(io, [issue.around, asked]), homes };
  }
  const isStopped = compiled.outputs.size === 0 || (options.strict && isFaulty(compiled.diagnostics, true));
  const [outputs, problems] = [[] as Output[], [] as Problem[]];
  for (const target of isStopped ? [] : (targets ?? [])) {
    const bytes = compiled.outputs.get(target.format) as Uint8Array;
    const { output, at, problem } = await writeDocument(io, { ...target, bytes }, writing);
    if (output) outputs.push(output);
    if (problem) problems.push(problem);
    if (at === undefined) continue;
    const isNamed = options.output !== undefined || at !== target.file;
    keepRecordOf(io, issue, compiled, [issue.around, asked], { format: target.format, at, isNamed, bytes }, keeping);
  }
  return {
    built: {
      ...builtOf(issue.file, issue.series?.shown, outputs, compiled.diagnostics, problems),
      ...(compiled.sent && { sent: saidOfSent(compiled.sent) }),
    },
    said: saidOf(compiled),
    problems,
    faces: isStopped || !targets ? [] : compiled.faces,
    isLeft: false,
    ...readFor(io, [issue.around, asked]),
    homes,
  };
}

/** @param problems that have kept the issue from being compiled */
export const notBuilt = (file: string, problems: readonly Problem[]): Done => ({
  built: { file, outputs: [], said: [{ severity: 'error' }], isFaulty: true },
  said: [],
  problems,
  faces: [],
  isLeft: false,
  files: [],
  folders: [],
  homes: [],
});

const homesOf = (issue: string, holder: string, outputs: readonly string[]): readonly string[] => [
  path.join(holder, recordFolder),
  ...[issue, ...outputs].map((file) => path.dirname(file)),
];

function readFor(io: Io, asked: readonly Asked[]): Pick<Done, 'files' | 'folders'> {
  const absolute = (name: string): string => path.resolve(io.cwd, name);
  return {
    files: asked.flatMap((step) => [...step.files, ...othersRead(step)]).map(absolute),
    folders: asked.flatMap((step) => [...step.folders]).map(absolute),
  };
}

export function leaveIssue(io: Io, { input, home, records, said }: Unchanged, { hash }: Pick<Run, 'hash'>): Done {
  const file = shown(io, input.file);
  const below = (name: string): string => path.join(home.root, name);
  const outputs = records.map(
    ({ output, format, bytes, sha256 }): Output => ({
      input: file,
      output: shown(io, path.join(home.holder, output)),
      format: format as Output['format'],
      bytes,
      ...(hash && { sha256 }),
      unchanged: true,
    }),
  );
  return {
    built: { ...builtOf(file, home.series, outputs, said.findings, []), ...(said.sent && { sent: said.sent }) },
    said: said.findings.length > 0 ? [{ diagnostics: said.findings, texts: new Map(), lines: said.lines }] : [],
    problems: [],
    faces: [],
    isLeft: true,
    get files() {
      return records.flatMap(({ files, beside }) => Object.keys({ ...files, ...beside?.files })).map(below);
    },
    get folders() {
      return records.flatMap(({ folders }) => Object.keys(folders)).map(below);
    },
    homes: homesOf(
      input.file,
      home.holder,
      records.map(({ output }) => path.join(home.holder, output)),
    ),
  };
}

/** @param series its file: a warning of it shows in every issue, and is none of it */
function builtOf(
  file: string,
  series: string | undefined,
  outputs: readonly Output[],
  diagnostics: readonly Diagnostic[],
  problems: readonly Problem[],
): Built {
  const own = diagnostics.filter((said) => said.file !== series || said.severity === 'error');
  const said = [...own, ...severitiesOf(problems)];
  return { file, outputs, said, isFaulty: said.some(({ severity }) => severity === 'error') };
}
