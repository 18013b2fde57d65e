/** A page as `take` compares it: paragraphs with words in them, what each character comes from, which are bold. */

import { type Origins, originsOf } from '../compare/page-origins.ts';
import { type ComparedParagraph, paragraphsOf, pictureMark } from '../compare/paragraphs.ts';
import type { Flow } from '../flow/flow.ts';
import type { PageTree } from '../layout/tree.ts';
import type { Stretch } from '../origin.ts';
import type { PrintedPage } from '../records/printed.ts';

export interface Para {
  readonly text: string;
  readonly from: readonly Stretch[];
  /** Of each character; absent where it is not known. */
  readonly bold?: readonly boolean[];
  /** As messages count. */
  readonly number?: number;
  /** The cell of a table that it stands in: which table, row and column. */
  readonly cell?: string;
}

/** What stands above and below the pages, and notes, are no text of the issue's. */
const isOfPage = ({ place }: ComparedParagraph): boolean =>
  place.kind !== 'header' && place.kind !== 'footer' && place.kind !== 'note';

export function parasOfFlow(flow: Flow): readonly Para[] {
  return paragraphsOf(flow)
    .filter(isOfPage)
    .flatMap((one) => paraOf(one, []));
}

/** Of a document that was just written, where the tree knows what everything comes from. */
export function parasOfBuilt(flow: Flow, tree: PageTree): readonly Para[] {
  const all = paragraphsOf(flow);
  const origins = originsOf(tree, all);
  return all.flatMap((one, index) => (isOfPage(one) ? paraOf(one, origins[index] ?? []) : []));
}

function paraOf(one: ComparedParagraph, from: Origins): readonly Para[] {
  const bold = one.looks.flatMap(({ length, look }) => Array<boolean>(length).fill(look?.bold ?? false));
  const kept = [...one.text].length === one.text.length && !one.text.includes(pictureMark);
  const para: Para = {
    text: one.text,
    from,
    bold: bold.length === one.text.length ? bold : Array<boolean>(one.text.length).fill(false),
    ...(one.number !== undefined && { number: one.number }),
    ...(one.place.kind === 'cell' && { cell: `${one.place.table} ${one.place.row} ${one.place.column}` }),
  };
  const cut = kept ? para : without(para, pictureMark);
  return cut.text.trim() === '' ? [] : [trimmed(cut)];
}

/** From a record: what is bold in it is not known. */
export function parasOfPrinted({ paragraphs, texts }: PrintedPage): readonly Para[] {
  return paragraphs.flatMap(([text, ...stretches]): readonly Para[] => {
    const from = stretches.flatMap(([at, length, index, start, line]): readonly Stretch[] => {
      const path = texts[index]?.[1];
      if (!path) return [];
      const origin = start < 0 ? { path, start: 0, computed: true as const } : { path, start };
      return [{ at, length, origin: line === undefined ? origin : { ...origin, line } }];
    });
    const para: Para = { text, from };
    return text.trim() === '' ? [] : [trimmed(para)];
  });
}

/** A page break at the edge of a paragraph is a line feed to some programs and none to others. */
function trimmed(para: Para): Para {
  const start = para.text.search(/[^\n]/);
  const end = para.text.replace(/\n+$/, '').length;
  return start <= 0 && end === para.text.length ? para : sliceOf(para, Math.max(start, 0), end);
}

export function sliceOf(para: Para, start: number, end: number): Para {
  return {
    ...para,
    text: para.text.slice(start, end),
    from: para.from.flatMap(({ at, length, origin }): readonly Stretch[] => {
      const [from, to] = [Math.max(start, at), Math.min(end, at + length)];
      if (to <= from) return [];
      const moved = origin.computed || from === at ? origin : { ...origin, start: origin.start + from - at };
      return [{ at: from - start, length: to - from, origin: moved }];
    }),
    ...(para.bold && { bold: para.bold.slice(start, end) }),
  };
}

/** Two that a paragraph was cut into. */
export function joinedParas(a: Para, b: Para): Para {
  return {
    ...a,
    text: a.text + b.text,
    from: [...a.from, ...b.from.map((one) => ({ ...one, at: one.at + a.text.length }))],
    ...(a.bold && b.bold && { bold: [...a.bold, ...b.bold] }),
  };
}

function without(para: Para, mark: string): Para {
  let found = para;
  for (let at = found.text.indexOf(mark); at >= 0; at = found.text.indexOf(mark))
    found = joinedParas(sliceOf(found, 0, at), sliceOf(found, at + mark.length, found.text.length));
  return found;
}

export const alikeOf = ({ text }: Para) => ({ text, place: '' });
