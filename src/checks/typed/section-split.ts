import { isEmptySection } from '../../gather/empty.ts';
import { keyOf } from '../../gather/named.ts';
import { blocksIn } from '../../gather/statistics-in.ts';
import type { Block, Section } from '../../schema/section.ts';
import { check, type Found } from '../check.ts';
import type { IssueSubject } from '../subject.ts';

/**
 * `- 标题: 甲` and `- 条目:` are two sections, and the second has no title for the series to know it by. Without its line
 * `- 标题: 乙` a section runs into the one above: its 正文 stands behind that one's 条目, and prints before them.
 */
export const sectionSplit = check({
  code: 'section-split',
  severity: 'warning',
  basis: { zh: '栏目的标题和内容写在同一个“- ”下面', en: 'title and blocks of a section stand behind one dash' },
  words: () => ({
    title: { zh: '一个栏目拆成两个，或者两个并成一个', en: 'one section in two, or two in one' },
    why: {
      zh: '标题和条目前面各写了“- ”，就成了两个栏目：前一个没有内容，后一个没有标题，刊物里设的编排用不上。少了“- 标题: …”这一行，内容就并到上一个栏目里：它的“正文”写在“条目”后面，却印在条目前面。',
      en: 'With a dash before the title and another before the items there are two sections; the series does not know the second. Without its line “- title: …” a section runs into the one above, and its text, written behind the items, prints before them.',
    },
    cure: {
      zh: '把后一个“- ”换成两个空格，和“标题”对齐；丢了标题的，补上“- 标题: …”这一行。',
      en: 'Write two blanks for the second dash, in line with the title; where a title is lost put its line back.',
    },
  }),
  *run({ issue }) {
    if (!issue) return;
    yield* runTogether(issue);
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

/** Nobody writes behind the items what prints before them. */
function* runTogether({ file, series, locate }: IssueSubject): Generator<Found> {
  const standing = new Set((file.sections ?? []).map(({ title }) => title));
  const expected = series?.sections ?? [];
  for (const { path, block } of blocksIn(file)) {
    if (block.text === undefined || block.items === undefined || block.items.length === 0) continue;
    const [text, items] = (['text', 'items'] as const).map((key) => locate([...path, key], undefined, 'key'));
    if (!text || !items || text.file !== items.file || text.range.line <= items.range.line) continue;
    const own = expected.findIndex(({ title }) => title === block.title);
    const next = own >= 0 && path.at(-2) === 'sections' ? expected[own + 1]?.title : undefined;
    const lost = next !== undefined && !standing.has(next) ? next : undefined;
    yield {
      path: [...path, 'text'],
      target: 'key',
      message: lost
        ? {
            zh: `“正文”写在“条目”后面，印出来在条目前面；刊物的栏目“${lost}”又没有写`,
            en: `text behind the items prints before them, and the section “${lost}” is absent`,
          }
        : { zh: '“正文”写在“条目”后面，印出来在条目前面', en: 'text behind the items prints before them' },
      hint: {
        zh: lost
          ? `是“${lost}”的，在它上面补一行“- 标题: ${lost}”，和别的栏目对齐；不是的，移到“条目”上面`
          : '是另一个栏目的，在它上面补一行“- 标题: …”；是这个栏目的，移到“条目”上面',
        en: lost
          ? `for “${lost}” put “- title: ${lost}” above it, in line with the other sections; else move it above the items`
          : 'for another section put its “- title: …” above it; else move it above the items',
      },
    };
  }
}

/** A sentence of the series without its figures is nothing that the issue says. */
const isEmpty = ({ statistics, ...section }: Section | Block): boolean =>
  !statistics?.values && isEmptySection(section);
