/** A form (rule 11): a table whose cells are labels and what is filled in beside them; it is read by its labels. */

import type { Paragraph } from '../../flow/flow.ts';
import { textOf } from '../../flow/text.ts';
import type { UnitList } from '../../people/unit-list.ts';
import type { Part, TablePart, TextPart } from './parts.ts';
import { cellText, paragraphsIn, rowsOf } from './tables.ts';
import type { LeftOut } from './types.ts';
import { unitsIn } from './unit-names.ts';

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

interface Form {
  readonly unit?: TextPart;
  readonly section?: TextPart;
  readonly title?: TextPart;
  readonly day?: string;
  /** Lines of the text. */
  readonly lines: readonly TextPart[];
}

/** undefined where it is a table of figures, or of anything else. */
function formIn({ table, lines }: TablePart): Form | undefined {
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
  const [[unit], [section], [day], [title]] = [partsOf('unit'), partsOf('section'), partsOf('day'), partsOf('title')];
  return {
    ...(unit && { unit }),
    ...(section && { section }),
    ...(day && { day: day.text }),
    ...(title && { title }),
    lines: partsOf('text'),
  };
}

export interface Unfolded {
  readonly parts: readonly Part[];
  readonly leftOut: readonly LeftOut[];
  readonly day?: string;
}

/** What explains a form to who fills it in. */
const ofForm = /^(?:填表说明|说明|备注|注)[：:]/;

/**
 * In the place of a form its unit, its title and its text, as lines that say so; in the place of a frame round a text, which
 * is a table of one column, the lines of it. Labels and all other cells of a form do not print.
 */
export function withoutForms(parts: readonly Part[], units: UnitList): Unfolded {
  const leftOut: LeftOut[] = [];
  const found: Part[] = [];
  let day: string | undefined;
  let isForm = false;
  for (const part of parts) {
    const form = part.kind === 'table' ? formIn(part) : undefined;
    if (part.kind === 'table' && form) {
      isForm = true;
      day ??= form.day;
      const named = form.unit && unitsIn(form.unit.text, units);
      const unit = named?.length === 1 && form.unit ? { ...form.unit, text: named[0] as string } : form.unit;
      const own = [unit, form.section, form.title, ...form.lines].flatMap((line) => line ?? []);
      const used = new Set(own.map(({ line }) => line));
      for (const line of new Set(part.lines.values()))
        if (!used.has(line)) leftOut.push({ reason: 'form', line, to: line, text: '' });
      found.push(...own);
    } else if (part.kind === 'table' && rowsOf(part.table).every((cells) => cells.length === 1))
      found.push(
        ...rowsOf(part.table).flatMap((cells) =>
          cells.flatMap((cell) => paragraphsIn(cell).flatMap((paragraph) => linesOf(paragraph, part.lines))),
        ),
      );
    else if (isForm && part.kind === 'text' && ofForm.test(part.text))
      leftOut.push({ reason: 'form', line: part.line, to: part.line, text: part.text });
    else found.push(part);
  }
  return { parts: found, leftOut, ...(day !== undefined && { day }) };
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
