import type { Path } from '../../diagnostic.ts';
import { isRunIn, levelNumbering } from '../../model/numbering.ts';
import type { Section } from '../../schema/section.ts';
import { check, type Found } from '../check.ts';

/** `编号方式: 1.` beside 条目 numbers the title: 1.禹东市, and the next section goes on 一、. */
export const numberingMixed = check({
  code: 'numbering-mixed',
  severity: 'warning',
  basis: { zh: 'GB/T 9704-2012，7.3.3：同一层用同一种序数', en: 'GB/T 9704-2012, 7.3.3: one form a level' },
  words: () => ({
    title: { zh: '同一层的栏目编了两种号', en: 'sections of one level numbered in two ways' },
    why: {
      zh: '栏目的“编号方式”说的是标题：写在条目旁边，编的也是标题，同一层的别的栏目却照旧编。',
      en: 'The `numbering` of a section is that of its title, also where it stands beside items; its neighbours are numbered as before.',
    },
    cure: {
      zh: '要编条目，把“编号方式”和“条目”一起写进“内容”；要编标题，同一层的栏目写一样的。',
      en: 'To number the items write `numbering` and `items` as one part of `blocks`; to number the titles write it in all sections.',
    },
  }),
  *run({ issue }) {
    if (issue) yield* among(issue.file.sections ?? [], ['sections'], 1, issue.file.kind ?? 'bulletin');
  },
});

function* among(sections: readonly Section[], path: Path, level: number, kind: string): Iterable<Found> {
  const forms = sections.map((section) => formOf(section, level, kind));
  for (const [index, section] of sections.entries()) {
    const form = forms[index];
    const other = sections.findIndex((one, nth) => nth !== index && one.title !== undefined && forms[nth] !== form);
    const own = section.numbering !== undefined && form === section.numbering && form !== 'none';
    const alone = sections.length === 1 && form !== usual(level, kind);
    if (own && section.title !== undefined && section.items && section.marker === undefined && (other >= 0 || alone)) {
      const beside = other < 0 ? usual(level, kind) : forms[other];
      yield {
        path: [...path, index, 'numbering'],
        message: {
          zh: `“编号方式: ${form}”编的是标题“${section.title}”${beside === undefined || beside === 'none' ? '' : `，同一层的别的栏目用“${beside}”`}`,
          en: `this numbering ${form} is that of the title “${section.title}”; its neighbours have ${beside}`,
        },
        hint: {
          zh: '要编条目的号，在“编号方式”前面加一行“内容:”，“编号方式”写作“- 编号方式: …”，和“条目”一起缩进到它下面；要编标题，同一层的栏目写一样的',
          en: 'to number the items put both keys below `blocks:`, as one part of it; to number titles write the same in all sections of the level',
        },
      };
      return;
    }
  }
  for (const [index, { sections: inner }] of sections.entries())
    if (inner) yield* among(inner, [...path, index, 'sections'], level + 1, kind);
}

function formOf({ numbering, marker }: Section, level: number, kind: string): string {
  if (numbering !== undefined && !isRunIn(numbering)) return numbering;
  return marker === undefined ? usual(level, kind) : 'none';
}

const usual = (level: number, kind: string): string =>
  kind === 'bulletin' ? (level === 1 ? '【】' : 'none') : (levelNumbering[level - 1] ?? 'none');
