import { expect, test } from 'vitest';
import { prettyDiagnostics } from '../../src/cli/terminal/pretty.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';

const at = (line: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  file: 'a.yaml',
  line,
  column: 3,
  endLine: line,
  endColumn: 4,
  severity: 'warning',
  code: 'keyboard-colon',
  message: '冒号',
  ...more,
});
const shown = (diagnostics: readonly Diagnostic[]): string =>
  prettyDiagnostics(diagnostics, { lang: 'zh', columns: 80, texts: new Map(), style: (_kind, text) => text });

test('what can be cured is shown twice, then by its places, whatever its words', () => {
  const curable = [1, 2, 3, 4].map((line) => at(line, { fix: [], message: `第${line}处` }));
  const text = shown([...curable, at(5), at(6), at(8, { file: 'b.yaml', fix: [] })]);
  expect(text.match(/^\S+:\d+:\d+/gm)).toEqual(['a.yaml:1:3', 'a.yaml:2:3', 'a.yaml:5:3', 'a.yaml:6:3', 'b.yaml:8:3']);
  expect(text).toContain('同样的还有 2 处：3:3、4:3');
});

test('warnings in the same words are told together; errors that need a person never are', () => {
  const text = shown([
    ...[1, 2, 3].map((line) => at(line)),
    at(4, { message: '另一种' }),
    ...[5, 6, 7].map((line) => at(line, { severity: 'error' })),
  ]);
  expect(text.match(/^\S+:\d+:\d+/gm)).toEqual([1, 2, 4, 5, 6, 7].map((line) => `a.yaml:${line}:3`));
  expect(text).toContain('同样的还有 1 处：3:3');
});
