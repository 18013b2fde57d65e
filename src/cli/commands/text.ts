/** `bulletin text`: the plain text of a document or an issue, a paragraph or a sentence a line. */

import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { readFlow } from '../../flow/read-flow.ts';
import { isYaml } from '../../gather/walk.ts';
import { placeReading } from '../../place.ts';
import { sentencesIn } from '../../sentences.ts';
import { flowText } from '../../text/flow-text.ts';
import { type Context, exit } from '../context.ts';
import { findInputs } from '../disk/inputs.ts';
import { isFolder, shown } from '../disk/place.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import { loadEngine } from '../engine.ts';
import { readIssues } from '../issues.ts';
import { type Findings, gather } from '../outcome.ts';
import { printFindings } from '../terminal/findings.ts';
import { misuse, misusedStdin } from '../usage.ts';

interface Flags {
  readonly sentences?: boolean;
  readonly textconv?: boolean;
  readonly series?: string;
  readonly template?: string;
  readonly stdinName?: string;
}

export async function run([typed = '']: readonly string[], flags: Flags, context: Context): Promise<number> {
  const { io, lang } = context;
  const misused = misusedStdin([typed], flags.stdinName);
  if (misused) return misuse(context, misused);
  const read = isIssue(io.cwd, typed, flags)
    ? await ofIssue(context, typed, flags)
    : await ofDocument(context, typed, flags);
  if (read.text === undefined && flags.textconv) {
    // git gives up a whole `log -p` at the first file that its textconv fails on.
    const [said] = [...read.findings.diagnostics, ...read.findings.problems];
    const why = said === undefined ? '' : typeof said.message === 'string' ? said.message : said.message[lang];
    io.stdout.write(`${unread(why)[lang]}\n`);
    return exit.done;
  }
  if (!flags.textconv) await printFindings(context, io.stderr, read.findings);
  if (read.text === undefined) return read.code;
  io.stdout.write(flags.sentences ? bySentence(read.text) : read.text);
  return exit.done;
}

const unread = (why: string): Words => ({ zh: `（读不出：${why}）`, en: `(unreadable: ${why})` });

/** A row of a table stays one line. */
const bySentence = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => (line === '' || line.includes('\t') ? line : sentencesIn(line)))
    .join('\n');

const isIssue = (cwd: string, typed: string, { stdinName }: Flags): boolean =>
  typed === '-' ? isYaml(stdinName ?? '') : isYaml(typed) || isFolder(path.resolve(cwd, typed));

interface Read {
  /** undefined where there is none to show. */
  readonly text?: string;
  readonly findings: Findings;
  /** Of a run that shows nothing. */
  readonly code: number;
}

async function ofIssue({ io, lang }: Context, typed: string, flags: Flags): Promise<Read> {
  const { inputs, problems } = await findInputs(io, [typed], { texts: false, stdinName: flags.stdinName });
  const engine = await loadEngine(io);
  const read = readIssues(io, engine, inputs.slice(0, 1), flags);
  const source = read.issues[0]?.read();
  const faults = [...problems, ...read.problems, ...(source && isProblem(source) ? [source] : [])];
  if (!source || isProblem(source)) return { findings: gather([], faults, lang), code: exit.failed };
  const compiled = engine.compile(source, { formats: ['text'], lang, draft: false, proofread: false });
  const bytes = compiled.outputs.get('text');
  const findings = gather([compiled], faults, lang);
  return bytes ? { text: new TextDecoder().decode(bytes), findings, code: exit.done } : { findings, code: exit.faults };
}

async function ofDocument({ io, lang }: Context, typed: string, { stdinName }: Flags): Promise<Read> {
  const file = typed === '-' ? (stdinName ?? '-') : shown(io, path.resolve(io.cwd, typed));
  const bytes = typed === '-' ? await io.stdin() : readBytes(io, path.resolve(io.cwd, typed), { pipes: true });
  if (isProblem(bytes)) return { findings: gather([], [bytes], lang), code: exit.failed };
  const { flow, findings } = readFlow(bytes, file);
  const diagnostics = findings.map((said) => placeReading(said, file, lang));
  return {
    ...(flow && { text: flowText(flow) }),
    findings: gather([{ diagnostics, texts: new Map() }], [], lang),
    code: exit.failed,
  };
}
