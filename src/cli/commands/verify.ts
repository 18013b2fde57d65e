/** `bulletin verify`: is this document still exactly what its issue builds. */

import path from 'node:path';
import type { Diagnostic, Words } from '../../diagnostic.ts';
import { type GivenDocument, readGivenDocument, verify } from '../../verify.ts';
import { type Context, exit } from '../context.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import { loadEngine } from '../engine.ts';
import { nowhere } from '../io.ts';
import { allDiagnostics, type Findings, gather } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import { printFindings } from '../terminal/findings.ts';
import { json } from '../terminal/formats.ts';
import { misuse, misusedStdin } from '../usage.ts';
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
  const given = await readDocument(context, typed, file);
  if (isProblem(given)) return failed(context, flags, file, gather([], [given], lang));
  const found = await findIssue(io, await loadEngine(io), { given, file, issue, lang, options: flags });
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

async function readDocument({ io }: Context, typed: string, file: string): Promise<GivenDocument | Problem> {
  const bytes = typed === '-' ? await io.stdin() : readBytes(io, path.resolve(io.cwd, file), { pipes: true });
  if (isProblem(bytes)) return bytes;
  const isNamed = /\.docx$/i.test(file) || typed === '-';
  // What is no document by name may be one all the same.
  const given = isNamed || isArchive(bytes) ? readGivenDocument(bytes, isNamed ? file : `${file}.docx`) : undefined;
  if (given === undefined) return notADocument(file, { zh: '只比 .docx 文件', en: 'only a .docx can be verified' });
  if ('flow' in given) return given;
  const [fault] = given;
  return notADocument(file, fault?.message ?? { zh: '', en: '' }, fault?.hint);
}

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const notADocument = (file: string, message: Words, hint = nameDocument): Problem => ({
  code: 'not-a-document',
  file,
  message,
  hint,
});
const nameDocument: Words = {
  zh: '写作 bulletin verify 文件.docx，后面可以再写是哪一期',
  en: 'write bulletin verify FILE.docx, and its issue behind it if need be',
};
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
