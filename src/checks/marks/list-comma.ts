import { check } from '../check.ts';
import { matches } from '../matches.ts';
import { at } from '../passage.ts';

/** Quotes and titles side by side, with or without 、 between them. */
const row = /(?:“[^“”]*”|《[^《》]*》)(?:、?(?:“[^“”]*”|《[^《》]*》))+/g;
const comma = /(?<=”)、(?=“)|(?<=》)、(?=《)/g;

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
      // Where other words stand in the row (“甲”、“乙”、消防；《甲》、《乙》（试行）), it keeps its 、 throughout.
      const [before, after] = [passage.text[index - 1], passage.text[index + text.length]];
      if (before === '、' || after === '、' || after === '（') continue;
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
