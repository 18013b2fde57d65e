/** A table of very many rows, made some hundred at a time: all of its components at once would fill the memory. */

import { Table as DocxTable, type ITableOptions, TableRow } from 'docx';
import type { Row } from '../layout/tree.ts';
import type { IXmlableObject, WriterContext } from './component.ts';

/** Rows in a go. */
const most = 200;

type Options = Omit<ITableOptions, 'rows'>;
type Context = Parameters<DocxTable['prepForXml']>[0];

/** Its children come one by one, where our writer asks; the rows of a later group are those of a table like it. */
class LongTable extends DocxTable {
  readonly #options: Options;
  readonly #later: readonly (readonly Row[])[];
  readonly #toRow: (row: Row) => TableRow;

  constructor(options: Options, [first = [], ...later]: readonly (readonly Row[])[], toRow: (row: Row) => TableRow) {
    super({ ...options, rows: first.map(toRow) });
    this.#options = options;
    this.#later = later;
    this.#toRow = toRow;
  }

  override prepForXml(context: Context | WriterContext): IXmlableObject {
    const children = this.#children(context);
    // What our writer reads once may come one by one; the library counts.
    return { [this.rootKey]: 'takesOwn' in context ? children : [...children] } as IXmlableObject;
  }

  *#children(context: Context): Generator<IXmlableObject> {
    context.stack.push(this);
    for (const child of this.root) yield* prepared(child, context);
    for (const rows of this.#later) {
      const { root } = new LongTable(this.#options, [rows], this.#toRow);
      for (const child of root) if (child instanceof TableRow) yield* prepared(child, context);
    }
    context.stack.pop();
  }
}

function* prepared(child: LongTable['root'][number], context: Context): Generator<IXmlableObject> {
  const object = typeof child === 'string' ? undefined : child.prepForXml(context);
  if (object !== undefined) yield object;
}

/** @param toRow makes the library's row of one of ours */
export function longTable(options: Options, rows: readonly Row[], toRow: (row: Row) => TableRow): DocxTable {
  const groups = groupsOf(rows);
  return groups.length > 1
    ? new LongTable(options, groups, toRow)
    : new DocxTable({ ...options, rows: rows.map(toRow) });
}

/** No merged cell reaches from one into the next: the library makes what it covers in the rows below. */
function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  let covered = 0;
  for (const [index, row] of rows.entries()) {
    const last = groups.at(-1);
    if (last && (last.length < most || covered > index)) last.push(row);
    else groups.push([row]);
    for (const { rowSpan = 1 } of row.cells) covered = Math.max(covered, index + rowSpan);
  }
  return groups;
}
