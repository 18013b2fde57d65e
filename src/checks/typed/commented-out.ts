/** What is asked for may stand below it, or on its own line, behind a #. */

import type { Diagnostic } from '../../diagnostic.ts';

/** 正文: #平安云岭# 带队到…: a topic of a chat, or anything else that begins with #. */
const beside = /^\s*(?:- )?(正文|text|内容)\s*:\s+#(?! )([^#\s]{1,20}#)?\s*(\S.*)$/;
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
    if (!isOfText(one)) return one;
    const lines = (known.get(one.file) ?? '').split(/\r?\n/);
    const [, own, topic, rest = ''] = beside.exec(lines[one.line - 1] ?? '') ?? [];
    if (own !== undefined) return { ...one, hint: besideHint(own, topic, rest, lang) };
    const found = commentIn(lines, one);
    if (!found) return one;
    const { line, key } = found;
    const hint =
      lang === 'zh'
        ? `第 ${line} 行的“${key}”成了注释：删去行首的“#”，和第 ${one.line} 行的键对齐；这一条不要的，整条删去`
        : `“${key}” on line ${line} is a comment: delete its #, and put it in line with the key on line ${one.line}; or delete the whole entry`;
    return { ...one, hint };
  });
}

function besideHint(key: string, topic: string | undefined, rest: string, lang: 'zh' | 'en'): string {
  const shown = rest.length > longest ? `${rest.slice(0, longest)}…` : rest;
  const mark = topic === undefined ? '#' : `#${topic}`;
  return lang === 'zh'
    ? `“${mark}”后面的字成了注释：删去“${mark}”，写作 ${key}: ${shown}；这一条不要的，整条删去`
    : `what follows “${mark}” is a comment: delete “${mark}” and write ${key}: ${shown}; or delete the whole entry`;
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
