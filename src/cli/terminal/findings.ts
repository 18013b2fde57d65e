/** Puts what was found before the person at the terminal. */

import type { Context } from '../context.ts';
import type { Sink } from '../io.ts';
import type { Findings } from '../outcome.ts';
import { prettyDiagnostics, prettyProblem } from './pretty.ts';
import { styleFor } from './style.ts';

export function printFindings({ io, lang }: Context, sink: Sink, { diagnostics, problems, texts }: Findings): void {
  const pretty = {
    lang,
    texts,
    style: styleFor(io, sink),
    columns: sink.isTTY ? sink.columns : 80,
  };
  if (diagnostics.length > 0) sink.write(`${prettyDiagnostics(diagnostics, pretty)}\n`);
  for (const problem of problems) sink.write(`${prettyProblem(problem, pretty)}\n`);
}
