/** Canonical paths lead to what the author wrote; one that is not written, to the nearest thing above it. */

import { expect, test } from 'vitest';
import type { Path, Span } from '../../src/diagnostic.ts';
import { issueGrammar } from '../../src/schema/grammar.ts';
import { resolveIssue } from '../../src/schema/resolve.ts';
import { readSource } from '../../src/source/read.ts';

const text = `报头:
  名称: |
    云岭市安全筑底行动
    工作专报
标题: 关于𠮷祥巷的通报
联系人: 张三
附件: [任务清单]
栏目:
  - 标题: 领导动态
    稿件:
      - 一条文字
      - 领导: 顾怀远
        责任单位: { 牵头: 县林业局 }
校核: { date-order: 说明 }
`;

const { source } = readSource(text, 'issue.yaml', issueGrammar);
const located = resolveIssue(source).value;

function excerpt(path: Path, span?: Span, target?: 'key' | 'value'): string {
  const { range } = located?.locate(path, span, target) ?? expect.fail('does not resolve');
  const lines = text.split('\n').slice(range.line - 1, range.endLine);
  const last = [...(lines.pop() ?? '')].slice(0, range.endColumn - 1);
  return [...[...lines, last.join('')].join('\n')].slice(range.column - 1).join('');
}

test.each<[Path, Span | undefined, 'key' | 'value' | undefined, string]>([
  [['title', 0], undefined, undefined, '关于𠮷祥巷的通报'],
  [['title', 0], { start: 2, end: 5 }, undefined, '𠮷祥巷'],
  [['title'], undefined, 'key', '标题'],
  [['title', 0], undefined, 'key', '标题'],
  [['masthead', 'name', 0], undefined, undefined, '云岭市安全筑底行动'],
  [['masthead', 'name', 1], undefined, undefined, '工作专报'],
  [['masthead', 'name', 1], { start: 2, end: 4 }, undefined, '专报'],
  [['masthead', 'name', 0], { start: 3, end: 5 }, undefined, '安全'],
  [['contacts', 0, 'name'], undefined, undefined, '张三'],
  [['attachments', 0, 'title'], undefined, undefined, '任务清单'],
  [['sections', 0, 'items', 0, 'text'], { start: 2, end: 4 }, undefined, '文字'],
  [['sections', 0, 'items'], undefined, 'key', '稿件'],
  [['sections', 0, 'items', 1, 'leader', 0, 'name'], undefined, undefined, '顾怀远'],
  [['sections', 0, 'items', 1, 'responsible', '牵头', 0], undefined, undefined, '县林业局'],
  [['checks', 'severities', 'date-order'], undefined, undefined, '说明'],
  [['checks', 'severities', 'date-order'], undefined, 'key', 'date-order'],
])('%j %j %s', (path, span, target, expected) => {
  expect(excerpt(path, span, target)).toBe(expected);
});

test.each<[Path, string]>([
  [['masthead', 'number'], '报头'],
  [['signature', 'date'], '报头:'],
  [['sections', 0, 'items', 1, 'date'], '领导: 顾怀远'],
  [['sections', 0, 'items', 0, 'date'], '一条文字'],
  [['sections', 7], '栏目'],
])('%j is not written', (path, expected) => {
  expect(excerpt(path, { start: 1, end: 2 })).toBe(expected);
});
