/** What is said of an entry of a list that does not begin as it should: its first line, or the dash of that, is gone. */

import type { Said } from '../placed.ts';
import { longestLine, said, shownKey } from './structure.ts';

/** The first key of an item again, in line with the others. */
export const dashBehindBlanks = (key: string): Said =>
  said(
    'yaml-dash',
    `“${shownKey(key)}”这一项已经有了，这里像是另一项，前面缺“- ”`,
    `the item has “${shownKey(key)}” already; this looks like another, and lacks its “- ”`,
    `是另一项，把“${shownKey(key)}”前面的两个空格换成“- ”；不是，删去一处`,
    `for another item put “- ” in the place of the two blanks before ${shownKey(key)}; else delete one`,
  );

/** The first key of the first entry of a list. */
export const missingDashBefore = (key: string): Said =>
  said(
    'yaml-dash',
    `列表的第一项前面缺“- ”`,
    'the first entry of a list has no “- ” in front',
    `把“${shownKey(key)}”前面的两个空格换成“- ”`,
    `put “- ” in the place of the two blanks before ${shownKey(key)}`,
  );

/** `line`: the first line of an entry, which is a comment; `key`: the first of those left; `column`: where the dash belongs. */
export function commentedHead(line: string, key: string, column: number, isInPlace: boolean): Said {
  const whole = line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
  return said(
    'yaml-dash',
    `从“${shownKey(key)}”起是另一项，它开头的一行成了注释`,
    `another entry begins with “${shownKey(key)}”, and its first line is a comment`,
    `${isInPlace ? `写作 ${whole}；就是删去“#”` : `把“#”删去，写 ${whole}`}，“-”前面空 ${column} 格；这一项不要的，下面各行的行首也加“#”`,
    `write ${whole}; that is, take the “#” away, with ${column} blanks before the “-”; to leave the entry out, put “#” before its other lines as well`,
  );
}

/** `key`: the first of those left; `head`: the key that the entries beside it begin with; `holds`: what the key has for a value. */
export function lostHead(key: string, head: string, column: number, holds: 'list' | 'text' | 'first'): Said {
  const [name, first] = [shownKey(key), shownKey(head)];
  const elseZh = {
    list: `仍属上一项的，删去这一行，把它下面的各行移到上面那个“${name}”的末尾`,
    text: `这一项不写“${first}”的，把“${name}”前面的两个空格换成“- ”`,
    first: `这一项不写“${first}”的，把“${name}”前面的两个空格换成“- ”`,
  }[holds];
  const elseEn = {
    list: `if it belongs to the entry above, delete this line, and move the lines below it to the end of the “${name}” there`,
    text: `for an entry without ${first} put “- ” in the place of the two blanks before ${name}`,
    first: `for an entry without ${first} put “- ” in the place of the two blanks before ${name}`,
  }[holds];
  return said(
    'yaml-dash',
    holds === 'first'
      ? `列表的第一项开头漏了“- ”`
      : `上一项已经有“${name}”了，从这一行起像是另一项，开头一行“- ${first}: …”漏了`,
    holds === 'first'
      ? 'the first entry of a list has no “- ” in front'
      : `the entry above has “${name}” already; another seems to begin here, without its first line “- ${first}: …”`,
    `上面补一行“- ${first}: …”，“-”前面空 ${column} 格；${elseZh}`,
    `put the line “- ${first}: …” above, with ${column} blanks before the “-”; ${elseEn}`,
  );
}

/** Several people with a post each, on lines of their own. */
export function moreLeaders(
  key: string,
  people: readonly (readonly [post: string, name: string])[],
  lines: { readonly from: number; readonly to: number; readonly isHead: boolean },
): Said {
  const { from, to, isHead } = lines;
  const isZh = /^[^\x20-\x7e]/.test(key);
  const [list, post, name] = isZh ? ['领导', '职务', '姓名'] : ['leader', 'post', 'name'];
  const right = `${isHead ? '- ' : ''}${list}: [${people.map(([of, who]) => `{ ${post}: ${of}, ${name}: ${who} }`).join(', ')}]`;
  return said(
    'duplicate-key',
    `这一条里“${shownKey(key)}”写了不止一次：有${people.length}位领导`,
    `“${shownKey(key)}” is written more than once in this item, for ${people.length} people`,
    `同一条的，第 ${from} 行到第 ${to} 行合成一行：${right}；是另一条的，给前一条补上正文`,
    `for one item make one line of lines ${from} to ${to}: ${right}; if this is another item, the one above lacks its text`,
  );
}

/** A second 表格 of one section: the title of another is gone. `before`: a key above that most likely is of that one as well. */
export function lostSection(key: string, head: string, column: number, before: string | undefined): Said {
  const [name, first] = [shownKey(key), shownKey(head)];
  const [zh, en] =
    before === undefined
      ? ['上面', 'above']
      : [
          `它上面（“${shownKey(before)}”也是这一栏的，补在“${shownKey(before)}”上面）`,
          `above it, or above ${shownKey(before)}`,
        ];
  return said(
    'yaml-dash',
    `这一栏已经有“${name}”了，从这里起像是另一栏，开头一行“- ${first}: …”漏了`,
    `the section has “${name}” already; another seems to begin here, without its first line “- ${first}: …”`,
    `${zh}补一行“- ${first}: …”，“-”前面空 ${column} 格；仍属上一栏的，两处都写在“内容:”下面，各以“- ”开头`,
    `put the line “- ${first}: …” ${en}, with ${column} blanks before the “-”; if it belongs to the section above, write both below blocks:, each behind “- ”`,
  );
}

export const strayDash = said(
  'yaml-dash',
  '这里不是列表，键的前面不用“- ”',
  'this is no list: its keys have no “- ” in front',
  '删去“- ”，和下面的键对齐',
  'take the “- ” away, and align the key with those below',
);

/** In line with the other keys of the map. */
export const dashBeforeKey = said(
  'yaml-dash',
  '这里不是列表，键的前面不用“- ”',
  'this is no list: its keys have no “- ” in front',
  '删去“- ”，下面各行不动',
  'take the “- ” away, and leave the lines below as they are',
);

/** `rest`: what stands behind it. */
export function bullet(mark: string, rest: string): Said {
  const whole = rest.length > longestLine ? '…' : rest;
  return said(
    'yaml-dash',
    `列表的每一项以“- ”开头，这里是“${mark}”`,
    `every entry of a list begins with “- ”; here it is “${mark}”`,
    `把“${mark}”换成“- ”：写作“- ${whole}”；要印出“${mark}”，在它前面加“- ”`,
    `put “- ” in the place of “${mark}”: write “- ${whole}”; to print “${mark}”, put “- ” before it`,
  );
}
