/** What stands on a sheet beside its cells, and is not taken: text boxes, charts, pictures, comments, what its head and foot say. */

import type { Words } from '../../diagnostic.ts';
import { relationsOf, visitOptional } from '../office/package.ts';
import type { Zip } from '../office/zip.ts';
import { few } from '../words.ts';

/** @param margins the texts of head and foot, as stored */
export function besideTold(zip: Zip, sheet: string, margins: readonly string[]): readonly Words[] {
  const drawn = drawnOn(zip, sheet);
  const edges = margins.map(withoutCodes).filter((text) => /\p{Script=Han}/u.test(text));
  const { charts, pictures, comments } = drawn;
  return [
    ...saidBy(drawn.boxes, '文本框里的字', 'text boxes'),
    ...saidBy([...new Set(edges)], '页眉、页脚里的字', 'the head and foot of the sheet'),
    ...(charts > 0 ? [{ zh: `${charts} 个图表没有取`, en: `${charts} chart${charts > 1 ? 's' : ''} left out` }] : []),
    ...(pictures > 0
      ? [{ zh: `${pictures} 张图片没有取`, en: `${pictures} picture${pictures > 1 ? 's' : ''} left out` }]
      : []),
    ...(comments > 0
      ? [{ zh: `${comments} 处批注没有取`, en: `${comments} comment${comments > 1 ? 's' : ''} left out` }]
      : []),
  ];
}

function saidBy(texts: readonly string[], zh: string, en: string): readonly Words[] {
  if (texts.length === 0) return [];
  const shown = few(texts.map((text) => `“${text.length > 20 ? `${text.slice(0, 20)}…` : text}”`));
  return [{ zh: `${zh}没有取：${shown.zh}`, en: `${en} left out: ${shown.en}` }];
}

function drawnOn(zip: Zip, sheet: string) {
  const found = { boxes: [] as string[], charts: 0, pictures: 0, comments: 0 };
  const relations = relationsOf(zip, sheet);
  if (typeof relations === 'string') return found;
  for (const { type, part } of relations) {
    if (type === 'comments')
      visitOptional(zip, part, {
        start: (name) => {
          if (name === 'comment') found.comments += 1;
        },
      });
    if (type !== 'drawing') continue;
    let text = '';
    // A drawing that is not sound says nothing; the cells are what was asked for.
    visitOptional(zip, part, {
      start(name) {
        if (name === 'sp') text = '';
        else if (name === 'chart') found.charts += 1;
        else if (name === 'pic') found.pictures += 1;
      },
      text(piece, parent) {
        if (parent === 't') text += piece;
      },
      end(name) {
        if (name !== 'sp' || text.trim() === '' || found.boxes.length >= most) return;
        found.boxes.push(text.trim());
        text = '';
      },
    });
  }
  return found;
}
const most = 100;

/** `&C&"宋体,常规"&12制表` is 制表 (ECMA-376-1, 18.3.1.46). */
const withoutCodes = (text: string): string =>
  text
    .replace(/&"[^"]*"|&K[0-9A-Fa-f]{6}|&\d+|&[A-Za-z]|&&/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
