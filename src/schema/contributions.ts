/** 来稿: how what units send becomes a part of an issue (contract 3.0); in the series, or in one issue. */

import { clock, moment } from './clock.ts';
import { choice, count, either, type FormOutput, flag, map, names } from './form.ts';
import { key } from './key.ts';
import { unprinted } from './role.ts';

const deadline = either(
  moment,
  map({
    daysBefore: key('前', count, '报头日期的几天以前', 'days before the day of the masthead', { byDefault: '当天' }),
    time: key('时', clock, '几点，如 17:00、下午5点', 'at what time', { role: unprinted.list }),
  }),
);

export const contributions = map({
  heading: key(
    '标题',
    choice({ drop: ['不印'], keep: ['照印'], head: ['作条目标题'] }),
    '来稿里段前的小标题：不印、照印、作条目标题',
    'headings inside what was sent: dropped, kept as a line of the text, or made the head of the item',
    { byDefault: '不印' },
  ),
  addUnit: key('补单位', flag, '头一条没有写单位名的，补上', 'a unit that its first item names nowhere is named', {
    byDefault: '否，只提醒',
  }),
  deadline: key('截稿', deadline, '日期之前几天、几点；或写明的日期和钟点', 'days before the issue, or a day', {
    role: unprinted.list,
  }),
  unused: key('不用', names, '不用的来稿，写文件名', 'files that were sent and are not used', { role: unprinted.list }),
});

export type ContributionSettings = FormOutput<typeof contributions>;
