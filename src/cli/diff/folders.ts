/** The issues of two folders, each with the one of its name. */

import path from 'node:path';
import { exit } from '../context.ts';
import { isProblem } from '../disk/read.ts';
import { gather } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import { json } from '../terminal/formats.ts';
import { visible } from '../terminal/width.ts';
import { compareSides, type Showing, type Shown } from './pair.ts';
import type { FolderSide, Looking } from './sides.ts';

export async function compareFolders(
  looking: Looking,
  before: FolderSide,
  after: FolderSide,
  showing: Showing,
): Promise<Shown> {
  const { lang } = looking;
  const parts: string[] = [];
  const all: unknown[] = [];
  const problems: Problem[] = [];
  const findings: NonNullable<Shown['findings']>[] = [];
  const equal: string[] = [];
  let code: number = exit.done;
  for (const name of new Set([...ownIssues(before, after), ...ownIssues(after, before)])) {
    const [old, now] = [await before.issues.get(name)?.(), await after.issues.get(name)?.()];
    if (old === undefined || now === undefined) {
      const only =
        old === undefined
          ? { zh: '只在后面有', en: 'only in the second' }
          : { zh: '只在前面有', en: 'only in the first' };
      parts.push(`${visible(name)}　${only[lang]}\n`);
      all.push({ name, only: old === undefined ? 'after' : 'before' });
      code = Math.max(code, exit.faults);
      continue;
    }
    if (isProblem(old) || isProblem(now)) {
      problems.push(...[old, now].filter(isProblem));
      continue;
    }
    const shown = compareSides(looking, old, now, showing);
    code = Math.max(code, shown.code);
    if (shown.findings) findings.push(shown.findings);
    if (shown.text === undefined) continue;
    if (showing.format === 'json') all.push({ name, ...JSON.parse(shown.text) });
    else if (shown.code === exit.done) equal.push(name);
    else parts.push(`${showing.style('bold', visible(name))}${showing.stat ? '　' : '\n'}${shown.text}`);
  }
  if (problems.length > 0) code = exit.failed;
  if (equal.length > 0) {
    const names = equal.map(visible).join('、');
    parts.push({ zh: `一样的：${names}\n`, en: `equal: ${equal.map(visible).join(', ')}\n` }[lang]);
  }
  const said = gather(
    findings.map(({ diagnostics, texts }) => ({ diagnostics, texts })),
    [...problems, ...findings.flatMap((one) => one.problems)],
    lang,
  );
  return {
    text:
      showing.format === 'json'
        ? json({ version: 1, kind: 'folders', issues: all })
        : parts.join(showing.stat ? '' : '\n'),
    ...(said.diagnostics.length + said.problems.length > 0 && { findings: said }),
    code,
  };
}

/** Of a folder that holds the other one, not what lies in that. */
function ownIssues({ name, issues }: FolderSide, other: FolderSide): readonly string[] {
  const inside = path.posix.relative(name, other.name);
  return [...issues.keys()].filter((one) => inside === '' || inside.startsWith('..') || !one.startsWith(`${inside}/`));
}
