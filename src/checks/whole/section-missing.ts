import { check } from '../check.ts';

/** 必设: of the sections a series expects, those every issue must have. */
export const sectionMissing = check({
  code: 'section-missing',
  severity: 'warning',
  basis: { zh: '刊物设置里栏目的“必设”', en: '`required` of the sections of the series' },
  words: () => ({
    title: { zh: '缺少必设的栏目', en: 'a required section is missing' },
    why: {
      zh: '刊物设置里写明“必设: 是”的栏目，这一期没有，或只有标题没有内容。',
      en: 'The series says that every issue must have this section; here it is absent, or has a title only.',
    },
    cure: {
      zh: '补上这个栏目；确实没有内容的，在“校核”的“允许”里写明理由。',
      en: 'Add it, or allow its absence with a reason.',
    },
  }),
  *run({ issue }) {
    const written = issue?.bulletin.sections ?? [];
    for (const { title, required } of issue?.series?.sections ?? []) {
      const section = written.find((each) => each.title === title);
      if (!required || (section && section.blocks.length > 0)) continue;
      yield {
        path: section ? section.path : ['sections'],
        target: 'key',
        message: section
          ? { zh: `必设的栏目“${title}”只有标题，没有内容`, en: `the required section “${title}” is empty` }
          : { zh: `缺少必设的栏目“${title}”`, en: `the required section “${title}” is missing` },
        hint: { zh: `补上“${title}”的内容`, en: `write the section “${title}”` },
      };
    }
  },
});
