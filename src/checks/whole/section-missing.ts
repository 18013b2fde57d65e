import type { Section } from '../../schema/section.ts';
import { check, type Found } from '../check.ts';
import type { Subject } from '../subject.ts';
import { sectionsAsItems } from '../typed/section-as-item.ts';
import { twiceTitledIn } from '../typed/twice-titled.ts';

/** 必设: of the sections a series expects, those every issue must have. */
export const sectionMissing = check({
  code: 'section-missing',
  severity: 'warning',
  basis: { zh: '刊物设置里栏目的“必设”', en: '`required` of the sections of the series' },
  words: () => ({
    title: { zh: '缺少必设的栏目', en: 'a required section is missing' },
    why: {
      zh: '刊物设置里写明“必设: 是”的栏目，这一期没有。有标题而没有内容的，是还没有填完（not-filled）。',
      en: 'The series says that every issue must have this section; here it is absent. One with a title and no content is not filled in.',
    },
    cure: {
      zh: '补上这个栏目；确实没有内容的，在“校核”的“允许”里写明理由。',
      en: 'Add it, or allow its absence with a reason.',
    },
  }),
  *run(subject) {
    const { issue } = subject;
    // A 通报 that lies in the folder of a 专报 is no issue of it.
    if ((issue?.file.kind ?? 'bulletin') !== (issue?.series?.kind ?? 'bulletin')) return;
    const meant = new Set([
      ...twiceTitledIn(subject).map((one) => one.meant),
      ...sectionsAsItems(subject).map(({ title }) => title),
    ]);
    const written = new Set(issue?.file.sections?.map(({ title }) => title));
    for (const { title, required } of issue?.series?.sections ?? []) {
      if (written.has(title) || meant.has(title)) continue;
      const lost = lostTitle(subject, title);
      if (lost) yield lost;
      if (lost || !required) continue;
      yield {
        path: ['sections'],
        target: 'key',
        message: { zh: `缺少必设的栏目“${title}”`, en: `the required section “${title}” is missing` },
        hint: { zh: `补上“${title}”的内容`, en: `write the section “${title}”` },
      };
    }
  },
});

/** What the series says once for a section of this title, and an issue fills in. */
const own = { statistics: '数据', table: '表格', ranking: '排名' } as const;

/** The line of the title is gone: what belongs below it hangs under the section before, where the series has nothing of the kind. */
function lostTitle({ issue }: Subject, title: string): Found | undefined {
  const expected = issue?.series?.sections ?? [];
  const of = (name: string | undefined): Section | undefined => expected.find((one) => one.title === name);
  const key = Object.keys(own).find((name) => of(title)?.[name as keyof typeof own] !== undefined);
  if (key === undefined || !issue) return undefined;
  const name = key as keyof typeof own;
  const index = (issue.file.sections ?? []).findIndex(
    (section) =>
      section[name] !== undefined && of(section.title) !== undefined && of(section.title)?.[name] === undefined,
  );
  if (index < 0) return undefined;
  const path = ['sections', index, name];
  const blanks = Math.max(issue.locate(path, undefined, 'key').range.column - 3, 0);
  return {
    path,
    target: 'key',
    severity: 'error',
    message: {
      zh: `缺栏目“${title}”，这里的“${own[name]}”像是它的`,
      en: `the section “${title}” is missing, and this ${name} seems to be its own`,
    },
    hint: {
      zh: `在这一行上面补一行“- 标题: ${title}”，“-”前面空 ${blanks} 格；下面各行不动`,
      en: `put the line “- title: ${title}” above this one, with ${blanks} blanks before its dash`,
    },
  };
}
