/** What a new item may be written as: its parts apart, where the parts print as it stands; else as one text. */

import type { Yaml } from '../source/emit.ts';

/** How the keys are called in the file. */
export type KeyName = (english: string, chinese: string) => string;

export interface NewItem {
  readonly text: string;
  readonly bold?: readonly boolean[] | undefined;
  readonly units: ReadonlySet<string>;
  readonly year: number | undefined;
}

/** The most telling first; each is tried, and taken if it prints just so. */
export function itemForms({ text, bold, units, year }: NewItem, name: KeyName): readonly Yaml[] {
  const [date, unit, post, leader, head, separator, body] = [
    name('date', '日期'),
    name('unit', '单位'),
    name('post', '职务'),
    name('leader', '领导'),
    name('head', '标题'),
    name('separator', '分隔'),
    name('text', '正文'),
  ];
  const forms: Yaml[] = [];
  const add = (...parts: readonly (readonly [string, string | undefined])[]): void => {
    const filled = parts.flatMap(([key, value]): (readonly [string, Yaml])[] => (value ? [[key, value]] : []));
    if (filled.length > 0) forms.push(new Map(filled));
  };
  const marked = boldIn(text, bold);
  const day = (written: string | undefined): readonly (string | undefined)[] => {
    const found = written === undefined ? null : /^(\d{1,2})月(\d{1,2})日$/.exec(written);
    const iso = found && year !== undefined && `${year}-${found[1]?.padStart(2, '0')}-${found[2]?.padStart(2, '0')}`;
    return iso ? [iso, written] : [written];
  };
  const dated = /^(\d{1,2}月\d{1,2}日(?:上午|下午|晚)?)，([\s\S]+)$/.exec(text);
  if (dated) {
    const rest = dated[2] ?? '';
    const at = text.length - rest.length;
    for (const name of namesIn(rest, marked, at))
      for (const when of day(dated[1]))
        add(
          [date, when],
          [post, rest.slice(0, name.start)],
          [leader, rest.slice(name.start, name.end)],
          [body, rest.slice(name.end)],
        );
    for (const when of day(dated[1])) add([date, when], [body, withBold(rest, bold?.slice(at))]);
  }
  const own = [...units].filter((one) => text.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  const first = marked[0]?.start === 0 ? text.slice(0, marked[0].end) : undefined;
  for (const whose of new Set([own, first].flatMap((one) => one ?? []))) {
    const rest = text.slice(whose.length);
    const inside = /^(.*?)(\d{1,2}月\d{1,2}日)([\s\S]+)$/.exec(rest);
    if (inside) {
      const people = inside[1] ?? '';
      for (const when of day(inside[2])) {
        if (people === '') add([unit, whose], [date, when], [body, inside[3]]);
        // A name of two or three characters behind a post.
        for (const size of [3, 2])
          if (people.length > size)
            for (const title of [people.slice(0, -size), `${whose.at(-1)}${people.slice(0, -size)}`])
              add([unit, whose], [post, title], [leader, people.slice(-size)], [date, when], [body, inside[3]]);
      }
    }
    add([unit, whose], [body, rest]);
  }
  const blank = /^([^\u3000。]{2,30})\u3000([\s\S]+)$/.exec(text);
  if (blank) add([head, blank[1]], [separator, separator === '分隔' ? '空格' : 'blank'], [body, blank[2]]);
  const headed = /^([^。]{2,40})。([\s\S]+)$/.exec(text);
  if (headed && first !== undefined && headed[1] !== undefined && first.startsWith(headed[1]))
    add([head, headed[1]], [body, withBold(headed[2] ?? '', bold?.slice(headed[1].length + 1))]);
  forms.push(new Map([[body, withBold(text, bold)]]), withBold(text, bold), text.replace(/\*/g, '\\*'));
  return forms;
}

interface Stretched {
  readonly start: number;
  readonly end: number;
}

function boldIn(text: string, bold: readonly boolean[] | undefined): readonly Stretched[] {
  const found: Stretched[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!bold?.[at]) continue;
    const start = at;
    while (bold[at + 1] && at + 1 < text.length) at++;
    found.push({ start, end: at + 1 });
  }
  return found;
}

/** The bold name, else two or three characters behind a post. */
function namesIn(rest: string, marked: readonly Stretched[], from: number): readonly Stretched[] {
  const own = marked.find(({ start }) => start >= from);
  if (own && own.end - own.start <= 5) return [{ start: own.start - from, end: own.end - from }];
  const post =
    /^.{0,30}?(?:书记|主任|主席|市长|县长|区长|局长|部长|秘书长|政委|司令员|检察长|院长|常委|委员)(?=[\p{Script=Han}]{2})/u.exec(
      rest,
    )?.[0];
  return post === undefined ? [] : [3, 2].map((size) => ({ start: post.length, end: post.length + size }));
}

function withBold(text: string, bold: readonly boolean[] | undefined): string {
  if (!bold?.some((one) => one) || text.includes('*')) return text.replace(/\*/g, '\\*');
  let made = '';
  let at = 0;
  for (const { start, end } of boldIn(text, bold)) {
    made += `${text.slice(at, start)}**${text.slice(start, end)}**`;
    at = end;
  }
  return made + text.slice(at);
}
