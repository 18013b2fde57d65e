/** Braces round the name of an indicator, outside the one sentence that reads them. */

import { brokenBraces, nameable } from '../../figures/braces.ts';
import { periodName } from '../../figures/value.ts';
import { statisticsIn } from '../../gather/statistics-in.ts';
import { once } from '../../once.ts';
import type { Found } from '../check.ts';
import { at } from '../passage.ts';
import type { Subject } from '../subject.ts';

/** What a template of another program has in braces. */
const fields = ['年度', '期号', '总期号', '日期', '编发单位', '单位', '姓名', '标题'];

export function* strayBraces({ passages, issue }: Subject): Iterable<Found> {
  const names = once(() => nameable([...namesOf(issue), periodName, ...fields], []));
  for (const passage of passages) {
    if (passage.role === 'statistics') continue;
    for (const { start, end } of brokenBraces(passage.text, names)) {
      const found = passage.text.slice(start, end);
      // Two braces are told wherever they stand.
      if (!/[{}｛｝]/.test(found) || /\{\{|\}\}/.test(found)) continue;
      yield {
        ...at(passage, start, end),
        message: {
          zh: `“${found}”在这里不起作用，会照样印出来`,
          en: `“${found}” means nothing here and prints as it stands`,
        },
        hint: {
          zh: '只有“数据”的正文里可以写 {{指标}}；这里直接写数或文字，花括号删去',
          en: '`{{ }}` belongs in the sentence of 数据; write the figure here, without braces',
        },
      };
    }
  }
}

function* namesOf(issue: Subject['issue']): Iterable<string> {
  yield* issue?.file.indicators?.keys() ?? [];
  for (const { values } of issue ? statisticsIn(issue.file).map(({ statistics }) => statistics) : [])
    yield* values?.keys() ?? [];
}
