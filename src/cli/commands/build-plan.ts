/** Where the documents go: settled for all of them before the first is written. */

import type { Endings, Format } from '../../writers.ts';
import type { Context } from '../context.ts';
import { namesContent } from '../disk/output-name.ts';
import { isProblem } from '../disk/read.ts';
import { collisions, type Target, targetOf } from '../disk/targets.ts';
import type { Engine } from '../engine.ts';
import type { Issue } from '../issues.ts';
import type { Problem } from '../problem.ts';
import type { BuildOptions } from './build-options.ts';

export interface Plan {
  /** Of an issue that can have none, an error of form has been found, or a problem of its name. */
  readonly targets: ReadonlyMap<Issue, readonly Target[]>;
  readonly problems: readonly Problem[];
  /** Two documents would stand in one place, or one in the place of a source: nothing at all is written. */
  readonly refused: boolean;
}

export function planTargets({ io }: Context, engine: Engine, issues: readonly Issue[], options: BuildOptions): Plan {
  const problems: Problem[] = [];
  const targets = new Map<Issue, readonly Target[]>();
  const fieldsOf = (issue: Issue) => {
    if (options.toStdout || options.output !== undefined || !namesContent(issue.series?.output ?? '')) return {};
    const source = issue.read();
    // It is reported when the document's turn comes.
    if (isProblem(source)) return undefined;
    return engine.fieldsOf(source);
  };
  for (const issue of issues) {
    const fields = fieldsOf(issue);
    if (fields === undefined) continue;
    const stem = options.toStdout ? '-' : targetOf(io, issue, { ...fields, file: issue.input.name }, options);
    if (typeof stem !== 'string') problems.push(stem);
    else
      targets.set(
        issue,
        options.formats.map((format) => ({ issue, format, file: fileOf(stem, format, options, engine.endings) })),
      );
  }
  const faults = options.toStdout ? [] : collisions(io, [...targets.values()].flat());
  return { targets, problems: [...problems, ...faults], refused: faults.length > 0 };
}

const fileOf = (stem: string, format: Format, { output }: BuildOptions, endings: Endings): string =>
  output === undefined ? stem + endings[format] : stem;
