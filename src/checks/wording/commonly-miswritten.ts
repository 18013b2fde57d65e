import { once } from '../../once.ts';
import { standsAlone } from '../../words/cuts.ts';
import { check } from '../check.ts';
import { at } from '../passage.ts';
import { wordFinder } from '../words.ts';
import { miswritten } from './miswritten-words.ts';
import { oldSpellings } from './old-spellings.ts';

const find = once(() => wordFinder(miswritten().keys()));
const findOld = once(() => wordFinder(oldSpellings().keys()));

/** 3份内部资料, 每份外卖; 占销量份额. */
const isMeasured = (text: string, start: number, end: number): boolean =>
  (text[start] === '份' && /[\d一二两三四五六七八九十百千万几每各首]/.test(text[start - 1] ?? '')) ||
  (text[end - 1] === '份' && text[end] === '额');

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
      const certain = find()(text);
      for (const { word, index } of certain) {
        const { right = '', notAfter = '', notBefore = '', ahead, old } = miswritten().get(word) ?? {};
        const [before, after] = [text[index - 1], text[index + word.length]];
        if ((before && notAfter.includes(before)) || (after && notBefore.includes(after))) continue;
        if (ahead && !ahead.test(text.slice(index + word.length, index + word.length + 20))) continue;
        yield {
          ...at(passage, index, index + word.length),
          ...(old ? { severity: 'warning' as const } : {}),
          message: { zh: `“${word}”应为“${right}”`, en: `“${word}” is miswritten for “${right}”` },
          hint: { zh: `写作“${right}”`, en: `write “${right}”` },
          replace: right,
        };
      }
      for (const { word, index } of findOld()(text)) {
        const { right, old } = oldSpellings().get(word) ?? { right: '', old: false };
        const end = index + word.length;
        if (certain.some((one) => one.index < end && index < one.index + one.word.length)) continue;
        if (isMeasured(text, index, end) || !standsAlone(text, index, end)) continue;
        yield {
          ...at(passage, index, end),
          severity: 'warning',
          message: old
            ? { zh: `“${word}”现在写作“${right}”`, en: `“${word}” is written “${right}” now` }
            : { zh: `“${word}”应为“${right}”`, en: `“${word}” is miswritten for “${right}”` },
          hint: { zh: `写作“${right}”`, en: `write “${right}”` },
        };
      }
    }
  },
});
