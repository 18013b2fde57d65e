import { check } from '../check.ts';

/** 报名 on two lines that nobody chose: layout would else set it smaller than the title. */
export const nameBroken = check({
  code: 'name-broken',
  severity: 'warning',
  basis: {
    zh: 'GB/T 9704-2012，7.2.4：发文机关标志醒目，报名不小于标题',
    en: 'GB/T 9704-2012, 7.2.4: the name stands out; it is no smaller than the title',
  },
  words: () => ({
    title: { zh: '报名太长，一行排不下', en: 'the name of the bulletin is too long for one line' },
    why: {
      zh: '报名排在一行里就会小于标题的二号字，所以折成了两行，折在哪里却没有人定过。',
      en: 'On one line it would be smaller than the title, so it turns over, at a place that nobody chose.',
    },
    cure: { zh: '把“名称”写成几行，或者写短一些。', en: 'Give `name` as a list of lines, or shorten it.' },
  }),
  *run({ issue }) {
    for (const note of issue?.laid?.notes() ?? [])
      if (note.kind === 'name-broken')
        yield {
          path: note.path ?? ['masthead', 'name'],
          message: {
            zh: `报名“${note.text}”太长，排在一行里会小于标题，已折行`,
            en: `the name “${note.text}” would be smaller than the title on one line, and is broken`,
          },
          hint: note.isOffice
            ? { zh: '改用规范化简称', en: 'use its short name' }
            : {
                zh: '把“名称”写成几行（- 第一行、- 第二行），或者写短一些',
                en: 'give `name` as a list of lines, or shorten it',
              },
        };
  },
});
