import { check } from '../check.ts';

/** The imprint on the page of the text's end, where it is not certain that this is an even one. */
export const imprintPage = check({
  code: 'imprint-page',
  severity: 'warning',
  basis: {
    zh: 'GB/T 33476.2-2016，7.3.1：版记放在偶数页',
    en: 'GB/T 33476.2-2016, 7.3.1: the imprint stands on an even page',
  },
  words: () => ({
    title: { zh: '版记在不在偶数面，差一两行', en: 'a line or two decide whether the imprint is on an even page' },
    why: {
      zh: '正文推算在双数页结束，版记就在那一面；可是只多或只少一两行，在别的电脑上正文可能在单数页结束。',
      en: 'The text is reckoned to end on an even page, and by no more than a line or two; with other faces it may end on an odd one.',
    },
    cure: {
      zh: '在 Word、WPS 里看一看版记在第几面；真在单数页，正文加减一两行，或者把版记位置改为 末面。',
      en: 'Look in Word or WPS; where it is on an odd page, make the text a line or two longer or shorter, or choose `imprintFace: last`.',
    },
  }),
  *run({ issue }) {
    for (const note of issue?.laid?.notes() ?? [])
      if (note.kind === 'imprint-page')
        yield {
          path: note.path,
          message: {
            zh: '版记要在偶数面，推算起来只差一两行：在别的电脑上可能到单数页',
            en: 'the imprint is to stand on an even page, and by a line or two may come to stand on an odd one',
          },
          hint: {
            zh: '打印前看一看；真在单数页，正文加减一两行，或者写 版记位置: 末面',
            en: 'look before you print; make the text a line or two longer or shorter, or write `imprintFace: last`',
          },
        };
  },
});
