/** What the records of builds say of issues that would be built as they were: nothing is proof-read or written to know it. */

import path from 'node:path';
import type { Diagnostic } from '../../diagnostic.ts';
import { meansOf } from '../commands/build-record.ts';
import { unchangedAmong } from '../commands/build-unchanged.ts';
import type { Context } from '../context.ts';
import type { Issue } from '../issues.ts';

/** Of an issue whose document is what it would build now. */
export interface RecordedIssue {
  /** Path of the disk. */
  readonly output: string;
  readonly findings: readonly Diagnostic[];
}

/** undefined for an issue that has to be looked at itself. */
export function recordedAmong(
  { io, lang }: Context,
  issues: readonly Issue[],
): (issue: Issue) => RecordedIssue | undefined {
  const given = { isPiped: false };
  const inputs = issues.map(({ input }) => input);
  const found = unchangedAmong(io, lang, inputs, given, meansOf(given, {}), { formats: ['docx'] });
  return ({ input }) => {
    const one = found.get(input);
    const [record] = one?.records ?? [];
    return one && record && { output: path.join(one.home.holder, record.output), findings: one.said.findings };
  };
}
