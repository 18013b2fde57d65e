/** A text that somebody sent, as the checks read it: what a line is, its look tells as far as it can. */

import type { Line } from '../flow/flow.ts';
import type { Role } from '../schema/role.ts';
import { issueDayOf } from './dates/issue-day.ts';
import { type Passage, passagesOf } from './passage.ts';
import type { Subject } from './subject.ts';

export function subjectOfText(lines: readonly Line[]): Subject {
  const all = lines.flatMap((line, index) => passages(line, index));
  const day = issueDayOf(all);
  return {
    passages: all,
    ...(day && { day }),
    isCounted: lines.some(({ numbered }) => numbered),
    lines: lines.map(({ number }) => number),
  };
}

const passages = (line: Line, index: number): readonly Passage[] =>
  passagesOf(line.text, ['paragraphs', index], roleOf(line));

/** Longer than any heading. */
const headingLength = 40;
const mark = /[。；！？，、：]\s*$/;

function roleOf({ text, kind }: Line): Role {
  if (kind === 'cell') return 'cell';
  if (kind === 'heading') return 'head';
  if (text.length <= headingLength) {
    if (/^\s*【[^】]*】\s*$/.test(text)) return 'section-title';
    if (/^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/.test(text) && !mark.test(text))
      return 'head';
  }
  if (/^\s*(?:主送|报|送|发|抄送|分送)[：:]/.test(text)) return 'recipients';
  if (/^\s*联系(?:人|电话|方式)[：:]/.test(text)) return 'contact';
  return 'text';
}
