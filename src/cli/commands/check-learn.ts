/** `bulletin check --learn`: the lines that 单位名录 and 人员名录 lack, on stdout; or with `-o` both lists in a new file. */

import { type Context, exit, tell } from '../context.ts';
import { findInputs } from '../disk/inputs.ts';
import { isProblem } from '../disk/read.ts';
import { loadEngine } from '../engine.ts';
import { readIssues } from '../issues.ts';
import { gather } from '../outcome.ts';
import { printFindings } from '../terminal/findings.ts';
import { visible } from '../terminal/width.ts';
import { misuse } from '../usage.ts';
import type { CheckFlags } from './check-flags.ts';
import { writeLists } from './check-lists.ts';

export async function learn(paths: readonly string[], flags: CheckFlags, context: Context): Promise<number> {
  const { io, lang } = context;
  if (flags.fix || flags.dryRun || flags.format !== undefined || flags.json)
    return misuse(context, {
      zh: '--learn 只列出名录，不能同 --fix、--dry-run、--format、--json 一起用',
      en: '--learn only prints lists; it does not go with --fix, --dry-run, --format or --json',
    });
  const found = await findInputs(io, paths.length > 0 ? paths : ['.'], { texts: false, stdinName: flags.stdinName });
  const engine = await loadEngine(io);
  const read = readIssues(io, engine, found.inputs, flags);
  const problems = [...found.problems, ...read.problems];
  const inputs = read.issues.flatMap((issue) => {
    const source = issue.read();
    if (!isProblem(source)) return [source];
    problems.push(source);
    return [];
  });
  const { lessons, unread } = engine.learn(inputs, lang);
  const written = flags.output === undefined ? exit.done : await writeLists(flags.output, lessons, context);
  for (const { series, isThere, issues, text } of flags.output === undefined ? lessons : []) {
    const file = visible(series);
    const head = {
      zh: `# ${file}${isThere ? '' : '（还没有）'}：${issues} 期里${text === '' ? '没有名录以外的单位和人员' : '有这些名录以外的，先后请照规定调整'}`,
      en: `# ${file}${isThere ? '' : ' (none yet)'}: in ${issues} ${issues === 1 ? 'issue' : 'issues'} ${text === '' ? 'nothing that it lacks' : 'these that it lacks; put them into their official order'}`,
    };
    io.stdout.write(`${head[lang]}\n${text}`);
  }
  for (const name of unread)
    tell(context, {
      zh: `${visible(name)} 有错，没有读；先用 bulletin check 查看`,
      en: `${visible(name)} has errors and was not read: run \`bulletin check\` on it first`,
    });
  await printFindings(context, io.stderr, gather([], problems, lang));
  if (problems.length > 0) return exit.failed;
  return written === exit.done && unread.length > 0 ? exit.faults : written;
}
