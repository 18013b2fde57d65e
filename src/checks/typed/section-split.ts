import { isEmptySection } from '../../gather/empty.ts';
import { keyOf } from '../../gather/named.ts';
import { blocksIn } from '../../gather/statistics-in.ts';
import type { Block, Section } from '../../schema/section.ts';
import { check } from '../check.ts';

/** `- 标题: 甲` and `- 条目:` are two sections, and the second has no title for the series to know it by. */
export const sectionSplit = check({
  code: 'section-split',
  severity: 'warning',
  basis: { zh: '栏目的标题和内容写在同一个“- ”下面', en: 'title and blocks of a section stand behind one dash' },
  words: () => ({
    title: { zh: '一个栏目拆成了两个', en: 'one section in two' },
    why: {
      zh: '标题和条目前面各写了“- ”，就成了两个栏目：前一个没有内容，后一个没有标题，刊物里设的编排用不上。',
      en: 'With a dash before the title and another before the items there are two sections; the series does not know the second.',
    },
    cure: {
      zh: '把后一个“- ”换成两个空格，和“标题”对齐。',
      en: 'Write two blanks for the second dash, in line with the title.',
    },
  }),
  *run({ issue }) {
    if (!issue) return;
    // Empty ones are not printed: they stand in the file alone.
    const sections = blocksIn(issue.file).filter(({ path: [top], path }) => top === 'sections' && path.at(-2) === top);
    const written = new Map(sections.map(({ path, block }) => [keyOf(path), block]));
    for (const { path, block } of sections) {
      const before = written.get(keyOf([...path.slice(0, -1), Number(path.at(-1)) - 1]));
      if (before?.title !== undefined && isEmpty(before) && block.title === undefined && !isEmpty(block))
        yield {
          path,
          message: {
            zh: `栏目“${before.title}”没有内容，内容在这里，是另一个没有标题的栏目`,
            en: `the section “${before.title}” is empty; what belongs to it stands here, in one without a title`,
          },
          hint: {
            zh: '把这里的“- ”换成两个空格，和上面的“标题”对齐',
            en: 'write two blanks for the “- ” here, in line with the title above',
          },
        };
    }
  },
});

/** A sentence of the series without its figures is nothing that the issue says. */
const isEmpty = ({ statistics, ...section }: Section | Block): boolean =>
  !statistics?.values && isEmptySection(section);
