import { check } from '../check.ts';
import { at } from '../passage.ts';
import { nearLaws } from './near-laws.ts';
import { nearPhrases } from './near-phrases.ts';
import { prose } from './prose.ts';

export const phraseNear = check({
  code: 'phrase-near',
  severity: 'warning',
  basis: {
    zh: '固定提法照《中国共产党章程》和党的全国代表大会报告等文件；法律、行政法规用公布的名称',
    en: 'set phrases as the documents of the party have them, laws by the name they were published under',
  },
  words: () => ({
    title: { zh: '固定提法、法规名称差一个字', en: 'a set phrase or a law, but for one character' },
    why: {
      zh: '“四个自信”“三会一课”一类的提法和《安全生产法》一类的名称，一个字都不能错、不能少、不能多。别的正确提法不报。',
      en: 'Phrases such as 四个自信 and names such as 《安全生产法》 are written in one way only. What is another right one is not told.',
    },
    cure: { zh: '照提示改正。', en: 'Write what the hint says.' },
  }),
  *run({ passages }) {
    for (const passage of passages) {
      if (!prose.has(passage.role)) continue;
      const { text } = passage;
      for (const { start, end, meant } of [...nearPhrases(text), ...nearLaws(text)]) {
        const written = text.slice(start, end);
        yield {
          ...at(passage, start, end),
          message: { zh: `“${written}”像是“${meant}”之误`, en: `“${written}” seems to be a slip for “${meant}”` },
          hint: { zh: `写作“${meant}”`, en: `write “${meant}”` },
        };
      }
    }
  },
});
