/** Puts what was found before the person at the terminal. */

import type { Context } from '../context.ts';
import type { Sink } from '../io.ts';
import type { Findings } from '../outcome.ts';
import { type Pretty, prettyDiagnostics, prettyProblem } from './pretty.ts';
import { plain, styleFor } from './style.ts';

/** More than these fill some screens: what kinds there are is said first. */
export const many = 20;

export async function printFindings(context: Context, sink: Sink, findings: Findings): Promise<void> {
  const { io, lang, log } = context;
  if (findings.diagnostics.length + findings.problems.length === 0) return;
  const onSink = { lang, style: styleFor(io, sink), columns: sink.isTTY ? sink.columns : 80, wraps: sink.isTTY };
  sink.write(await written(findings, onSink));
  log?.write(await written(findings, { lang, style: plain, columns: 80 }));
}

async function written({ diagnostics, problems, texts }: Findings, look: Omit<Pretty, 'texts'>): Promise<string> {
  const pretty = { ...look, texts };
  const { kindsOf } = diagnostics.length > many ? await import('./kinds.ts') : {};
  return [
    kindsOf?.(diagnostics, pretty) ?? '',
    diagnostics.length > 0 ? `${prettyDiagnostics(diagnostics, pretty)}\n` : '',
    ...problems.map((problem) => `${prettyProblem(problem, pretty)}\n`),
  ].join('');
}
