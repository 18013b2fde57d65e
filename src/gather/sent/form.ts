/** A form (rule 11): a table whose cells are labels and what is filled in beside them; it is read by its labels. */

import type { Paragraph } from '../../flow/flow.ts';
import { textOf } from '../../flow/text.ts';
import type { TablePart, TextPart } from './parts.ts';
import { cellText, paragraphsIn, rowsOf } from './tables.ts';

const labels = {
  unit: ['报送单位', '单位', '供稿单位', '填报单位', '来稿单位', '单位名称', '上报单位'],
  section: ['栏目', '报送栏目', '类别', '信息类别'],
  title: ['标题', '信息标题', '题目', '稿件标题'],
  text: ['正文', '内容', '信息内容', '正文内容', '主要内容', '稿件内容', '信息正文'],
  day: ['时间', '报送时间', '报送日期', '日期', '上报时间', '填报时间', '填报日期'],
  none: [
    '审签人',
    '审核人',
    '签发人',
    '签发',
    '审核',
    '联系人',
    '联系电话',
    '电话',
    '报送人',
    '填报人',
    '撰稿人',
    '作者',
    '备注',
    '编号',
    '领导签字',
    '签字',
    '单位领导',
    '分管领导',
    '主要领导',
    '审核意见',
    '采用情况',
    '拟稿人',
    '邮箱',
  ],
} as const;
type Label = keyof typeof labels;

const labelOf = (text: string): Label | undefined => {
  const bare = text.replace(/[\s\u3000：:]/g, '').replace(/[（(].*[）)]$/, '');
  return (Object.keys(labels) as Label[]).find((label) => (labels[label] as readonly string[]).includes(bare));
};

export interface Form {
  readonly unit?: string;
  readonly section?: string;
  readonly title?: TextPart;
  readonly day?: string;
  /** Lines of the text. */
  readonly lines: readonly TextPart[];
}

/** undefined where it is a table of figures, or of anything else. */
export function formIn({ table, lines }: TablePart): Form | undefined {
  const found = new Map<Label, readonly Paragraph[]>();
  let filled = 0;
  for (const cells of rowsOf(table)) {
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      const label = cell && labelOf(cellText(cell));
      if (!label) continue;
      filled += 1;
      const beside = cells[at + 1];
      if (beside && labelOf(cellText(beside)) === undefined) {
        if (!found.has(label)) found.set(label, paragraphsIn(beside));
        at += 1;
      }
    }
  }
  const text = found.get('text');
  if (!text || filled < 3) return undefined;
  const partsOf = (label: Label): readonly TextPart[] =>
    (found.get(label) ?? []).flatMap((paragraph) => linesOf(paragraph, lines));
  const words = (label: Label): string | undefined =>
    partsOf(label)
      .map((part) => part.text)
      .join('') || undefined;
  const [unit, section, day, title] = [words('unit'), words('section'), words('day'), partsOf('title')[0]];
  return {
    ...(unit !== undefined && { unit }),
    ...(section !== undefined && { section }),
    ...(day !== undefined && { day }),
    ...(title && { title }),
    lines: partsOf('text'),
  };
}

/** Each line of a paragraph with something on it. */
function linesOf(paragraph: Paragraph, lines: TablePart['lines']): readonly TextPart[] {
  const first = lines.get(paragraph);
  if (first === undefined) return [];
  const found: TextPart[] = [];
  for (const line of textOf(paragraph).split('\n')) {
    if (line.trim() === '') continue;
    const text = line.replace(/^[\s\u3000]+/, '');
    found.push({
      kind: 'text',
      text: text.trimEnd(),
      cut: Array.from(line).length - Array.from(text).length,
      line: first + found.length,
    });
  }
  return found;
}
