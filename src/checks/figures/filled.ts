/** Sentences of 数据 as printed, with the way back to what the author wrote. */

import { withoutMarks } from '../../inline-marks.ts';
import type { Bulletin } from '../../model/bulletin.ts';
import { blocksOf } from '../blocks.ts';
import type { Passage } from '../passage.ts';

export interface FilledFigure {
  readonly text: string;
  /** An offset of the printed sentence → of the written one; inside a figure the edge of its `{{ }}`. */
  written(offset: number, isEnd?: boolean): number;
}

/** Finds a passage's printed paragraph by its place; undefined where it is not printed, or not as it was written. */
export function filledIn(bulletin: Bulletin | undefined): (passage: Passage) => FilledFigure | undefined {
  const printed = new Map<string, readonly string[]>();
  for (const { path, paragraphs } of bulletin ? blocksOf(bulletin, 'statistics') : [])
    printed.set([...path, 'text'].join('/'), paragraphs);
  const met = new Map<string, number>();
  return (passage) => {
    const key = passage.path.join('/');
    const nth = met.get(key) ?? 0;
    met.set(key, nth + 1);
    const paragraph = printed.get(key)?.[nth];
    return paragraph === undefined ? undefined : alongside(passage.text, withoutMarks(paragraph));
  };
}

/** Walks both sentences: what stands between two figures stands in both. */
function alongside(written: string, printed: string): FilledFigure | undefined {
  const figures: { readonly printed: number; readonly end: number; readonly from: number; readonly to: number }[] = [];
  let [at, from] = [0, 0];
  const holes = [...written.matchAll(/\{\{[^{}]*\}\}/g)];
  for (const [nth, { 0: hole, index }] of holes.entries()) {
    const before = written.slice(from, index);
    if (!printed.startsWith(before, at)) return undefined;
    const start = at + before.length;
    const behind = written.slice(index + hole.length, holes[nth + 1]?.index);
    const end = behind === '' ? (nth === holes.length - 1 ? printed.length : -1) : printed.indexOf(behind, start);
    if (end < 0) return undefined;
    figures.push({ printed: start, end, from: index, to: index + hole.length });
    [at, from] = [end, index + hole.length];
  }
  return {
    text: printed,
    written(offset, isEnd = false) {
      const figure = figures.findLast(({ printed: start }) => start < offset || (start === offset && !isEnd));
      if (!figure) return offset;
      if (offset > figure.end || (offset === figure.end && !isEnd)) return figure.to + offset - figure.end;
      return isEnd ? figure.to : figure.from;
    },
  };
}
