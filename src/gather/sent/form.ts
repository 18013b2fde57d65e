/** A form (rule 11): a table whose cells are labels and what is filled in beside them; it is read by its labels. */

import type { Paragraph } from '../../flow/flow.ts';
import { textOf } from '../../flow/text.ts';
import type { UnitList } from '../../people/unit-list.ts';
import { type Unfolded, withoutLabels } from './labelled.ts';
import { type Label, labelOf } from './labels.ts';
import type { Part, TablePart, TextPart } from './parts.ts';
import { cellText, paragraphsIn, rowsOf } from './tables.ts';
import type { LeftOut } from './types.ts';
import { unitsIn } from './unit-names.ts';

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
      found.push(...linesIn(part));
    else if (part.kind === 'table' && withoutLabels(linesIn(part), units)) found.push(...linesIn(part));
    else if (isForm && part.kind === 'text' && ofForm.test(part.text))
      leftOut.push({ reason: 'form', line: part.line, to: part.line, text: part.text });
    else found.push(part);
  }
  const labelled = withoutLabels(found, units);
  const by = day ?? labelled?.day;
  return {
    parts: labelled?.parts ?? found,
    leftOut: [...leftOut, ...(labelled?.leftOut ?? [])],
    ...(by !== undefined && { day: by }),
  };
}

/** The lines of all its cells. */
const linesIn = ({ table, lines }: TablePart): readonly TextPart[] =>
  rowsOf(table).flatMap((cells) =>
    cells.flatMap((cell) => paragraphsIn(cell).flatMap((paragraph) => linesOf(paragraph, lines))),
  );

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
