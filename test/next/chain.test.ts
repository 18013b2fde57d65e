/** One issue after another: what `new` wrote is no content of the issue it is written in. */

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import type { Data } from '../../src/source/data.ts';
import { readSource } from '../../src/source/read.ts';
import { folderWith, runIn } from '../cli/harness.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const cases = fileURLToPath(new URL('cases', import.meta.url));

/** The last issue that is a file: the folder after it is what comes of the next one. */
const isOfFile = (name: string): boolean => !name.includes(`safety${path.sep}2024-11`);

/** As a clerk fills it in: the examples lose their #, every blank gets something. */
const filled = (text: string): string =>
  text
    .replaceAll(/^( *)#( {2}- | {4})(\S+):.*$/gm, '$1 $2$3:')
    .replaceAll(/^( *- | {2,})(正文|领导|职务|单位):$/gm, '$1$2: 新的文字')
    .replaceAll(/^( +)(日期):( +# .*)?$/gm, '$1$2: 2024-10-27')
    .replace('至: }', '至: 2024-10-26 }')
    .replaceAll(/^( {8}\S+):( +# 上期 \d+)$/gm, '$1: 77$2');

test('the issue after the next has the comments of one issue, not of two', async () => {
  const cwd = folderWith();
  cpSync(path.join(examples, 'safety'), cwd, { recursive: true, filter: isOfFile });
  const real = await engine();
  await runIn({ cwd, engine: real }, 'new', '--every', '半月');
  const file = path.join(cwd, '2024-11.yaml');
  writeFileSync(file, filled(readFileSync(file, 'utf8')));
  const { out } = await runIn({ cwd, engine: real }, 'new', '--every', '半月');
  expect(out).toBe('2024-12.yaml\n');
  await expect(readFileSync(path.join(cwd, '2024-12.yaml'), 'utf8')).toMatchFileSnapshot('safety/2024-12.yaml');
});

/** Texts, days and figures of an issue, which its successor may show in comments only. */
function contentOf(data: Data | undefined, key = ''): readonly string[] {
  if (data instanceof Map) return [...data].flatMap(([name, of]) => contentOf(of, name));
  if (Array.isArray(data)) return (data as readonly Data[]).flatMap((of) => contentOf(of, key));
  const isContent = /^(正文|text|日期|date|至|导语|结语|按语|引题|副标题|密级|签发人|得分|说明|注|图片)$/.test(key);
  return typeof data === 'string' && (isContent || /^\d+(\.\d+)?$/.test(data)) && !data.includes('{{') ? [data] : [];
}

const scalars = (data: Data | undefined): readonly string[] =>
  data instanceof Map
    ? [...data.values()].flatMap(scalars)
    : Array.isArray(data)
      ? (data as readonly Data[]).flatMap(scalars)
      : typeof data === 'string'
        ? [data]
        : [];

const dataOf = (file: string): Data | undefined => readSource(readFileSync(file), file).source.data;

test.each([
  [path.join(examples, 'monthly'), '2024-09.yaml', '2024-10.yaml'],
  [path.join(examples, 'safety'), '2024-10.yaml', '2024-11.yaml'],
  [path.join(examples, 'accidents'), '2020-07.yaml', '2020-08.yaml'],
  [path.join(examples, 'turnaround'), '2023-06.yaml', '2023-07.yaml'],
  [path.join(cases, 'tables/in'), '2024-03.yaml', '2024-04.yaml'],
  [path.join(cases, 'masthead/in'), '2024-05.yaml', '2024-06.yaml'],
])('%s: nothing of the last issue is a value of the next', async (from, last, next) => {
  const cwd = folderWith();
  cpSync(from, cwd, { recursive: true, filter: isOfFile });
  expect(await runIn({ cwd, engine: await engine() }, 'new')).toMatchObject({ code: 0, out: `${next}\n` });
  const kept = new Set(scalars(dataOf(path.join(cwd, next))));
  // The numbers of an issue, 共印60份 and the decimals of a rate are no content.
  const constant = new Set(['60', '80', '2024', '2023', '2', '47', '48']);
  const carried = contentOf(dataOf(path.join(cwd, last))).filter((text) => kept.has(text) && !constant.has(text));
  expect(carried).toEqual([]);
});
