import type { Path } from '../../diagnostic.ts';
import { blocksIn } from '../../gather/statistics-in.ts';
import type { Item } from '../../schema/item.ts';
import { nearest } from '../../schema/nearest.ts';
import { check } from '../check.ts';

export const creditUnknown = check({
  code: 'credit-unknown',
  severity: 'error',
  basis: { zh: '刊物的“计分.加分”', en: '`points.extra` of the series' },
  words: () => ({
    title: { zh: '没有这样的加分', en: 'no such credit' },
    why: {
      zh: '“加分”写的是刊物“计分.加分”里的事由，按它算分；写错了，这一条就少算了分。',
      en: 'An item names words of 计分.加分 (`points.extra`) of its series. One that is not there earns nothing, without a word.',
    },
    cure: { zh: '照“计分.加分”里的写，或补进去。', en: 'Write it as it stands there, or add it there.' },
  }),
  *run({ issue }) {
    if (!issue) return;
    const words = [...(issue.series?.points?.extra?.keys() ?? [])];
    for (const { path, block } of blocksIn(issue.file))
      for (const [at, { credit = [] }] of itemsIn(block.items, [...path, 'items']))
        for (const [index, word] of credit.entries()) {
          if (words.includes(word)) continue;
          const meant = nearest(word, words);
          yield {
            path: [...at, 'credit', index],
            message: {
              zh: `刊物的“计分.加分”里没有“${word}”`,
              en: `计分.加分 (points.extra) of the series has no “${word}”`,
            },
            hint: hintFor(word, meant, words),
          };
        }
  },
});

function hintFor(word: string, meant: string | undefined, words: readonly string[]) {
  if (meant !== undefined) return { zh: `写作 ${meant}`, en: `write ${meant}` };
  if (words.length > 0)
    return {
      zh: `可以写的有：${words.join('、')}；或在 series.yaml 的“计分.加分”里补上“${word}”`,
      en: `there are: ${words.join(', ')}; or add “${word}” to points.extra in series.yaml`,
    };
  return {
    zh: `在 series.yaml 里写明 计分: { 加分: { ${word}: 1 } }，或删去“加分”`,
    en: `write points: { extra: { ${word}: 1 } } in series.yaml, or delete the credit`,
  };
}

function* itemsIn(items: readonly Item[] = [], path: Path): Generator<readonly [Path, Item]> {
  for (const [index, item] of items.entries()) {
    yield [[...path, index], item];
    yield* itemsIn(item.items, [...path, index, 'items']);
  }
}
