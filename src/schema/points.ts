/** 计分: what the units earn for what is printed of them; `status` counts it. */

import * as z from 'zod/mini';
import { map, open, special } from './form.ts';
import { key } from './key.ts';
import { unprinted } from './role.ts';

/** 2, 0.5; below zero where something is taken off. No rate, and no more figures than anybody counts with. */
const score = special('figure', z.string().check(z.regex(/^[+-]?\d{1,6}(\.\d{1,4})?$/)));

const earned = { role: unprinted.tally } as const;

export const points = map({
  item: key('每条', score, '采用一条得几分', 'for each item that is printed', {
    ...earned,
    byDefault: '0：只有“栏目”里写了的得分',
  }),
  sections: key('栏目', open(score), '栏目标题: 这个栏目里每条得几分', 'title of a section → points of its items', {
    ...earned,
    byDefault: '照“每条”',
  }),
  extra: key(
    '加分',
    open(score),
    '事由: 另加几分；条目的“加分”写事由',
    'word → points; an item names it by `credit`',
    earned,
  ),
  minimum: key('最低分', score, '一个单位全年最少要得的分', 'what every unit should reach in a year', {
    ...earned,
    byDefault: '不限',
  }),
});
