/** 单位名录 and 人员名录 in files: a folder a case, what is said of it with its places, and what is read. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { open } from '../../src/document.ts';
import { mapWorld } from '../../src/world/world.ts';
import { bookOf } from './sheet-book.ts';

const folder = new URL('lists/', import.meta.url).pathname;

for (const name of readdirSync(folder).sort())
  test(name, async () => {
    const files = new Map(
      readdirSync(join(folder, name)).flatMap((file): (readonly [string, Uint8Array])[] => {
        if (file === 'expected.txt') return [];
        const bytes = new Uint8Array(readFileSync(join(folder, name, file)));
        return file.endsWith('.book')
          ? [[file.replace(/book$/, 'xlsx'), bookOf(new TextDecoder().decode(bytes))]]
          : [[file, bytes]];
      }),
    );
    const document = open(mapWorld(Object.fromEntries(files)), '2024-05.yaml');
    const { units = [], roster = [] } = document.joined?.series ?? {};
    const shown = [
      ...units.map((unit) => `单位 ${JSON.stringify(unit)}`),
      ...roster.map(
        ({ name: own, posts = [] }) => `人员 ${own} ${posts.map((post) => JSON.stringify(post)).join(' ')}`,
      ),
      ...document.findings.map(
        ({ file, line, column, sheet, cell, severity, code, message, hint }) =>
          `${file}:${sheet === undefined ? `${line}:${column}` : `${sheet}!${cell}`} ${severity} ${code} ${message}${hint === undefined ? '' : ` → ${hint}`}`,
      ),
    ];
    await expect(`${shown.join('\n')}\n`).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
  });
