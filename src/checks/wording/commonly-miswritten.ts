import { check } from '../check.ts';
import { at } from '../passage.ts';
import { miswrittenIn } from './miswritten-in.ts';

export const commonlyMiswritten = check({
  code: 'commonly-miswritten',
  severity: 'error',
  basis: { zh: '《现代汉语词典》；《第一批异形词整理表》', en: 'Xiandai Hanyu Cidian, the standard dictionary' },
  words: () => ({
    title: { zh: '常见错别字', en: 'a word often miswritten' },
    why: {
      zh: '“截止目前”“布署”“侯选人”一类，在任何文章里都不对。',
      en: 'Words such as 截止目前, 布署, 侯选人, which are wrong in any text.',
    },
    cure: { zh: '照提示改正。', en: 'Write what the hint says.' },
  }),
  *run({ passages }) {
    for (const passage of passages) {
      const { text } = passage;
      for (const { start, end, right, isCertain, old } of miswrittenIn(text)) {
        const word = text.slice(start, end);
        yield {
          ...at(passage, start, end),
          ...(old || !isCertain ? { severity: 'warning' as const } : {}),
          message:
            old && !isCertain
              ? { zh: `“${word}”现在写作“${right}”`, en: `“${word}” is written “${right}” now` }
              : { zh: `“${word}”应为“${right}”`, en: `“${word}” is miswritten for “${right}”` },
          hint: { zh: `写作“${right}”`, en: `write “${right}”` },
          ...(isCertain ? { replace: right } : {}),
        };
      }
    }
  },
});
