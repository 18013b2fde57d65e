/** `bulletin verify`: is this document still exactly what its issue builds. */

import type { Diagnostic, Words } from '../../diagnostic.ts';
import { verify } from '../../verify.ts';
import { type Context, exit } from '../context.ts';
import { isProblem } from '../disk/read.ts';
import { loadEngine } from '../engine.ts';
import { nowhere } from '../io.ts';
import { allDiagnostics, type Findings, gather } from '../outcome.ts';
import { printFindings } from '../terminal/findings.ts';
import { json } from '../terminal/formats.ts';
import { misuse, misusedStdin } from '../usage.ts';
import { readDocument } from './given-document.ts';
import { findIssue } from './verify-find.ts';
import { asJson } from './verify-json.ts';
import { reportVerdict } from './verify-report.ts';

interface Flags {
  readonly series?: string;
  readonly template?: string;
  readonly stdinName?: string;
  readonly json?: boolean;
}

export async function run([typed = '', issue]: readonly string[], flags: Flags, context: Context): Promise<number> {
  const { io, lang } = context;
  const misused = misusedStdin([typed], flags.stdinName) ?? (issue === '-' ? documentAlone : undefined);
  if (misused) return misuse(context, misused);
  const file = typed === '-' ? (flags.stdinName ?? '-') : typed;
  const given = await readDocument(context, typed, file, 'verify');
  if (isProblem(given)) return failed(context, flags, file, gather([], [given], lang));
  const found = await findIssue(io, await loadEngine(io), {
    given,
    file,
    issue,
    lang,
    options: flags,
    command: 'verify',
  });
  if ('problems' in found) return failed(context, flags, file, gather([], found.problems, lang));
  const open = found.read();
  if (typeof open !== 'function') return failed(context, flags, file, gather([], [open], lang));
  const verified = verify(given, open);
  if (!('result' in verified)) {
    const said = { diagnostics: verified, texts: open(false).texts };
    return failed(context, flags, file, gather([said], [], lang));
  }
  const shown = { file, issue: found.issue.file, verified };
  if (flags.json) io.stdout.write(json(asJson(shown)));
  reportVerdict(context, flags.json ? nowhere : io.stdout, shown);
  return verified.result === 'equal' || verified.result === 'saved' ? exit.done : exit.faults;
}

const documentAlone: Words = {
  zh: '从标准输入读的只能是 docx：写在前面',
  en: 'only the document is read from standard input: it comes first',
};

/** Nothing was compared: exit 2, also where the issue itself has errors of form. */
async function failed(context: Context, { json: wanted }: Flags, file: string, findings: Findings): Promise<number> {
  const { io, lang } = context;
  const diagnostics: readonly Diagnostic[] = allDiagnostics(findings, lang);
  if (wanted) io.stdout.write(json({ version: 1, file, diagnostics }));
  await printFindings(context, wanted ? nowhere : io.stderr, findings);
  return exit.failed;
}
