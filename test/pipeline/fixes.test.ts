/** What `check --fix` would write: the same document, without the remark. */

import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { applyEdits } from '../../src/source/edits.ts';

const read = (yaml: string) => {
  const { outputs, diagnostics } = compile(
    { file: 'a.yaml', bytes: new TextEncoder().encode(yaml) },
    { formats: ['json'], lang: 'zh', draft: false },
  );
  return { json: new TextDecoder().decode(outputs.get('json')), diagnostics };
};

test('digits in full width', () => {
  const yaml = `报头: {名称: 云岭专报２０２４, 年度: "２０２４", 期号: １２, 份号: ０００１２, 日期: ２０２４－０3-０９}
栏目:
  - 标题: 一季度
    条目:
      - 日期: ２０２４-０３-05
        正文: 印发通知１２份。
    排名: {行: [{名称: 青石县, 得分: ９５．５％}]}
`;
  const { json, diagnostics } = read(yaml);
  const told = diagnostics.filter(({ code }) => code === 'keyboard-digits');
  const fixed = applyEdits(
    yaml,
    told.flatMap(({ fix }) => fix ?? []),
  );
  expect(fixed).toBe(`报头: {名称: 云岭专报２０２４, 年度: "2024", 期号: 12, 份号: ０００１２, 日期: 2024-03-09}
栏目:
  - 标题: 一季度
    条目:
      - 日期: 2024-03-05
        正文: 印发通知１２份。
    排名: {行: [{名称: 青石县, 得分: 95.5%}]}
`);
  const again = read(fixed);
  expect(again.json).toBe(json);
  expect(again.diagnostics.map(({ code }) => code)).not.toContain('keyboard-digits');
});
