/** What is asked for may stand beside it: behind a #, or a key that was left blank. */

import type { Diagnostic, Lang } from '../../diagnostic.ts';

/** 正文: #平安云岭# 带队到…: a topic of a chat, or anything else that begins with #. */
const beside = /^\s*(?:- )?(正文|text|内容)\s*:\s+#(?! )([^#\s]{1,20}#)?\s*(\S.*)$/;
const comment = /^\s*#+\s*(正文|text|内容)\s*[:：]\s*\S/;
const blankLeader = /^\s*(?:- )?(领导|leader)\s*:\s*(?:#.*|""|'')?$/;
/** An item is no longer than this, but for its text. */
const longest = 40;

/** The same, with the line that somebody has made a comment, or left blank, where it is what the item lacks. */
export function namingComments(
  said: readonly Diagnostic[],
  texts: () => ReadonlyMap<string, string>,
  lang: Lang,
): readonly Diagnostic[] {
  if (!said.some((one) => isOfText(one) || isOfLeader(one))) return said;
  const known = texts();
  return said.map((one) => {
    if (!isOfText(one) && !isOfLeader(one)) return one;
    const lines = (known.get(one.file) ?? '').split(/\r?\n/);
    const [zh, en] = (isOfText(one) ? (besideKey(lines, one) ?? inComment(lines, one)) : inBlank(lines, one)) ?? [];
    return zh === undefined || en === undefined ? one : { ...one, hint: lang === 'zh' ? zh : en };
  });
}

type Said = readonly [zh: string, en: string];
const isOfText = ({ code, message }: Diagnostic): boolean => code === 'not-filled' && /的正文|text/.test(message);
const isOfLeader = ({ code }: Diagnostic): boolean => code === 'leader-missing';

function besideKey(lines: readonly string[], { line }: Diagnostic): Said | undefined {
  const [, key, topic, rest = ''] = beside.exec(lines[line - 1] ?? '') ?? [];
  if (key === undefined) return undefined;
  const shown = rest.length > longest ? `${rest.slice(0, longest)}…` : rest;
  const mark = topic === undefined ? '#' : `#${topic}`;
  return [
    `“${mark}”后面的字成了注释：删去“${mark}”，写作 ${key}: ${shown}；这一条不要的，整条删去`,
    `what follows “${mark}” is a comment: delete “${mark}” and write ${key}: ${shown}; or delete the whole entry`,
  ];
}

function inComment(lines: readonly string[], { line }: Diagnostic): Said | undefined {
  const found = withinItem(lines, line, comment);
  if (!found) return undefined;
  const { line: at, key } = found;
  return [
    `第 ${at} 行的“${key}”成了注释：删去行首的“#”，和第 ${line} 行的键对齐；这一条不要的，整条删去`,
    `“${key}” on line ${at} is a comment: delete its #, and put it in line with the key on line ${line}; or delete the whole entry`,
  ];
}

function inBlank(lines: readonly string[], { line, hint = '' }: Diagnostic): Said | undefined {
  const found = withinItem(lines, line, blankLeader);
  if (!found) return undefined;
  const { line: at, key } = found;
  const [, post, name] = /(?:职务|post): (.+?)(?:，|, )(?:领导|leader): (.+)$/.exec(hint) ?? [];
  if (post !== undefined)
    return [
      `这一行只留“${post}”，第 ${at} 行填上姓名：${key}: ${name}`,
      `leave “${post}” on this line, and fill in line ${at}: ${key}: ${name}`,
    ];
  return [
    `第 ${at} 行的“${key}:”空着，填上姓名；不写姓名的，把职务写进正文，删去职务和领导两行`,
    `fill in the name behind “${key}:” on line ${at}; to print no name write the post in the text, and delete both lines`,
  ];
}

/** The first line of the item of this line that is so. Comments may stand in any column. */
function withinItem(lines: readonly string[], line: number, wanted: RegExp) {
  const columnOf = (text: string): number => text.replace(/^(\s*)- /, '$1  ').search(/\S/);
  const column = columnOf(lines[line - 1] ?? '');
  const isDash = (text: string): boolean => /^\s*- /.test(text) && columnOf(text) === column;
  let from = line - 1;
  while (from > 0 && line - from < longest && !isDash(lines[from] as string)) from -= 1;
  for (let at = from; at < Math.min(lines.length, from + longest); at += 1) {
    const text = lines[at] as string;
    const [, key] = wanted.exec(text) ?? [];
    if (key !== undefined) return { line: at + 1, key };
    const isOther = text.trim() !== '' && !/^\s*#/.test(text) && (columnOf(text) < column || isDash(text));
    if (at > from && isOther) return undefined;
  }
  return undefined;
}
