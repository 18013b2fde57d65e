/** Programs write the same document each in its own way; its flow is one. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mixed, withoutIds } from './mixed.ts';
import { show } from './show.ts';

test('as made', () =>
  expect(show(mixed())).toMatchInlineSnapshot(`
  "1 (heading 1, heading, level 1, center) 关于隐患的报告
  2 (Normal) 县召开‹b: 会议›‹-李 10-12: 旧›‹+王 10-12: 新›。⇥一⏎二
  4 (Normal, list 0 “一、”) 甲
  5 (Normal, list 1 “1.”) 子
  6 (Normal) 上 {-李 10-12}
  6 (Normal) 下
  7 (Normal) 发现[comment 1 start]隐患12处[comment 1 end][comment 1 at]注[footnote 2]
  table of 3
    row
      0 1×2:
        8 (Normal) 单位
      1 2×1:
        9 (Normal) 隐患
    row
      0 1×0:
        - (Normal)
      1:
        10 (Normal) 发现
      2:
        11 (Normal) 整改
  12 (Normal) 末
  footnote 2
    13 (Normal)  脚注
  footer
    14 (Normal) — ‹PAGE: 1› —
  comment 1 王主任 2024-10-13 at 7 “隐患12处”: 核一下"
`));

test('opened and saved in LibreOffice', () => {
  const saved = show(readFileSync(new URL('saved/libreoffice.docx', import.meta.url)));
  // It gives all text the size and the face that this document leaves to the program.
  const given = '11pt Noto Serif CJK SC';
  expect(saved).toContain(given);
  const plain = saved.replace(new RegExp(`‹${given}: ([^›]*)›`, 'g'), '$1').replaceAll(` ${given}`, '');
  expect(withoutIds(plain.replaceAll(`${given} `, ''))).toBe(withoutIds(show(mixed())));
});
