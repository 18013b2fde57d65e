/** The issue before lies there twice, under every name that a copy gets: nothing is computed from the wrong one. */

import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { examples } from '../mutation/examples.ts';

const copyNames = (stem: string): readonly string[] =>
  [
    ...[' - 副本', '(1)', ' (2)', '（1）', ' - 副本 (2)', '的副本', ' - Copy', ' copy', '_20240901', '-20240901', ' 2'],
    ...[
      '(张某的冲突副本)',
      '-冲突副本-20240910',
      '_冲突文件_张某_2024-09-10',
      '（改）',
      '修改稿',
      '最终',
      '-定稿',
      '~1',
    ],
  ].map((mark) => `${stem}${mark}.yaml`);
const other = (stem: string): readonly string[] => [
  ...['副本 ', '副本', '复件 ', '新建 ', 'Copy of ', '备份/'].map((mark) => `${mark}${stem}.yaml`),
  ...[`${stem}.yml`, `${stem}.YAML`, `${stem.replace('-0', '-')}.yaml`, `${stem.replace('-', '')}.yaml`],
];

/** Those that compare with the one before. */
const comparing = examples().filter(({ input, text, joined }) => {
  const asks = `${text}${new TextDecoder().decode(input.series?.bytes)}`.includes('{{较上期');
  return asks && joined.file.masthead?.number !== undefined && (input.siblings?.names.indexOf(input.file) ?? 0) > 0;
});

test('an example compares with the one before', () => {
  expect(comparing.length).toBeGreaterThan(0);
});

test.each(comparing.map((example) => [example.input.file, example] as const))('%s', (file, { input }) => {
  const { siblings } = input;
  if (!siblings) return;
  const last = siblings.names[siblings.names.indexOf(file) - 1] as string;
  const stem = last.replace(/\.yaml$/, '');
  for (const copy of [...copyNames(stem), ...other(stem)]) {
    const { diagnostics, outputs } = compile(
      {
        ...input,
        siblings: {
          names: [...siblings.names, copy].sort(),
          read: (name) => siblings.read(name === copy ? last : name),
        },
      },
      { formats: ['text'], lang: 'zh', draft: false },
    );
    expect(
      diagnostics.map(({ code }) => code),
      copy,
    ).toContain('previous-twice');
    expect(outputs.size, copy).toBe(0);
  }
});
