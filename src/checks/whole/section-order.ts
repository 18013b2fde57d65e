import { check } from '../check.ts';

/** The series lists its sections in the order of the page. */
export const sectionOrder = check({
  code: 'section-order',
  severity: 'warning',
  basis: { zh: '刊物设置里栏目的先后', en: 'the order of the sections of the series' },
  words: () => ({
    title: { zh: '栏目的先后和刊物设置不一样', en: 'sections are not in the order of the series' },
    why: { zh: '各期栏目按同样的先后排，读的人才找得到。', en: 'Readers look for a section where it always stands.' },
    cure: { zh: '把栏目移到应在的位置。', en: 'Move the section.' },
  }),
  *run({ issue }) {
    const expected = (issue?.series?.sections ?? []).map(({ title }) => title);
    let before: { readonly title: string; readonly place: number } | undefined;
    for (const { title, path } of issue?.bulletin.sections ?? []) {
      const place = title === undefined ? -1 : expected.indexOf(title);
      if (title === undefined || place < 0) continue;
      if (before && place < before.place) {
        yield {
          path: [...path, 'title'],
          message: {
            zh: `栏目“${title}”应排在“${before.title}”前面`,
            en: `the section “${title}” belongs before “${before.title}”`,
          },
          hint: { zh: `刊物的先后是：${expected.join('、')}`, en: `the series has: ${expected.join(', ')}` },
        };
      } else before = { title, place };
    }
  },
});
