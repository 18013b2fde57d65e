import type { Path } from '../../diagnostic.ts';
import type { Item } from '../../schema/item.ts';
import { check } from '../check.ts';
import type { Subject } from '../subject.ts';

/** The heading of a section set in as far as the items of the one before it. */
export const sectionAsItem = check({
  code: 'section-as-item',
  severity: 'error',
  basis: { zh: '刊物设置里的栏目和栏目对齐', en: 'sections of the series stand in line' },
  words: () => ({
    title: { zh: '栏目的标题写进了条目里', en: 'the heading of a section among items' },
    why: {
      zh: '“- 标题: …”多缩进了几格，就成了上一个栏目的一条；这个栏目没有了，它的条目都印在上一个栏目里。',
      en: 'A heading set in too far is an item of the section above; the section is lost, and its items print in that one.',
    },
    cure: {
      zh: '把“- 标题: …”和它的各个键往左缩进，和别的栏目对齐。',
      en: 'Set the heading and its keys out, in line with the other sections.',
    },
  }),
  *run(subject) {
    for (const { title, path, section, item } of sectionsAsItems(subject)) {
      const isBare = item.items === undefined && item.text === undefined;
      const shift = columns(subject, path) - columns(subject, section);
      const by = shift > 0 ? ` ${shift} 格` : '';
      yield {
        path: [...path, 'head'],
        severity: item.text === undefined ? 'error' : 'warning',
        message: {
          zh: `“${title}”是栏目，写成了上一个栏目的一条`,
          en: `“${title}” is a section, and stands among the items of the one above`,
        },
        hint: {
          zh: isBare
            ? `“- 标题: ${title}”这一行和下面的“条目:”都往左缩进${by}，“- ”和别的栏目对齐；再往下的各行不动`
            : `“- 标题: ${title}”这一行和它下面的各行都往左缩进${by}，“- ”和别的栏目对齐`,
          en: isBare
            ? `set this line and the “items:” below it out by ${shift} columns, in line with the other sections; leave the lines below them`
            : `set this line and those of its own below it out by ${shift} columns, in line with the other sections`,
        },
      };
    }
  },
});

interface Misplaced {
  readonly title: string;
  readonly path: Path;
  /** The one it stands in. */
  readonly section: Path;
  readonly item: Item;
}

/** Items that bear the title of a section which the series has and the issue lacks. */
export function sectionsAsItems({ issue }: Subject): readonly Misplaced[] {
  const sections = issue?.file.sections ?? [];
  const written = new Set(sections.map(({ title }) => title));
  const lacking = new Set((issue?.series?.sections ?? []).flatMap(({ title }) => title ?? []));
  for (const title of written) lacking.delete(title ?? '');
  if (lacking.size === 0) return [];
  return sections.flatMap(({ items = [], blocks = [] }, index) => {
    const section = ['sections', index];
    const lists = [
      { items, path: [...section, 'items'] },
      ...blocks.map((block, nth) => ({ items: block.items ?? [], path: [...section, 'blocks', nth, 'items'] })),
    ];
    return lists.flatMap(({ items: list, path }) =>
      list.flatMap((item, nth) => {
        const { head: title, unit, leader, date } = item;
        const isHeading = title !== undefined && lacking.has(title) && !unit && !leader && !date;
        return isHeading ? { title, path: [...path, nth], section, item } : [];
      }),
    );
  });
}

const columns = ({ issue }: Subject, path: Path): number => issue?.locate(path).range.column ?? 0;
