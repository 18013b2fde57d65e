/** What is said of the structure of a file, said once: not of what only follows from it, and not line by line of a block. */

import type { Diagnostic, Lang } from '../../diagnostic.ts';
import { once } from '../../once.ts';

/** A bracket that is not closed empties what it should hold: that nothing stands there is no finding of its own. */
export function withoutEmptied(said: readonly Diagnostic[]): readonly Diagnostic[] {
  const broken = new Set(said.filter(isBroken).map(({ file, line }) => `${line} ${file}`));
  if (broken.size === 0) return said;
  return said.filter(({ code, file, line }) => code !== 'value-missing' || !broken.has(`${line} ${file}`));
}

const isBroken = ({ code, severity }: Diagnostic): boolean =>
  severity === 'error' && (code === 'yaml-bracket' || code === 'yaml-quote' || code === 'yaml-syntax');

/** Lines one below the other that all stand as far out of line are one block, and one finding. */
export function withOneIndent(
  said: readonly Diagnostic[],
  texts: () => ReadonlyMap<string, string>,
  lang: Lang,
): readonly Diagnostic[] {
  const odd = said.filter(({ code }) => code === 'yaml-indent').length;
  if (odd < 2) return said;
  const known = new Map([...texts()].map(([file, text]) => [file, once(() => text.split(/\r?\n/))]));
  const runs: Diagnostic[][] = [];
  for (const one of said) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isBelow(last, one, known.get(one.file)?.() ?? [])) run.push(one);
    else runs.push([one]);
  }
  return runs.map((run) => (run.length === 1 ? (run[0] as Diagnostic) : asOne(run, lang)));
}

const wanted = /应缩进 (\d+) 格|indent this one by (\d+)/;

/** The next line but for blank ones and comments, with the same said of it. */
function isBelow(one: Diagnostic, other: Diagnostic, lines: readonly string[]): boolean {
  if (one.code !== 'yaml-indent' || other.code !== one.code || one.file !== other.file) return false;
  if (one.message !== other.message || one.hint !== other.hint || !wanted.test(one.hint ?? '')) return false;
  const between = lines.slice(one.line, other.line - 1);
  return other.line > one.line && between.every((line) => /^\s*(?:#.*)?$/.test(line));
}

function asOne(run: readonly Diagnostic[], lang: Lang): Diagnostic {
  const [first, last] = [run[0] as Diagnostic, run.at(-1) as Diagnostic];
  const [, zh, en] = wanted.exec(first.hint ?? '') ?? [];
  const columns = zh ?? en;
  const width = /\d+/.exec(first.message)?.[0];
  return lang === 'zh'
    ? {
        ...first,
        message: `第 ${first.line} 行到第 ${last.line} 行缩进 ${width} 格，和同一层的行没有对齐`,
        hint: `第 ${first.line} 行到第 ${last.line} 行都应缩进 ${columns} 格`,
      }
    : {
        ...first,
        message: `lines ${first.line} to ${last.line} are indented by ${width}, out of line with their neighbours`,
        hint: `indent each of lines ${first.line} to ${last.line} by ${columns}`,
      };
}

/** A period that runs backwards is that of no issue: what it could not be compared with follows from that. */
export function withoutBackwards(faults: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.some(({ code }) => code === 'period-backwards')
    ? faults.filter(({ code }) => code !== 'nothing-to-compare')
    : faults;
}
