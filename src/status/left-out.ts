/** The lines of a sent file that do not print, in one line. */

import type { Words } from '../diagnostic.ts';
import { reasonWords } from '../gather/sent/reasons.ts';
import type { LeftOut } from '../gather/sent/types.ts';

/** 1 标题　2 称呼　3 “现将…报送如下：”　6—7 落款 */
export function leftOutWords(lines: readonly LeftOut[]): Words {
  const groups = new Map<string, Group>();
  for (const { line, to, reason, text } of lines) {
    const words = reason === 'opening' ? quoted(text) : reasonWords[reason];
    const { runs }: Pick<Group, 'runs'> = groups.get(words.zh) ?? { runs: [] };
    const last = runs.at(-1);
    if (last && line <= last.to + 1) last.to = Math.max(last.to, to);
    else runs.push({ from: line, to });
    groups.set(words.zh, { words, runs });
  }
  const comma = { zh: '、', en: ', ' } as const;
  const said = (lang: keyof Words): string[] =>
    [...groups.values()].map(({ words, runs }) => {
      const places = runs.map(({ from, to }) => (from === to ? String(from) : `${from}—${to}`));
      return `${places.join(comma[lang])} ${words[lang]}`;
    });
  return { zh: said('zh').join('　'), en: said('en').join('  ') };
}

interface Group {
  readonly words: Words;
  readonly runs: { from: number; to: number }[];
}

/** Its beginning and its end. */
function quoted(text: string): Words {
  const all = [...text];
  const short = all.length <= 14 ? text : `${all.slice(0, 2).join('')}…${all.slice(-6).join('')}`;
  return { zh: `“${short}”`, en: `“${short}”` };
}
