import { once } from '../../once.ts';
import type { Check } from '../check.ts';
import { at } from '../passage.ts';
import { wordFinder } from '../words.ts';
import { miswritten } from './miswritten-words.ts';

const find = once(() => wordFinder(miswritten.keys()));

export const commonlyMiswritten: Check = {
  code: 'commonly-miswritten',
  severity: 'error',
  basis: { zh: '《现代汉语词典》；《第一批异形词整理表》', en: 'Xiandai Hanyu Cidian, the standard dictionary' },
  *run({ passages }) {
    for (const passage of passages) {
      const { text } = passage;
      for (const { word, index } of find()(text)) {
        const { right = '', notAfter = '', notBefore = '', old } = miswritten.get(word) ?? {};
        const [before, after] = [text[index - 1], text[index + word.length]];
        if ((before && notAfter.includes(before)) || (after && notBefore.includes(after))) continue;
        yield {
          ...at(passage, index, index + word.length),
          ...(old ? { severity: 'warning' as const } : {}),
          message: { zh: `“${word}”应为“${right}”`, en: `“${word}” is miswritten for “${right}”` },
          hint: { zh: `写作“${right}”`, en: `write “${right}”` },
          replace: right,
        };
      }
    }
  },
};
