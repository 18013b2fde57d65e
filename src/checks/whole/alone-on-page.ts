import { check } from '../check.ts';

const said = {
  signature: {
    zh: '落款可能单独落在一页上，那一页没有正文',
    en: 'the signature probably stands on a page without text',
  },
  head: { zh: '首页可能排不下正文，只有报头和标题', en: 'the first page probably has no room for text below its head' },
} as const;
const cures = {
  signature: {
    zh: '这是推算的，打印前看一看；真是这样，把最后一段分开，末了的一段不超过5行，就随落款走',
    en: 'this is reckoned: look at the page; if it is so, part the last paragraph: one of up to 5 lines goes with the signature',
  },
  head: {
    zh: '这是推算的，打印前看一看；真是这样，主送写统称，标题写短一些，或者把横排的表往后放',
    en: 'this is reckoned: look at the page; if it is so, shorten addressee or title, or move the turned table down',
  },
} as const;

/** 落款 and 首页: what must not stand alone, where layout could not help it. */
export const aloneOnPage = check({
  code: 'alone-on-page',
  severity: 'warning',
  basis: {
    zh: 'GB/T 9704-2012，7.3.3：首页必须显示正文；7.3.5.5：落款页要有正文',
    en: 'GB/T 9704-2012, 7.3.3: the first page bears text; 7.3.5.5: so does the page of the signature',
  },
  words: () => ({
    title: { zh: '落款或者报头单独占一页', en: 'a signature or a head alone on its page' },
    why: {
      zh: '页面是按字宽和行高推算的：末段短的随落款走，行距能收紧的已经收紧，还是落单。',
      en: 'Pages are reckoned from widths and heights: short paragraphs go along, lines are drawn closer, and still it stands alone.',
    },
    cure: {
      zh: '打印前看一看；真是这样，增删几个字，把最后一段分成两段，或者把主送、标题写短。',
      en: 'Look at the page; if it is so, shorten or lengthen the text, part the last paragraph, or shorten the head.',
    },
  }),
  *run({ issue }) {
    for (const note of issue?.laid?.notes() ?? [])
      if (note.kind === 'alone') yield { path: note.path ?? [], message: said[note.what], hint: cures[note.what] };
  },
});
