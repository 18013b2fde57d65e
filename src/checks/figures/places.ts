/** Where the other figures of a fault stand: 45处在 12:17，48处在 12:9. */

import type { Words } from '../../diagnostic.ts';
import type { Figure } from '../../figures/prose/figure.ts';
import type { Subject } from '../subject.ts';
import { type FigureFlow, placeInFlow } from './flows.ts';
import { bare } from './shown.ts';

/** More than these are named by where the first and the last of them stand. */
const most = 4;

/** In brackets, to stand behind a message; blank where there are none but `at`, or nobody knows their lines. */
export function placesSaid(
  figures: readonly (Figure | undefined)[],
  at: Figure,
  flow: FigureFlow,
  subject: Subject,
): Words {
  const others = [...new Map(figures.flatMap((figure) => (figure ? [[figure.start, figure]] : []))).values()]
    .filter(({ start }) => start !== at.start)
    .toSorted((a, b) => a.start - b.start);
  const placed = others.flatMap((figure) => {
    const place = lineAndColumn(figure, at, flow, subject);
    return place === undefined ? [] : [{ name: bare(figure), place }];
  });
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last || placed.length < others.length) return { zh: '', en: '' };
  if (placed.length > most)
    return { zh: `（在 ${first.place} 至 ${last.place}）`, en: ` (from ${first.place} to ${last.place})` };
  return {
    zh: `（${placed.map(({ name, place }) => `${name}在 ${place}`).join('，')}）`,
    en: ` (${placed.map(({ name, place }) => `${name} at ${place}`).join(', ')})`,
  };
}

/** As messages begin, without the file where it is that of the fault: 12:9. */
function lineAndColumn(figure: Figure, at: Figure, flow: FigureFlow, { issue, lines }: Subject): string | undefined {
  const { path, span } = placeInFlow(flow, figure);
  if (issue) {
    const { file, range } = issue.locate(path, span);
    const own = placeInFlow(flow, at);
    const isHere = file === issue.locate(own.path, own.span).file;
    return `${isHere ? '' : `${file}:`}${range.line}:${range.column}`;
  }
  const line = lines?.[Number(path[1])];
  return line === undefined || !span ? undefined : `${line}:${span.start + 1}`;
}

/** The message with something behind it. */
export const followed = (message: Words, { zh, en }: Words): Words => ({
  zh: message.zh + zh,
  en: message.en + en,
});
