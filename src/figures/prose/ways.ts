/** 八大类价格呈“六升两降”: each kind went one way. */

import { matchesIn } from '../../pattern.ts';
import { numeralOf } from './name-lists.ts';

export interface Ways {
  readonly start: number;
  readonly end: number;
  /** How many kinds there are, and how many ways. */
  readonly kinds: number;
  readonly ways: number;
}

const number = '[一二两三四五六七八九]';
const pattern = new RegExp(
  `(?<kinds>[二两三四五六七八九十])大类[^。；]{0,20}?(?<slip>(?<up>${number})[升涨](?:(?<flat>${number})平)?(?<down>${number})[降跌](?:(?<level>${number})平)?)(?!${number}|[升涨降跌])`,
  'dgu',
);

export function miscountedWays(text: string): readonly Ways[] {
  if (!text.includes('大类')) return [];
  return [...matchesIn(text, pattern)].flatMap(({ groups, indices }): Ways[] => {
    const { kinds = '', up = '', flat = '', down = '', level = '' } = groups ?? {};
    const counted = waysSaid(kinds);
    const ways = [up, flat, down, level].reduce((sum, one) => sum + waysSaid(one), 0);
    const [start, end] = indices?.groups?.slip ?? [0, 0];
    return ways === counted ? [] : [{ start, end, kinds: counted, ways }];
  });
}

const waysSaid = (numeral: string): number => (numeral === '' ? 0 : (numeralOf(numeral) ?? 0));
