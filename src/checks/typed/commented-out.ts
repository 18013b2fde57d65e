/** What is asked for may stand below it, behind a #. */

import type { Diagnostic } from '../../diagnostic.ts';

const comment = /^\s*#+\s*(正文|text|内容)\s*[:：]\s*\S/;
/** An item is no longer than this, but for its text. */
const longest = 40;

/** The faults, with the line that somebody has made a comment, where it is the text that its item lacks. */
export function namingComments(
  said: readonly Diagnostic[],
  texts: () => ReadonlyMap<string, string>,
  lang: 'zh' | 'en',
): readonly Diagnostic[] {
  if (!said.some(isOfText)) return said;
  const known = texts();
  return said.map((one) => {
    const found = isOfText(one) ? commentIn((known.get(one.file) ?? '').split(/\r?\n/), one) : undefined;
    if (!found) return one;
    const { line, key } = found;
    const hint =
      lang === 'zh'
        ? `第 ${line} 行的“${key}”成了注释：删去行首的“#”，和第 ${one.line} 行的键对齐；这一条不要的，整条删去`
        : `“${key}” on line ${line} is a comment: delete its #, and put it in line with the key on line ${one.line}; or delete the whole entry`;
    return { ...one, hint };
  });
}

const isOfText = ({ code, message }: Diagnostic): boolean => code === 'not-filled' && /的正文|text/.test(message);

function commentIn(lines: readonly string[], { line, column }: Diagnostic) {
  for (let at = line; at < Math.min(lines.length, line + longest); at += 1) {
    const text = lines[at] as string;
    const [, key] = comment.exec(text) ?? [];
    if (key !== undefined) return { line: at + 1, key };
    if (text.trim() !== '' && !/^\s*#/.test(text) && text.search(/\S/) < column - 1) return undefined;
  }
  return undefined;
}
