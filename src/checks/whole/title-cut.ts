import { check } from '../check.ts';

/** 标题: a word, or a name, that is longer than a line of it. */
export const titleCut = check({
  code: 'title-cut',
  severity: 'warning',
  basis: {
    zh: 'GB/T 9704-2012，7.3.1：回行时词意完整',
    en: 'GB/T 9704-2012, 7.3.1: lines of a title end with whole words',
  },
  words: () => ({
    title: { zh: '标题里有一个词，一行排不下', en: 'a word of the title that no line holds' },
    why: {
      zh: '标题一行排20个字左右，这个词（或者单位名称）比一行还长，只好从中间断开。',
      en: 'A line of the title holds about 20 characters; the word, or the name, is longer, and is cut.',
    },
    cure: {
      zh: '写短一些，或者把标题写成几行（- 第一行、- 第二行），自己定断在哪里。',
      en: 'Shorten it, or give the title as a list of lines.',
    },
  }),
  *run({ issue }) {
    for (const note of issue?.laid?.notes() ?? [])
      if (note.kind === 'title-cut')
        yield {
          path: note.path ?? ['title'],
          message: {
            zh: `标题里的“${note.text}”一行排不下，从中间断开了`,
            en: `“${note.text}” in the title is longer than a line, and is cut`,
          },
          hint: {
            zh: '写短一些，或者把标题写成几行（- 第一行、- 第二行）',
            en: 'shorten it, or give the title as a list of lines',
          },
        };
  },
});
