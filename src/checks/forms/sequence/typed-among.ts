/** A title that has its number typed among titles that are numbered: the page would skip, or repeat, one. */

import { hanValue } from '../../../han-number.ts';
import type { Bulletin, Section } from '../../../model/bulletin.ts';
import type { Found } from '../../check.ts';
import { firstPassage } from '../../first-passages.ts';
import { at } from '../../passage.ts';
import type { Subject } from '../../subject.ts';

export function* typedAmong(subject: Subject, { sections }: Bulletin): Iterable<Found> {
  yield* among(sections, subject);
}

function* among(sections: readonly Section[], subject: Subject): Iterable<Found> {
  if (sections.some(({ marker }) => counted.test(marker))) {
    for (const [index, section] of sections.entries()) {
      const [mark = '', number = ''] = section.marker === '' ? (counted.exec(section.title ?? '') ?? []) : [];
      const title = firstPassage(subject, [...section.path, 'title']);
      if (mark === '' || !title || hanValue(number) === index + 1) continue;
      yield {
        ...at(title, 0, mark.length),
        message: {
          zh: `这是第${index + 1}个，标题里写的是“${mark}”，别的由程序编号`,
          en: `number ${index + 1} of its level says “${mark}”, while the others are numbered by the program`,
        },
        hint: { zh: `删去“${mark}”，序号由程序来编`, en: `delete “${mark}”: the program numbers it` },
      };
    }
  }
  for (const { blocks } of sections)
    for (const block of blocks) if (block.kind === 'sections') yield* among(block.sections, subject);
}
const counted = /^[（(]?([一二三四五六七八九十]{1,3})(?:、|[）)])/;
