import { check } from '../check.ts';
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
      if (!required || written.has(title) || meant.has(title)) continue;
      yield {
        path: ['sections'],
        target: 'key',
        message: { zh: `缺少必设的栏目“${title}”`, en: `the required section “${title}” is missing` },
        hint: { zh: `补上“${title}”的内容`, en: `write the section “${title}”` },
      };
    }
  },
});
