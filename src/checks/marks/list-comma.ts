import { check } from '../check.ts';
import { matches } from '../matches.ts';
import { at } from '../passage.ts';

/** Quotes and titles side by side, with or without 、 between them. */
const row = /(?:“[^“”]*”|《[^《》]*》)(?:、?(?:“[^“”]*”|《[^《》]*》))+/g;
const comma = /(?<=”)、(?=“)|(?<=》)、(?=《)/g;

const around = 16;

/** Where other words stand in the row (“甲”、“乙”、消防；《甲》、《乙》（试行）；“甲”、“乙”上线、复核；《甲》、国务院《乙》、《丙》), it keeps its 、 throughout. */
const isMixed = (before: string, behind: string): boolean =>
  before.endsWith('、') ||
  /^(?:[、（]|[^，。；：！？、“”《》（）的等和及与以或了]{1,10}、)/.test(behind) ||
  /[”》]、[^，。；：！？、“”《》（）等]{1,12}$/.test(before);

/** “时”与“势”、“史”与“论”; 由“多头”变“一头”、“等待”变“上门”; 听“红音”、“漫”谈体会: phrases are in the row, and quotes are in the phrases. */
const isOfPhrases = (row: string, before: string, behind: string): boolean =>
  (/[”》][^，。；：！？、“”《》（）]{1,8}$/.test(before) && /^[^，。；：！？、“”《》（）]{1,8}[“《]/.test(behind)) ||
  (/“[^“”]”$/.test(row) &&
    /^[^，。；：！？、“”《》（）等的和与及或之各字类型中里内外上下间\d两三四五六七八九十]/u.test(behind) &&
    !/“[^“”]”、“[^“”]”$/.test(row));

export const listComma = check({
  code: 'list-comma',
  severity: 'warning',
  basis: {
    zh: 'GB/T 15834-2011《标点符号用法》4.5.3.5：并列的引号之间、书名号之间通常不用顿号',
    en: 'GB/T 15834-2011, 4.5.3.5: usually no 、 between quotes or titles side by side',
  },
  words: () => ({
    title: { zh: '并列的引号、书名号之间用了顿号', en: '、 between quotes or titles side by side' },
    why: {
      zh: '引号、书名号本身已经把并列的几项分开，通常不再用顿号；中间夹着别的文字（如括注）的，才用。',
      en: 'Quotes and titles side by side are divided by their own marks; 、 is used only where something else stands between.',
    },
    cure: { zh: '删去顿号。', en: 'Delete it.' },
  }),
  *run({ passages }) {
    for (const { passage, index, text } of matches(passages, row)) {
      const before = passage.text.slice(Math.max(0, index - around), index);
      const behind = passage.text.slice(index + text.length, index + text.length + around);
      if (isMixed(before, behind) || isOfPhrases(text, before, behind)) continue;
      for (const { index: inRow } of text.matchAll(comma)) {
        const what = text[inRow + 1] === '“' ? { zh: '引号', en: 'quotes' } : { zh: '书名号', en: 'titles' };
        yield {
          ...at(passage, index + inRow, index + inRow + 1),
          message: { zh: `并列的${what.zh}之间不用顿号`, en: `no 、 between ${what.en} side by side` },
          hint: { zh: '删去这个“、”', en: 'delete it' },
          replace: '',
        };
      }
    }
  },
});
