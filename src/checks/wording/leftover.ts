import type { Check } from '../check.ts';
import { slipsIn } from '../slips.ts';
import { officeSlips } from './leftover-office.ts';
import { placeholderSlips } from './leftover-placeholders.ts';
import { boldBesideBold, starSlips } from './leftover-stars.ts';

const slips = [...starSlips, ...placeholderSlips, ...officeSlips];

export const leftover: Check = {
  code: 'leftover',
  severity: 'error',
  basis: {
    zh: '印发前清除占位、批注和软件留下的字符',
    en: 'placeholders, notes and traces of software are removed before an issue goes out',
  },
  *run({ passages }) {
    yield* slipsIn(passages, slips);
    yield* boldBesideBold(passages);
  },
};
