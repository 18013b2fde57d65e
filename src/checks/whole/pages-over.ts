import { check } from '../check.ts';

/** 页数: computed without laying the page out in Word, so that one page more is reported as a probable one. */
export const pagesOver = check({
  code: 'pages-over',
  severity: 'warning',
  basis: { zh: '刊物设置里的“页数”', en: '`pages` of the series' },
  words: () => ({
    title: { zh: '超过规定的页数', en: 'more pages than allowed' },
    why: {
      zh: '刊物设置规定了“页数”。这里的页数是按字宽和行高推算的，和打印出来的相差不超过一页。',
      en: 'The series limits the pages. They are computed from widths and heights, right to about one page.',
    },
    cure: { zh: '删减内容，或改“页数”。', en: 'Shorten it, or change `pages`.' },
  }),
  *run({ issue }) {
    const most = issue?.series?.pages;
    if (most === undefined || !issue?.laid) return;
    const pages = issue.laid.pages();
    if (pages <= most) return;
    yield {
      path: [],
      // The count is right to about a page; what is one over is worth a look.
      ...(pages === most + 1 ? { severity: 'info' as const } : {}),
      message: { zh: `大约${pages}页，刊物规定不超过${most}页`, en: `about ${pages} pages; the series allows ${most}` },
      hint: { zh: '删减内容，或在 series.yaml 里改“页数”', en: 'shorten it, or change `pages` in series.yaml' },
    };
  },
});
