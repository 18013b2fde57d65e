/** What a run has to do, and where the documents go: settled for all of them before the first is written. */

import path from 'node:path';
import { endings, type Format } from '../../formats.ts';
import type { Context } from '../context.ts';
import type { Input } from '../disk/inputs.ts';
import { namesContent } from '../disk/output-name.ts';
import { shown } from '../disk/place.ts';
import { isProblem } from '../disk/read.ts';
import { collisions, type PlacedDocument, type Target, targetOf } from '../disk/targets.ts';
import { worldsOf } from '../disk/world.ts';
import { type Engine, loadEngine } from '../engine.ts';
import { type GivenSources, givenOf, type Issue, issuesOf } from '../issues.ts';
import type { Problem } from '../problem.ts';
import { type Recording, recordingOf } from '../recording.ts';
import type { BuildOptions } from './build-options.ts';
import { meansOf } from './build-record.ts';
import { type Unchanged, unchangedAmong } from './build-unchanged.ts';

/** Their turns, in the order of the inputs. */
export type Step = { readonly left: Unchanged } | { readonly built: Issue };

export interface Plan {
  readonly steps: readonly Step[];
  /** Of an issue that can have none, an error of form has been found, or a problem of its name. */
  readonly targets: ReadonlyMap<Issue, readonly Target[]>;
  readonly problems: readonly Problem[];
  /** What was met only when the issues were read; to be asked for after that. */
  readonly later: () => readonly Problem[];
  /** Two documents would stand in one place, or one in the place of a source: nothing at all is written. */
  readonly refused: boolean;
  readonly recording: Recording;
  readonly means: ReturnType<typeof meansOf>;
  readonly given: GivenSources;
  /** Loaded where something is to be built. */
  readonly engine?: Engine;
}

/** @param elsewhere issues of the same run that other parts of it build (`--shard`) */
export async function planBuild(
  context: Context,
  inputs: readonly Input[],
  elsewhere: readonly Input[],
  options: BuildOptions,
): Promise<Plan> {
  const { io, lang } = context;
  const given = inputs.length === 0 && options.template === undefined ? { isPiped: false } : givenOf(io, options);
  if (isProblem(given)) return { ...(await plan(context, [], { isPiped: false }, options)), problems: [given] };
  const unchanged = unchangedAmong(io, lang, inputs, given, meansOf(given, options), options);
  const planned = await plan(context, inputs, given, options, unchanged, elsewhere);
  // Nothing is written then, and nothing stands as it should.
  return planned.refused && unchanged.size > 0 ? plan(context, inputs, given, options, new Map(), elsewhere) : planned;
}

async function plan(
  context: Context,
  inputs: readonly Input[],
  given: GivenSources,
  options: BuildOptions,
  unchanged: ReadonlyMap<Input, Unchanged> = new Map(),
  elsewhere: readonly Input[] = [],
): Promise<Plan> {
  const { io } = context;
  const recording = recordingOf(io);
  const shared = { recording, given, means: meansOf(given, options) };
  const changed = inputs.filter((input) => !unchanged.has(input));
  const left = [...unchanged.values()];
  const closed = (): readonly Problem[] => left.flatMap((one) => one.closed);
  if (changed.length === 0) {
    const steps = left.map((one) => ({ left: one }));
    return { ...shared, steps, targets: new Map(), problems: [], later: closed, refused: false };
  }
  const engine = await loadEngine(io);
  const read = issuesOf(io, engine, changed, given, recording);
  const others = [
    ...left.flatMap((one) => placedOf(io, one)),
    ...placedElsewhere(context, engine, issuesOf(io, engine, elsewhere, given, worldsOf(io)).issues, options),
  ];
  const placed = planTargets(context, engine, read.issues, options, others);
  const issues = new Map(read.issues.map((issue) => [issue.input, issue]));
  const steps = inputs.flatMap((input): readonly Step[] => {
    const [stays, issue] = [unchanged.get(input), issues.get(input)];
    return stays ? [{ left: stays }] : issue ? [{ built: issue }] : [];
  });
  return {
    ...shared,
    ...placed,
    steps,
    problems: [...read.problems, ...placed.problems],
    later: () => [...closed(), ...read.later],
    engine,
  };
}

/** Where the documents of an issue stand that is left as it is, and what it is made of. */
const placedOf = (io: Context['io'], { input, home, records }: Unchanged): readonly PlacedDocument[] => {
  const names = records.flatMap(({ files }) => Object.keys(files));
  const sources = new Set([input.file, ...names.map((name) => path.join(home.root, name))]);
  const issue = { file: shown(io, input.file), sources };
  return records.map(({ output }) => ({ issue, file: path.join(home.holder, output) }));
};

/**
 * Without a pattern, what would be written to one place falls to one part of a run. With one it need not, and nobody else
 * would notice.
 */
function placedElsewhere(
  { io }: Context,
  engine: Engine,
  issues: readonly Issue[],
  options: BuildOptions,
): readonly PlacedDocument[] {
  return issues.some(({ series }) => series?.output !== undefined)
    ? issues.flatMap((issue) => {
        const targets = targetsFor(io, engine, issue, options);
        return isTargets(targets) ? targets : [];
      })
    : [];
}

function planTargets(
  { io }: Context,
  engine: Engine,
  issues: readonly Issue[],
  options: BuildOptions,
  others: readonly PlacedDocument[],
): Pick<Plan, 'targets' | 'problems' | 'refused'> {
  const problems: Problem[] = [];
  const targets = new Map<Issue, readonly Target[]>();
  for (const issue of issues) {
    const found = targetsFor(io, engine, issue, options);
    if (isTargets(found)) targets.set(issue, found);
    else if (found) problems.push(found);
  }
  const faults = options.toStdout ? [] : collisions(io, [...others, ...[...targets.values()].flat()]);
  return { targets, problems: [...problems, ...faults], refused: faults.length > 0 };
}

/** undefined where an error of form keeps its name from being known; that is reported when the document's turn comes. */
function targetsFor(
  io: Context['io'],
  engine: Engine,
  issue: Issue,
  options: BuildOptions,
): readonly Target[] | Problem | undefined {
  const fields = fieldsFor(engine, issue, options);
  if (fields === undefined) return undefined;
  const stem = options.toStdout ? '-' : targetOf(io, issue, { ...fields, file: issue.input.name }, options);
  if (typeof stem !== 'string') return stem;
  return options.formats.map((format) => ({ issue, format, file: fileOf(stem, format, options) }));
}

const isTargets = (found: readonly Target[] | Problem | undefined): found is readonly Target[] => Array.isArray(found);

function fieldsFor(engine: Engine, issue: Issue, options: BuildOptions): ReturnType<Engine['fieldsOf']> {
  if (options.toStdout || options.output !== undefined || !namesContent(issue.series?.output ?? '')) return {};
  const source = issue.read();
  return isProblem(source) ? undefined : engine.fieldsOf(source);
}

const fileOf = (stem: string, format: Format, { output }: BuildOptions): string =>
  output === undefined ? stem + endings[format] : stem;
