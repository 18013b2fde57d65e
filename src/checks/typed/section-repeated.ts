import type { Path } from '../../diagnostic.ts';
import { onceFor } from '../../once.ts';
import { check, type Found } from '../check.ts';
import type { Subject } from '../subject.ts';
import { sectionLists } from './sections.ts';
import { type TwiceTitled, twiceTitled } from './twice-titled.ts';

export const sectionRepeated = check({
  code: 'section-repeated',
  severity: 'warning',
  basis: { zh: '一期里每个栏目只有一处', en: 'a section stands once in an issue' },
  words: () => ({
    title: { zh: '同一个栏目写了两次', en: 'the same section twice' },
    why: {
      zh: '两个栏目标题相同，印出来就是两个同名的栏目：多半是粘贴了两次，或者后补的稿件另起了一个栏目。',
      en: 'Two sections bear the same title: pasted twice, or opened anew for what came late.',
    },
    cure: { zh: '内容并到前一个里，删去后一个标题。', en: 'Move its contents into the first, and delete the title.' },
  }),
  *run(subject) {
    const expected = (subject.issue?.series?.sections ?? []).map(({ title }, index) => ({
      title,
      path: ['series', 'sections', index],
    }));
    const top = subject.issue?.bulletin.sections;
    for (const sections of sectionLists(subject))
      for (const one of twiceTitled(sections, subject, sections === top))
        yield one.copyOf === undefined ? said(one) : copied(one, one.copyOf, subject);
    for (const one of twiceTitled(expected)) yield said(one);
  },
});

/** Sections that are another one once more: what is said of them is said of all they hold. */
export const copiedSections = onceFor((subject: Subject): readonly Path[] =>
  sectionLists(subject).flatMap((sections) =>
    twiceTitled(sections, subject, false).flatMap(({ path, copyOf }) => (copyOf === undefined ? [] : [path])),
  ),
);

function copied({ path, title }: TwiceTitled, before: Path, { issue }: Subject): Found {
  const line = issue?.locate(before).range.line;
  return {
    path: [...path, 'title'],
    message: {
      zh: `栏目“${title}”和第 ${line} 行的那个整个一样`,
      en: `the section “${title}” is all of that on line ${line} once more`,
    },
    hint: { zh: '粘贴了两次：这一个连同下面的各行删去', en: 'pasted twice: delete it with all that stands below' },
  };
}

const said = ({ path, title, meant }: TwiceTitled): Found => ({
  path: [...path, 'title'],
  ...(meant === undefined
    ? {
        message: { zh: `栏目“${title}”上面已经有了`, en: `there is a section “${title}” above already` },
        hint: {
          zh: '把它的内容移到上面那个栏目的末尾，删去这一个；确是两个栏目的，标题写得不同',
          en: 'move what it holds to the end of the one above, and delete this; two sections need two titles',
        },
      }
    : {
        message: {
          zh: `栏目“${title}”写了两次，这里多半是“${meant}”，它还没有`,
          en: `the section “${title}” stands twice; this one is probably “${meant}”, which is missing`,
        },
        hint: {
          zh: `写作 标题: ${meant}；确实是重复的，把内容移到另一个“${title}”里，删去这一个`,
          en: `write title: ${meant}; if it is a repetition, move what it holds to the other, and delete this`,
        },
      }),
});
