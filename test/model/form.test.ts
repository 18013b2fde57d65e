/** Several offices head a document where each line of the name is one, and 文件 stands alone below them. */

import { expect, test } from 'vitest';
import { open } from '../../src/document.ts';
import { mapWorld } from '../../src/world/world.ts';

const formOf = (name: readonly string[], kind = '通知'): string | undefined => {
  const text = `文种: ${kind}\n报头: { 名称: [${name.join(', ')}] }\n标题: 通知\n导语: 定于12月开展检查。\n`;
  return open(mapWorld({ 'a.yaml': text }), 'a.yaml').bulletin?.form;
};

test.each([
  [['云岭市应急管理局', '云岭市公安局', '文件'], 'joint'],
  [['云岭市总工会', '中国人民银行云岭市分行', '文件'], 'joint'],
  [['云岭市应急管理局', '文件'], undefined],
  [['云岭市应急管理局', '云岭市公安局文件'], undefined],
  // One office on two lines.
  [['云岭市安全生产', '委员会', '文件'], undefined],
  [['云岭市全面深化改革委员会', '办公室', '文件'], undefined],
])('%s', (name, form) => {
  expect(formOf(name)).toBe(form);
});

test('a letter of several offices is a letter', () => {
  expect(formOf(['云岭市应急管理局', '云岭市公安局', '文件'], '函')).toBe('letter');
});
