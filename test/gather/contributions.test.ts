/**
 * The specification by example: nineteen files in `examples/safety/2024-11`. As they came, the first run gives
 * `first-run.txt`; mended as a clerk does it, the sections give `want.txt`, character for character.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { open } from '../../src/document.ts';
import { mapWorld } from '../../src/world/world.ts';
import { asItCame, mended } from './nineteen.ts';

const own = new URL('contributions/', import.meta.url).pathname;

test('the first run says what is wrong with each file', async () => {
  const document = open(mapWorld(asItCame), '2024-11/issue.yaml');
  const { findings, sent } = document;
  const shown = [
    ...findings.map(
      ({ file, line, column, sheet, cell, severity, code, message, hint }) =>
        `${file}:${sheet === undefined ? `${line}:${column}` : `${sheet}!${cell}`} ${severity} ${code} ${message}\n    ${hint ?? ''}`,
    ),
    `补了单位名的：${sent?.added.join('、')}。`,
    `共 ${sent?.files.length} 份来稿`,
    ...(sent?.files ?? []).flatMap(({ name, fate, leftOut }) => [
      `# ${name} ${fate}`,
      ...leftOut.map(({ line, reason, text }) => `  ${line} ${reason} ${text}`),
    ]),
  ];
  await expect(`${shown.join('\n')}\n`).toMatchFileSnapshot(join(own, 'first-run.txt'));
  expect(document.write('docx')).toBeUndefined();
});

test('what a clerk mended prints as wanted, character for character', () => {
  const document = open(mapWorld(mended), '2024-11/issue.yaml');
  const page = new TextDecoder().decode(document.write('text')).split('\n');
  const wanted = readFileSync(join(own, 'want.txt'), 'utf8').trim().split('\n');
  for (const line of wanted) {
    // Tables and pictures stand in it by a name of theirs, the figures in words.
    const [, columns] = /^\[表 (.*)\]$/.exec(line) ?? [];
    const [, caption] = /^\[图 (.*)\]$/.exec(line) ?? [];
    const figures = /^（27459家、7680个、7647个/.test(line);
    if (figures) expect(page.join('\n')).toMatch(/抽查检查企业27459家，发现重大事故隐患7680个，已整改到位7647个/);
    else expect(page).toContain(columns?.replaceAll('|', '\t') ?? (caption === undefined ? line : `[图：${caption}]`));
  }
});
