import { type NameList, nameListsIn } from '../../figures/prose/name-lists.ts';
import { pointListsIn } from '../../figures/prose/point-lists.ts';
import { check } from '../check.ts';
import { flowsOf, placeInFlow } from './flows.ts';

const listsIn = (text: string): readonly NameList[] => [...nameListsIn(text), ...pointListsIn(text)];

/** 「青石县、芦县、枫林县4个县」: as many as are named; with 等, no fewer. */
export const listCount = check({
  code: 'list-count',
  severity: 'warning',
  basis: { zh: '列出的名称应当同所说的个数相等', en: 'as many are named as are counted' },
  words: () => ({
    title: { zh: '列出的名称和个数不相等', en: 'a list and its number' },
    why: {
      zh: '“青石县、芦县、枫林县4个县”：名称列了几个，后面的数就应当是几；有“等”字的，数可以更大。',
      en: 'As many as are named must be counted; with 等 there may be more.',
    },
    cure: { zh: '核对名称有没有漏写、重写，再改个数。', en: 'Check the names first, then the number.' },
  }),
  *run(subject) {
    for (const flow of flowsOf(subject)) {
      for (const { start, end, upTo = end, names, counted, open } of listsIn(flow.text)) {
        if (names === counted || (open && names < counted)) continue;
        const number = flow.text.slice(start, end);
        yield {
          ...placeInFlow(flow, { start, end }),
          message: {
            zh: `${end < upTo ? `后面列了${names}项` : `前面列了${names}个名称`}，却写着“${number}”`,
            en: `${names} are named, but the text counts ${counted}`,
          },
          hint: { zh: '核对名称有没有漏写、重写，再改个数', en: 'check the names first, then the number' },
        };
      }
    }
  },
});
