/** Every code that is reported is declared by its room, or by one to its left; every code declared is reported; once each. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { checks } from '../../src/checks/list.ts';
import { entries } from '../../src/cli/explain.ts';
import type { CodeEntry } from '../../src/diagnostic.ts';
import { rooms } from './rooms.ts';

const src = new URL('../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(sep).join('/'));
const textOf = (file: string): string => readFileSync(new URL(file, src), 'utf8');
const roomOf = (file: string): string => file.slice(0, Math.max(0, file.indexOf('/')));

const tables = files.filter((file) => file.endsWith('/codes.ts'));
const declared = new Map<string, readonly string[]>();
for (const file of tables) {
  const [table] = Object.values((await import(join(src.pathname, file))) as Record<string, Record<string, CodeEntry>>);
  declared.set(roomOf(file), Object.keys(table ?? {}));
}
const ofChecks = checks.map(({ code }) => code);
const all: readonly string[] = [...[...declared.values()].flat(), ...ofChecks];

test('each code is declared once, and `explain` knows them all', () => {
  expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
  expect([...entries.keys()].sort()).toEqual([...all].sort());
});

test('what is reported is declared in its room or to the left of it', () => {
  const wrong = files
    .filter((file) => !tables.includes(file))
    .flatMap((file) => {
      // The files at the top of src/ see every room.
      const seen = rooms.slice(0, roomOf(file) === '' ? undefined : rooms.indexOf(roomOf(file)) + 1);
      const known = [...seen.flatMap((room) => declared.get(room) ?? []), ...(seen.includes('checks') ? ofChecks : [])];
      return [...textOf(file).matchAll(/\bcode: '([^']+)'/g)]
        .map(([, code = '']) => code)
        .filter((code) => !known.includes(code))
        .map((code) => `${file} reports ${code}`);
    });
  expect(wrong).toEqual([]);
});

test('what is declared is reported', () => {
  const texts = files.filter((file) => !tables.includes(file)).map(textOf);
  const named = new Set(texts.flatMap((text) => [...text.matchAll(/'([a-z][a-z0-9-]*)'/g)].map(([, word]) => word)));
  expect(all.filter((code) => !named.has(code))).toEqual([]);
});

test('every file of checks/ that holds a check is named by its code and stands in the list', () => {
  const written = files.filter((file) => roomOf(file) === 'checks' && /= check\(\{/.test(textOf(file)));
  const codes = written.map((file) => /^ {2}code: '([^']+)'/m.exec(textOf(file))?.[1] ?? '');
  expect(written.map((file) => basename(file, '.ts'))).toEqual(codes);
  expect(codes.sort()).toEqual([...ofChecks].sort());
});
