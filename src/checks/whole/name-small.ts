import { check } from '../check.ts';

/** The names of several offices, smaller than the title below them. */
export const nameSmall = check({
  code: 'name-small',
  severity: 'warning',
  basis: {
    zh: 'GB/T 9704-2012，7.2.4：发文机关标志醒目，可用规范化简称；7.3.3：首页必须显示正文',
    en: 'GB/T 9704-2012, 7.2.4: the mark stands out, short names will do; 7.3.3: the first page bears text',
  },
  words: () => ({
    title: { zh: '联合发文的机关名称排得比标题小', en: 'the names of several offices stand smaller than the title' },
    why: {
      zh: '机关太多，或者名称太长，按标题的二号字排，首页就没有正文，或者名称要折行；所以排小了。',
      en: 'They are so many, or so long, that in the size of the title the first page would bear no text, or a name would turn over.',
    },
    cure: {
      zh: '“名称”里改用规范化简称，或者只写主办机关：联合行文时，发文机关标志可以单独用主办机关名称。',
      en: 'Use short names, or only the leading office: of several, the mark may name that one alone.',
    },
  }),
  *run({ issue }) {
    for (const note of issue?.laid?.notes() ?? [])
      if (note.kind === 'name-small')
        yield {
          path: note.path ?? ['masthead', 'name'],
          message: {
            zh: `联合发文的${note.offices}个机关名称排得比标题小`,
            en: `the names of the ${note.offices} offices stand smaller than the title`,
          },
          hint: {
            zh: '改用规范化简称，或者只写主办机关的名称',
            en: 'use short names, or that of the leading office alone',
          },
        };
  },
});
