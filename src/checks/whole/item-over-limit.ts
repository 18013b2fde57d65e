import type { Item, Section } from '../../model/bulletin.ts';
import { itemLength } from '../../model/item-length.ts';
import { check } from '../check.ts';

/** 字数 of an item: every character of its parts but blanks; items inside it count with it. */
export const itemOverLimit = check({
  code: 'item-over-limit',
  severity: 'warning',
  basis: { zh: '刊物设置里栏目的“字数”', en: '`limit` of the sections of the series' },
  words: () => ({
    title: { zh: '条目超过规定的字数', en: 'an item is longer than its limit' },
    why: { zh: '刊物设置给这个栏目的条目规定了“字数”。', en: 'The series limits the items of this section.' },
    cure: { zh: '压缩文字；字数连标点计算，不计空格。', en: 'Shorten it. Marks count, blanks do not.' },
  }),
  *run({ issue }) {
    const limits = new Map((issue?.series?.sections ?? []).map(({ title, limit }) => [title, limit]));
    for (const section of issue?.bulletin.sections ?? []) {
      const limit = section.title === undefined ? undefined : limits.get(section.title);
      if (limit === undefined) continue;
      for (const item of itemsOf(section)) {
        const length = itemLength(item);
        if (length <= limit) continue;
        yield {
          path: item.path,
          message: {
            zh: `这一条有${length}字，“${section.title}”的条目不超过${limit}字`,
            en: `${length} characters; an item of “${section.title}” may have ${limit}`,
          },
          hint: { zh: `压缩${length - limit}字`, en: `shorten it by ${length - limit}` },
        };
      }
    }
  },
});

const itemsOf = ({ blocks }: Section): readonly Item[] =>
  blocks.flatMap((block) =>
    block.kind === 'items' ? block.list.items : block.kind === 'sections' ? block.sections.flatMap(itemsOf) : [],
  );
