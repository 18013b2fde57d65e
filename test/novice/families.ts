/** What a hand in a hurry types, as changes of a sound issue: each gives every way in which it can be done to these lines. */

/** Undefined where the line offers nothing to it. */
type Slip = (lines: readonly string[], at: number) => readonly string[] | undefined;
export interface Family {
  readonly name: string;
  /** One of these is said. */
  readonly codes: readonly string[];
  readonly slip: Slip;
}

const replaced = (lines: readonly string[], at: number, ...put: readonly string[]): readonly string[] => [
  ...lines.slice(0, at),
  ...put,
  ...lines.slice(at + 1),
];
const indentOf = (line: string | undefined): number => (line ?? '').search(/\S|$/);
export const opens = /^(\s*)- (日期|单位|职务|领导): /;
const textOf = (line: string | undefined, key: string): string | undefined =>
  new RegExp(`^\\s*(?:- )?${key}: (?:"([^"]*)"|([^"#\\[{|>]+?))(?:\\s+#.*)?$`)
    .exec(line ?? '')
    ?.slice(1)
    .find(Boolean)
    ?.trim();

/** Keys of the item that begins at this line, each with its line. */
export function itemAt(lines: readonly string[], at: number): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  if (!/^\s*- [^\s:]+:(?: |$)/.test(lines[at] ?? '')) return keys;
  const column = indentOf(lines[at]) + 2;
  for (let line = at; line < lines.length; line += 1) {
    const text = lines[line] as string;
    if (line > at && text.trim() !== '' && indentOf(text) < column) break;
    const bare = line === at ? text.replace(/^(\s*)- /, '$1  ') : text;
    const key = indentOf(bare) === column ? /^\s*([^\s:]+):(?: |$)/.exec(bare)?.[1] : undefined;
    if (key !== undefined) keys.set(key, line);
  }
  return keys;
}

/** Puts words at the head of 正文, on its own line or on the first below it. */
function beforeText(lines: readonly string[], at: number, words: string): readonly string[] | undefined {
  const line = itemAt(lines, at).get('正文');
  if (line === undefined || !words) return undefined;
  const own = /^(\s*(?:- )?正文: )([^|>\s"'].*)$/.exec(lines[line] as string);
  if (own) return replaced(lines, line, `${own[1]}${words}${own[2]}`);
  const below = /^(\s*)(\S.*)$/.exec(lines[line + 1] ?? '');
  return below && /正文:(?: \||)$/.test(lines[line] as string)
    ? replaced(lines, line + 1, `${below[1]}${words}${below[2]}`)
    : undefined;
}

const again =
  (key: string, shown: (value: string) => string = (value) => value): Slip =>
  (lines, at) => {
    const line = itemAt(lines, at).get(key);
    const value = line === undefined ? undefined : textOf(lines[line], key);
    return value === undefined ? undefined : beforeText(lines, at, shown(value));
  };

const inWords = (day: string): string => day.replace(/^\d{4}-0?(\d+)-0?(\d+)$/, '$1月$2日，');

/** In the masthead and the signature, and of the items: each spelling wherever an ISO day stands. */
const days: readonly Family[] = [
  ...['5.6', '5/6', '4-3', '05-06', '5月6', '六日', '20240506', '2024-05', '8', '二O一六年八月'],
  ...[
    '2024、5、6',
    '2024_05_06',
    '2024 05 06',
    '5·6',
    '捌月',
    '五月上旬',
    '2024年5月上旬',
    '2024-13',
    '5，6',
    '2024-05-6日',
  ],
].map(
  (typed): Family => ({
    name: `日期写成${typed}`,
    codes: ['date-unclear', 'date-impossible'],
    slip: (lines, at) => {
      const [, head, rest] = /^((?:报头: \{.*| {2,4})日期: )\d{4}-\d{1,2}-\d{1,2}(.*)$/.exec(lines[at] ?? '') ?? [];
      return head === undefined ? undefined : replaced(lines, at, `${head}${typed}${rest}`);
    },
  }),
);

/** Those that are no words of their own: 5月上旬 is one in an item. */
const itemDays: readonly Family[] = [
  ...['5.6', '5/6', '05-06', '20240506', '6-15', '8', '5月6', '六日', '2024、5、6', '2024_05_06', '5·6', '2024 05 06'],
].map(
  (typed): Family => ({
    name: `条目的日期写成${typed}`,
    codes: ['date-unclear', 'date-impossible'],
    slip: (lines, at) => {
      const [, head, rest] = /^( {6,}(?:- )?(?:日期|时限): )\d{4}-\d{1,2}-\d{1,2}(.*)$/.exec(lines[at] ?? '') ?? [];
      return head === undefined ? undefined : replaced(lines, at, `${head}${typed}${rest}`);
    },
  }),
);

export const families: readonly Family[] = [
  ...days,
  ...itemDays,
  {
    name: '落款写今天',
    codes: ['date-unclear'],
    slip: (lines, at) => {
      const [, head, rest] = /^((?:落款: \{.*| {2})日期: )\d{4}-\d{1,2}-\d{1,2}(.*)$/.exec(lines[at] ?? '') ?? [];
      const inSignature =
        lines
          .slice(0, at + 1)
          .findLast((line) => /^\S/.test(line))
          ?.startsWith('落款') ?? false;
      return head === undefined || !inSignature ? undefined : replaced(lines, at, `${head}今天${rest}`);
    },
  },
  {
    name: '栏目名写成另一个',
    codes: ['section-unknown', 'section-missing'],
    slip: (lines, at) => {
      const [, head, title] = /^( {2}- 标题: )(\p{Script=Han}{4})$/u.exec(lines[at] ?? '') ?? [];
      return head === undefined || !/动态$/.test(title ?? '')
        ? undefined
        : replaced(lines, at, `${head}${title?.replace(/动态$/, '活动')}`);
    },
  },
  {
    name: '栏目的标题前面漏了键',
    codes: ['yaml-colon', 'schema-type'],
    slip: (lines, at) => {
      const [, head, title] = /^(\s*- )标题: (\p{Script=Han}+)$/u.exec(lines[at] ?? '') ?? [];
      const below = lines.slice(at + 1).find((line) => line.trim() !== '' && !line.trim().startsWith('#')) ?? '';
      const isAlone = indentOf(below) !== indentOf(lines[at]) + 2;
      return head === undefined || isAlone ? undefined : replaced(lines, at, `${head}${title}`);
    },
  },
  {
    name: '条目前漏了短横',
    codes: ['yaml-dash', 'yaml-indent', 'duplicate-key', 'yaml-colon'],
    slip: (lines, at) => {
      const [, blanks, rest] = /^(\s{4,})- ([^\s:]+: .*)$/.exec(lines[at] ?? '') ?? [];
      return blanks === undefined || !/^\s+- /.test(lines[at - 1] ?? '')
        ? undefined
        : replaced(lines, at, `${blanks}${rest}`);
    },
  },
  {
    name: '整份缩进用全角空格',
    codes: ['keyboard-indent'],
    slip: (lines, at) => {
      const [, blanks = '', rest] = /^((?: {2})+)(\S.*)$/.exec(lines[at] ?? '') ?? [];
      const isKey = /^(?:- )?[^\s:，。]+:(?: |$)/.test(rest ?? '');
      return !isKey ? undefined : replaced(lines, at, `${'\u3000'.repeat(blanks.length / 2)}${rest}`);
    },
  },
  {
    name: '数后面漏了句号，接着日期',
    codes: ['run-together'],
    slip: (lines, at) => {
      const [, head, rest] =
        /^(\s*[^#]*\d(?:个|家|处|座|起|次|人|项|件|家次|人次))[。；](?=\p{Script=Han})(.*)$/u.exec(lines[at] ?? '') ??
        [];
      return head === undefined || /\{\{|^\s*#/.test(head) ? undefined : replaced(lines, at, `${head}5月7日，${rest}`);
    },
  },
  {
    name: '条目末尾漏了句号',
    codes: ['run-together', 'text-ends'],
    slip: (lines, at) => {
      // In a list of paragraphs the page shows where one ends; these run on.
      const text = opens.test(lines[at] ?? '') ? itemAt(lines, at).get('正文') : undefined;
      const own =
        text === undefined ? undefined : /^(\s*(?:- )?正文: [^"'|>].*\p{Script=Han})。$/u.exec(lines[text] ?? '');
      const next = lines.slice((text ?? 0) + 1).find((line) => line.trim() !== '') ?? '';
      return text === undefined || !own || indentOf(next) !== indentOf(lines[at]) || !/^\s+- /.test(next)
        ? undefined
        : replaced(lines, text, own[1] as string);
    },
  },
  {
    name: '冒号用半角，后面空格',
    codes: ['yaml-colon'],
    slip: (lines, at) => {
      const [, head, words, rest] =
        /^(\s*(?:- )?正文: )([\p{Script=Han}]{4})([^"'|>{[]*)$/u.exec(lines[at] ?? '') ?? [];
      return head === undefined ? undefined : replaced(lines, at, `${head}${words}: ${rest}`);
    },
  },
  {
    name: '每个键前面加短横',
    codes: ['item-split'],
    slip: (lines, at) => {
      const keys = opens.test(lines[at] ?? '') ? [...itemAt(lines, at).values()] : [];
      if (keys.length < 2 || !itemAt(lines, at).has('正文')) return undefined;
      return lines.map((line, index) => {
        if (index === at || !keys.includes(index)) return line;
        return line.replace(/^(\s*) {2}(?=\S)/, '$1- ');
      });
    },
  },
  {
    name: '漏了正文',
    codes: ['key-holds-text', 'yaml-colon', 'yaml-indent', 'schema-type'],
    slip: (lines, at) => {
      const keys = itemAt(lines, at);
      const line = keys.get('正文');
      const before = [...keys].findLast(([, other]) => line !== undefined && other < line)?.[0];
      if (line === undefined || !before || !['日期', '单位', '职务', '领导'].includes(before)) return undefined;
      const [, own = ''] = /正文: ?(?:\||>)?(.*)$/.exec(lines[line] as string) ?? [];
      return replaced(lines, line, ...(own === '' ? [] : [`${' '.repeat(indentOf(lines[line]) + 2)}${own}`]));
    },
  },
  {
    name: '标题和条目拆成两个栏目',
    codes: ['section-split', 'value-missing'],
    slip: (lines, at) =>
      /^ {2}- 标题: /.test(lines[at] ?? '') && /^ {4}(?:条目|数据|内容|正文|表格):/.test(lines[at + 1] ?? '')
        ? replaced(lines, at + 1, (lines[at + 1] as string).replace(/^ {4}/, '  - '))
        : undefined,
  },
  {
    name: '正文又写姓名',
    codes: ['written-twice'],
    slip: again('领导'),
  },
  { name: '正文又写单位', codes: ['written-twice'], slip: again('单位') },
  { name: '正文又写日期', codes: ['written-twice'], slip: again('日期', inWords) },
  {
    name: '报又写报',
    codes: ['written-twice'],
    slip: (lines, at) => {
      const [, head, label, rest] = /^(\s+(报|送|发|抄送|主送): )([^[{|"].*)$/.exec(lines[at] ?? '') ?? [];
      return head === undefined ? undefined : replaced(lines, at, `${head}${label}：${rest}`);
    },
  },
  {
    name: '牵头又写牵头',
    codes: ['written-twice'],
    slip: (lines, at) => {
      const [, head, duty, unit, rest] = /^(\s+(牵头|配合): \[)([^,\]]+)(.*)$/.exec(lines[at] ?? '') ?? [];
      return head === undefined ? undefined : replaced(lines, at, `${head}${unit}${duty}${rest}`);
    },
  },
  {
    name: '同一条粘贴两次',
    codes: ['item-repeated', 'section-repeated'],
    slip: (lines, at) => {
      const keys = itemAt(lines, at);
      if (!(keys.has('正文') || keys.has('条目')) || !/^\s+- (?:日期|单位|职务|领导|标题): /.test(lines[at] ?? ''))
        return undefined;
      const end = endOf(lines, at);
      const item = lines.slice(at, end);
      return [...lines.slice(0, end), ...item, ...lines.slice(end)];
    },
  },
  {
    name: '同一栏目写两次',
    codes: ['section-repeated', 'duplicate-key'],
    slip: (lines, at) => {
      const titles = lines.flatMap((line, index) => (/^ {2}- 标题: /.test(line) ? [index] : []));
      const nth = titles.indexOf(at);
      return nth > 0 && !/附件:/.test(lines.slice(0, at).join('\n'))
        ? replaced(lines, at, lines[titles[nth - 1] as number] as string)
        : undefined;
    },
  },
  {
    name: '一行没有分格',
    codes: ['row-as-text'],
    slip: (lines, at) => {
      const [, head, cells = ''] = /^(\s+- )\[([^[\]{}"]+)\]$/.exec(lines[at] ?? '') ?? [];
      const parts = cells.split(', ');
      return head !== undefined && parts.length > 2 && parts.slice(1).some((cell) => /\d/.test(cell))
        ? replaced(lines, at, `${head}${parts.join('，')}`)
        : undefined;
    },
  },
  {
    name: '顿号分格',
    codes: ['table-row'],
    slip: (lines, at) => {
      const [, head, cells = ''] = /^(\s+- )\[([^[\]{}"]+)\]$/.exec(lines[at] ?? '') ?? [];
      const parts = cells.split(', ');
      return head !== undefined && parts.length > 2 && parts.slice(1).some((cell) => /\d/.test(cell))
        ? replaced(lines, at, `${head}[${parts.join('、')}]`)
        : undefined;
    },
  },
  {
    name: '全角星号',
    codes: ['leftover'],
    slip: (lines, at) => {
      const [, head, words, rest] = /^(\s*(?:- )?正文: )([\p{Script=Han}]{4})(.*)$/u.exec(lines[at] ?? '') ?? [];
      return head === undefined ? undefined : replaced(lines, at, `${head}＊＊${words}＊＊${rest}`);
    },
  },
  // 1. is the form of that level itself, and recognised.
  ...['第一，', '①', '（1）'].map(
    (mark): Family => ({
      name: `编号的一层又写${mark}`,
      codes: ['numbered-twice'],
      slip: (lines, at) => {
        const isNumbered = /^文种: (?:方案|汇报)/m.test(lines.join('\n'));
        const [, head, words] = /^( {10,}- 标题: )(\p{Script=Han}.*)$/u.exec(lines[at] ?? '') ?? [];
        return isNumbered && head !== undefined ? replaced(lines, at, `${head}${mark}${words}`) : undefined;
      },
    }),
  ),
  ...['1.', '1、', '①', '（1）'].map(
    (mark): Family => ({
      name: `栏目标题又写${mark}`,
      codes: ['numbered-twice'],
      slip: (lines, at) => {
        const isNumbered = /^文种: (?:方案|汇报)/m.test(lines.join('\n'));
        const [, head, words] = /^( {2}- 标题: )(\p{Script=Han}.*)$/u.exec(lines[at] ?? '') ?? [];
        return isNumbered && head !== undefined && !/附件:/.test(lines.slice(0, at).join('\n'))
          ? replaced(lines, at, `${head}${mark}${words}`)
          : undefined;
      },
    }),
  ),
  ...['1.', '（1）'].map(
    (mark): Family => ({
      name: `条目旁边写编号方式${mark}`,
      codes: ['numbering-mixed', 'level-sequence'],
      slip: (lines, at) => {
        const isNumbered = /^文种: (?:方案|汇报)/m.test(lines.join('\n'));
        const column = indentOf(lines[at]);
        return isNumbered && /^\s+条目:/.test(lines[at] ?? '') && /- 标题: /.test(lines[at - 1] ?? '') && column < 9
          ? replaced(lines, at, `${' '.repeat(column)}编号方式: ${mark}`, lines[at] as string)
          : undefined;
      },
    }),
  ),
  // Emptied: last month's headings with nothing under them.
  ...['', ' []', ' ""'].map(
    (blank): Family => ({
      name: `条目清空成“条目:${blank}”`,
      codes: ['not-filled', 'section-empty', 'item-split', 'schema-type', 'value-missing'],
      slip: (lines, at) => {
        const isHead = /^\s+条目:$/.test(lines[at] ?? '') && /^\s+- 标题: /.test(lines[at - 1] ?? '');
        return isHead ? [...lines.slice(0, at), `${lines[at]}${blank}`, ...lines.slice(endOf(lines, at))] : undefined;
      },
    }),
  ),
  {
    name: '一条只留下第一个键',
    codes: ['not-filled', 'leader-missing'],
    slip: (lines, at) => {
      const keys = itemAt(lines, at);
      const isAlone = opens.test(lines[at] ?? '') && keys.size > 1 && keys.has('正文');
      return isAlone ? [...lines.slice(0, at + 1), ...lines.slice(endOf(lines, at))] : undefined;
    },
  },
  {
    name: '统计时段的至空着',
    codes: ['not-filled'],
    slip: (lines, at) => {
      const [, head, tail] = /^(\s+统计时段: \{.* 至:) ?[^ ,}]+(.*)$/.exec(lines[at] ?? '') ?? [];
      return head === undefined ? undefined : replaced(lines, at, `${head}${tail}`);
    },
  },
  {
    name: '指标的数都空着',
    codes: ['not-filled'],
    slip: (lines, at) => {
      const end = endOf(lines, at);
      if (!/^\s+指标值:$/.test(lines[at] ?? '') || /\{/.test(lines.slice(at, end).join())) return undefined;
      return lines.map((line, index) =>
        index > at && index < end ? line.replace(/^(\s+[^\s:{},]+:) *\d[\d.]*\s*(?:#.*)?$/, '$1') : line,
      );
    },
  },
  {
    name: '主送后面又打冒号',
    codes: ['written-twice', 'address-form', 'doubled-mark'],
    slip: (lines, at) => {
      const [, head] = /^(主送: [^"'#]+[^：:"'#])$/.exec(lines[at] ?? '') ?? [];
      return head === undefined ? undefined : replaced(lines, at, `${head}：：`);
    },
  },
  {
    name: '同一条又放进下一个栏目',
    codes: ['item-repeated'],
    slip: (lines, at) => {
      const keys = itemAt(lines, at);
      if (!keys.has('正文') || !opens.test(lines[at] ?? '') || indentOf(lines[at]) !== 6) return undefined;
      const end = endOf(lines, at);
      const next = lines.findIndex(
        (line, index) => index >= end && /^ {4}条目:$/.test(line) && opens.test(lines[index + 1] ?? ''),
      );
      return next < 0 ? undefined : [...lines.slice(0, next + 1), ...lines.slice(at, end), ...lines.slice(next + 1)];
    },
  },
  {
    name: '单位之间用斜线',
    codes: ['key-holds-text', 'unit-unknown'],
    slip: (lines, at) => {
      const [, head, unit] = /^(\s+(?:- )?单位: )(\p{Script=Han}{1,6}[县区局])$/u.exec(lines[at] ?? '') ?? [];
      return head === undefined ? undefined : replaced(lines, at, `${head}${unit}/云岭县`);
    },
  },
  {
    name: '牵头的单位之间用斜线',
    codes: ['key-holds-text'],
    slip: (lines, at) => {
      const [, head, unit, rest] =
        /^(\s+(?:牵头|配合): \[)(\p{Script=Han}{2,12}[局办])([,\]].*)$/u.exec(lines[at] ?? '') ?? [];
      return head === undefined ? undefined : replaced(lines, at, `${head}${unit}/市应急局${rest}`);
    },
  },
  ...['《》', '<>', '【】', '（）', '“”'].map(
    (marks): Family => ({
      name: `姓名放在${marks}里`,
      codes: ['key-holds-text', 'name-unknown'],
      slip: (lines, at) => {
        const [, head, name] = /^(\s+(?:- )?领导: )(\p{Script=Han}{2,3})$/u.exec(lines[at] ?? '') ?? [];
        return head === undefined ? undefined : replaced(lines, at, `${head}${marks[0]}${name}${marks[1]}`);
      },
    }),
  ),
  ...['昨天', '今日上午', '前天'].map(
    (typed): Family => ({
      name: `条目的日期写${typed}`,
      codes: ['date-unclear'],
      slip: (lines, at) => {
        const [, head] = /^( {6,}(?:- )?日期: )\d{4}-\d{1,2}-\d{1,2}$/.exec(lines[at] ?? '') ?? [];
        return head === undefined ? undefined : replaced(lines, at, `${head}${typed}`);
      },
    }),
  ),
  {
    name: '职务末尾又写姓名',
    codes: ['written-twice'],
    slip: (lines, at) => {
      const keys = itemAt(lines, at);
      const [post, leader] = [keys.get('职务'), keys.get('领导')];
      const name = leader === undefined ? undefined : textOf(lines[leader], '领导');
      return post === undefined || name === undefined ? undefined : replaced(lines, post, `${lines[post]}${name}`);
    },
  },
  {
    name: '同一个单位在一行里写了两遍',
    codes: ['listed-twice'],
    slip: (lines, at) => {
      const [, head, name] = /^(主送: |\s+(?:报|送|发|抄送): )(\p{Script=Han}{3,12})$/u.exec(lines[at] ?? '') ?? [];
      return head === undefined ? undefined : replaced(lines, at, `${head}${name}、${name}`);
    },
  },
  {
    name: '正文放进方括号',
    codes: ['schema-type', 'yaml-bracket', 'two-readings'],
    slip: (lines, at) => {
      const [, head, words] = /^(\s+(?:- )?正文: )([^"'|>{[#]+。)$/.exec(lines[at] ?? '') ?? [];
      return head === undefined || /[,:]/.test(words ?? '') ? undefined : replaced(lines, at, `${head}[${words}]`);
    },
  },
  {
    name: '正文这一行成了注释',
    codes: ['not-filled', 'leader-missing', 'yaml-indent', 'key-holds-text', 'yaml-colon', 'keyboard-comment'],
    slip: (lines, at) => {
      const line = opens.test(lines[at] ?? '') ? itemAt(lines, at).get('正文') : undefined;
      return line === undefined || line === at || /正文: ?[|>]?$/.test(lines[line] as string)
        ? undefined
        : replaced(lines, line, `# ${lines[line]}`);
    },
  },
];

/** The first line behind the entry that begins here. */
export function endOf(lines: readonly string[], at: number): number {
  const column = indentOf(lines[at]);
  const next = lines.findIndex((line, index) => index > at && line.trim() !== '' && indentOf(line) <= column);
  return next < 0 ? lines.length : next;
}
