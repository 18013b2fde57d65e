/**
 * Issue folders as units fill them: a folder a case, and what becomes of every file in it. `清塘县.docx.p` is a Word file
 * written as text (`sent-docx.ts`), `表.xlsx.book` a workbook (`sheet-book.ts`), `甲.txt.gbk` a text to be encoded as GB18030; `-u` writes what came instead.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { open } from '../../src/document.ts';
import type { SentFile } from '../../src/gather/sent/types.ts';
import type { Item } from '../../src/schema/item.ts';
import { mapWorld } from '../../src/world/world.ts';
import { docxOf } from './sent-docx.ts';
import { bookOf } from './sheet-book.ts';

const cases = new URL('sent/', import.meta.url).pathname;
const shared = new Uint8Array(readFileSync(join(cases, 'series.yaml')));

for (const name of readdirSync(cases, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
))
  test(name, async () => {
    const document = open(mapWorld({ 'series.yaml': shared, ...filesIn(join(cases, name)) }), '11/issue.yaml');
    const { joined, sent, findings } = document;
    const shown = [
      ...(sent?.files ?? []).flatMap(showFile),
      ...findings.map(
        (one) =>
          `${one.file}:${one.line}:${one.column} ${one.severity} ${one.code} ${one.message}${one.hint === undefined ? '' : ` → ${one.hint}`}`,
      ),
      ...(sent?.added.length ? [`补了单位名的：${sent.added.join('、')}`] : []),
      ...(joined?.file.sections ?? []).flatMap(({ title, items = [], blocks = [] }) => [
        `【${title ?? ''}】`,
        ...items.map(showItem),
        ...blocks.flatMap(({ items: own, ...block }) =>
          own ? ['（另起一段）', ...own.map(showItem)] : [JSON.stringify(block)],
        ),
      ]),
    ];
    await expect(`${shown.join('\n')}\n`).toMatchFileSnapshot(join(cases, name, 'expected.txt'));
  });

function filesIn(folder: string): Record<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .filter((entry) => entry.name !== 'expected.txt')
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const bytes = new Uint8Array(readFileSync(path));
        const own = relative(folder, path).split(sep).join('/');
        const text = new TextDecoder().decode(bytes);
        if (own.endsWith('.p')) return [own.slice(0, -2), docxOf(text)];
        return own.endsWith('.book') ? [own.slice(0, -5), bookOf(text)] : [own, bytes];
      }),
  );
}

const showFile = ({ name, fate, units, day, pieces, leftOut, figures }: SentFile): readonly string[] => [
  `# ${name} ${fate}${units.length > 0 ? ` ${units.join('、')}` : ''}${day ? ` ${day.year}-${day.month}-${day.day}` : ''}`,
  ...pieces.map(
    ({ kind, line, section, unit, day: on, added }) =>
      `  ${line} ${kind} ${section}${unit === undefined ? '' : `·${unit}`}${on ? ` ${on.month}-${on.day}` : ''}${added === undefined ? '' : ' 补'}`,
  ),
  ...figures.map(({ indicator, unit, value }) => `  ${unit} ${indicator} ${value}`),
  ...leftOut.map(({ line, reason, text }) => `  ${line} 不印 ${reason} ${text}`),
];

const showItem = ({ unit, head, text, source, ...rest }: Item): string =>
  `- ${[unit, head, text?.replaceAll('\n', '⏎'), source && `（${source}）`, Object.keys(rest).length > 0 ? JSON.stringify(rest) : undefined].filter((one) => one !== undefined).join(' ')}`;
