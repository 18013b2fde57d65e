/** A sheet of items, as 腾讯文档 and 金山表单 export what was typed into their forms: each row an item (rule 12). */

import { looksLikeIsoDay } from '../../calendar.ts';
import type { NamedRange } from '../../diagnostic.ts';
import type { Item } from '../../schema/item.ts';
import { nearest } from '../../schema/nearest.ts';
import { filledIn, type SheetGrid } from './sheet-grid.ts';
import { leftOutAt, listed, said } from './sheet-said.ts';
import type { LeftOut, SheetFinding, SheetItem, SheetItems } from './types.ts';

type Part = 'text' | 'unit' | 'section' | 'date' | 'leader' | 'post' | 'head' | 'source';

/** What forms call the parts of an item; a form's own columns (提交时间, 提交者, 序号) are none. */
const names: Readonly<Record<Part, RegExp>> = {
  text: /^(?:正文|内容|(?:稿件|信息|动态|报送|工作|活动|工作动态|主要|具体)内容|(?:稿件|信息|动态|动态信息)正文|正文内容|text)$/i,
  unit: /^(?:(?:报送|来稿|填报|上报|供稿|所属|所在)?单位(?:名称)?|(?:报送|填报)部门|县市区|unit)$/i,
  section: /^(?:栏目|所属栏目|(?:稿件|信息)?(?:类别|类型|分类)|section)$/i,
  date: /^(?:日期|(?:活动|发生|事件|工作|会议)(?:日期|时间)|时间|date)$/i,
  leader: /^(?:领导|(?:领导|人员)?姓名|领导姓名|出席领导|leader)$/i,
  post: /^(?:职务|领导职务|post)$/i,
  head: /^(?:标题|(?:稿件|信息|动态)标题|题目|head)$/i,
  source: /^(?:供稿|供稿人|来源|通讯员|source)$/i,
};

const bare = (title: string): string =>
  title
    .replace(/[（(【[][^）)】\]]*[）)】\]]/g, '')
    .replace(/[\s\u3000*＊:：]/g, '')
    .replace(/^(?:Q?\d{1,2}|[一二三四五六七八九十]{1,3})[.、．]/i, '');

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<Part, number>;
}
/** Above the titles stand at most so many lines. */
const mostAbove = 8;

/** The row with 正文 in it, and one more of the names at least. */
export function itemHeader(grid: SheetGrid): Header | undefined {
  for (let row = 0; row < Math.min(grid.rows - 1, mostAbove); row += 1) {
    const columns = new Map<Part, number>();
    for (const column of filledIn(grid, row)) {
      const title = bare(grid.text(row, column));
      const part = (Object.keys(names) as Part[]).find((one) => names[one].test(title));
      if (part !== undefined && !columns.has(part)) columns.set(part, column);
    }
    if (columns.has('text') && columns.size > 1) return { row, columns };
  }
  return undefined;
}

interface About {
  unitOf(text: string): string | undefined;
  readonly units: readonly string[];
  readonly sections: readonly string[];
}

export function itemsIn(grid: SheetGrid, { row: header, columns }: Header, about: About): SheetItems {
  const items: SheetItem[] = [];
  const findings: SheetFinding[] = [];
  const leftOut: LeftOut[] = aside(grid, header, columns);
  for (let row = header + 1; row < grid.rows; row += 1) {
    const cell = (part: Part): string => {
      const column = columns.get(part);
      return column === undefined ? '' : grid.filled(row, column);
    };
    const at = (part: Part): NamedRange => grid.place(row, columns.get(part) ?? 0);
    const text = cell('text');
    if (text === '') {
      const others = [...columns.keys()].filter((part) => part !== 'unit' && part !== 'section' && cell(part) !== '');
      if (others.length > 0 || (columns.has('unit') && cell('unit') !== ''))
        leftOut.push(
          leftOutAt(
            'row',
            grid.place(row, 0),
            [...columns.keys()]
              .map(cell)
              .filter((one) => one !== '')
              .join(' '),
          ),
        );
      continue;
    }
    const unit = cell('unit') === '' ? undefined : about.unitOf(cell('unit'));
    if (cell('unit') !== '' && unit === undefined) findings.push(unknownUnit(cell('unit'), at('unit'), about.units));
    const section = cell('section') === '' ? undefined : sectionOf(cell('section'), about.sections);
    if (cell('section') !== '' && section === undefined)
      findings.push(unknownSection(cell('section'), at('section'), about.sections));
    const day = isoOf(cell('date'));
    const leaders = cell('leader')
      .split(/[、，,；;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const item: Item = {
      text,
      ...(day !== '' && { date: day }),
      ...(leaders.length > 0 && { leader: leaders.map((name) => ({ name })) }),
      ...(cell('post') !== '' && { post: cell('post') }),
      ...(cell('head') !== '' && { head: cell('head') }),
      ...(cell('source') !== '' && { source: cell('source') }),
    };
    const places = Object.fromEntries((Object.keys(item) as Part[]).map((part) => [part, at(part)]));
    items.push({
      item,
      at: at('text'),
      places: { ...places, ...(unit !== undefined && { unit: at('unit') }) },
      ...(unit !== undefined && { unit }),
      ...(section !== undefined && { section }),
    });
  }
  return { kind: 'items', items, leftOut, findings };
}

/** Lines above the titles, and columns that are no part of an item. */
function aside(grid: SheetGrid, header: number, columns: Header['columns']): LeftOut[] {
  const taken = new Set(columns.values());
  const above = Array.from({ length: header }, (_, row) => row).flatMap((row) => {
    const text = filledIn(grid, row)
      .map((column) => grid.text(row, column))
      .join(' ');
    return text === '' ? [] : [leftOutAt('row', grid.place(row, 0), text)];
  });
  const unread = filledIn(grid, header).filter((column) => !taken.has(column));
  return [
    ...above,
    ...unread.map((column) => leftOutAt('column', grid.place(header, column), grid.text(header, column))),
  ];
}

/** A full day in figures, with or without a time, is that day; any other words are printed as they stand. */
function isoOf(text: string): string {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[\sT]+\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== '' && looksLikeIsoDay(iso) ? iso : text;
}

const sectionOf = (text: string, sections: readonly string[]): string | undefined => {
  const plain = text.replace(/[【】\s\u3000]/g, '');
  return sections.find((title) => title.replace(/[\s\u3000]/g, '') === plain);
};

function unknownUnit(name: string, at: NamedRange, units: readonly string[]): SheetFinding {
  const meant = nearest(name, units);
  return said(
    'sheet-unit',
    at,
    [`单位名录里没有“${name.slice(0, 30)}”`, `${name.slice(0, 30)} is not in the list of units`],
    meant === undefined
      ? ['改成名录里的名字，或者加进单位名录', 'write a name of the list, or add it there']
      : [`是不是“${meant}”？`, `did you mean ${meant}?`],
  );
}

function unknownSection(title: string, at: NamedRange, sections: readonly string[]): SheetFinding {
  const all = listed(sections, 8);
  return said(
    'sheet-section',
    at,
    [`本刊没有“${title.slice(0, 30)}”这个栏目`, `there is no section ${title.slice(0, 30)}`],
    [`写成这几个中的一个：${all.zh}`, `write one of: ${all.en}`],
  );
}
