/** What clerks put above the titles of a sheet: 附件1, the caption, who made it and when, the unit; each is told from the titles. */

import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import type { FileCell } from './file-cell.ts';

/** A text above the titles, and the cell it stands in. */
export interface Above {
  readonly text: string;
  readonly cell: FileCell;
}
export interface AboveTitles {
  readonly caption?: Above;
  readonly measure?: Above;
  /** Printed nowhere: what belongs to the sheet and not to the document. */
  readonly remarks: readonly FileCell[];
  /** Something in it, besides texts that stand alone, that no row of a table says. */
  readonly isSheet: boolean;
  /** How many rows all of it takes. */
  readonly rows: number;
}

export type Row = readonly FileCell[];

/** So much stands above no table; what goes on longer is rows. */
const most = 8;

/** Nothing where it cannot be told from rows: only above a row of several cells, and only in a table of several columns. */
export function aboveTitles(cells: readonly Row[], width: number): AboveTitles {
  const alone: FileCell[] = [];
  const remarks: FileCell[] = [];
  let measure: Above | undefined;
  let row = 0;
  while (row < Math.min(cells.length, most)) {
    const taken = rowsTaken(cells, row);
    const [first, ...others] = filled(cells[row]);
    const unit = first && others.length === 0 ? measureOf(first) : undefined;
    if (taken === undefined) break;
    if (first === undefined) {
      // Between the titles and the rows nothing is left empty; above them the room for a caption may be.
      if (row > 0 && alone.length + remarks.length === 0 && !measure) break;
    } else if (unit) measure ??= unit;
    else if (areRemarks([first, ...others])) {
      const inside = [first, ...others].map(measureWithin).find((found) => found !== undefined);
      if (inside) measure ??= inside;
      remarks.push(...[first, ...others].filter((cell) => cell !== inside?.cell || !isMeasure(cell)));
    } else if (others.length === 0) alone.push(first);
    else break;
    row += taken;
  }
  const isOver = width > 1 && filled(cells[row]).length > 1;
  if (!isOver || (alone.length === 0 && remarks.length === 0 && !measure))
    return { remarks: [], isSheet: false, rows: 0 };
  const caption = alone.find(({ text }) => named.test(text.trim())) ?? alone[0];
  return {
    ...(caption && { caption: { text: caption.text.trim(), cell: caption } }),
    ...(measure && { measure }),
    remarks: [...remarks, ...alone.filter((cell) => cell !== caption)].sort((a, b) => a.at[0] - b.at[0]),
    isSheet: remarks.length > 0,
    rows: row,
  };
}

/** Of two lines alone the one that says what a table holds. */
const named = /(?:表|情况|名单|清单|台账|汇总|一览|统计|明细|排名|通报|目录|安排|进展|进度)(?:[（(].*[）)])?$/;

/** One, or as many as a caption was merged over; undefined where a cell reaches down into rows that hold something. */
function rowsTaken(cells: readonly Row[], at: number): number | undefined {
  const taken = Math.max(1, ...(cells[at] ?? []).map(({ rowSpan }) => rowSpan));
  return cells.slice(at + 1, at + taken).every((row) => filled(row).length === 0) ? taken : undefined;
}

const filled = (row: Row = []): Row => row.filter(({ text }) => text.trim() !== '');

const measureOf = (cell: FileCell): Above | undefined => {
  const text = measureIn(cell.text);
  return text === undefined || isSender(text) ? undefined : { text, cell };
};

/** 单位：青石县应急管理局 says who sent it. */
const isSender = (text: string): boolean =>
  /^[^、，/]{2,}[省市县区州局委办院厅队所站部乡镇村公司中心街道医院学校]$/.test(text);

/** 起 of 单位：起; undefined of any other text. */
export const measureIn = (text = ''): string | undefined =>
  /^[（(]?\s*(?:计量)?单位\s*[:：]\s*([^）)]+)[）)]?$/.exec(text.trim())?.[1]?.trim();

const isMeasure = ({ text }: FileCell): boolean => measureIn(text) !== undefined;

/** 起 of 制表：市安委办　2024年8月5日　单位：起. */
function measureWithin(cell: FileCell): Above | undefined {
  const text = /(?:^|[\s\u3000（(])(?:计量)?单位\s*[:：]\s*([^\s\u3000）)]+)[）)]?\s*$/.exec(cell.text)?.[1];
  return text === undefined || isSender(text) ? undefined : { text, cell };
}

/** What a sheet says of itself before a colon; usage of reports. Parted by blanks. */
const labels = `
  制表 填表 填报 编制 报送 上报 报出 呈报 审核 审定 审批 复核 校对 统计 汇总 录入 更新 制作 打印 数据 负责人 分管领导 领导 主管
  联系 电话 手机 传真 邮箱 科室 部门 处室 日期 时间 截至 截止 报告期 统计期 周期 表号 编号 文号 密级 页码 盖章 签章 签字 制 填 单位名称 填报单位 单位`;

const label = once(
  () =>
    new RegExp(
      `^[（(【]?\\s*[\\p{Script=Han}（）()／/\\s]{0,8}?${anyOf(labels)}[\\p{Script=Han}（）()／/\\s]{0,4}[:：]`,
      'u',
    ),
);
const day =
  /^[（(]?(?:截[至止]\s*)?\d{4}\s*[年./-]\s*\d{1,2}\s*(?:月份?|[月./-]\s*\d{1,2}\s*日?)?\s*(?:填报|制表|编制|印发|止)?[）)]?$/;
const mark =
  /^(?:附\s*[件表]|表)\s*[\d一二三四五六七八九十]{0,3}(?:\s*[-－—]\s*\d+)?\s*[:：]?$|^[（(【]?(?:盖章|签章|公章|加盖公章)[）)】]?$|^第\s*\d+\s*页(?:\s*[，,/／]?\s*共\s*\d+\s*页)?$|^[（(【]?(?:内部资料|内部使用|征求意见稿|送审稿|请勿外传|仅供参考|不予公开|机密|秘密|绝密)(?:★.*)?[）)】]?$/;

/** All of a row is what a sheet says of itself; of days one alone, for more are titles. */
export function areRemarks(cells: Row): boolean {
  let days = 0;
  let afterLabel = false;
  let certain = 0;
  // Labels without anything behind them may be titles.
  let isSaid = cells.length === 1;
  for (const { text } of cells) {
    const said = text.trim();
    const isLabel = label().test(said) || mark.test(said);
    if (isLabel || afterLabel) certain += 1;
    else if (day.test(said)) days += 1;
    else return false;
    // Its value may have a cell of its own.
    const isOpen = isLabel && /[:：]$/.test(said);
    isSaid ||= !isOpen;
    afterLabel = isOpen;
  }
  if (!isSaid) return false;
  return days === 0 || (days === 1 && (certain > 0 || cells.length === 1));
}
