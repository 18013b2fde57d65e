/** The house rules that a machine can keep: who may import whom, and which library enters where. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { rooms } from './rooms.ts';

/** Each outside library has its doors, nearly always one. */
const doors: Readonly<Record<string, string>> = {
  yaml: 'source',
  zod: 'schema',
  handlebars: 'template',
  docx: 'docx',
  fflate: 'docx',
  'csv-parse': 'data',
  numfmt: 'data',
  saxes: 'data',
  '@clack': 'cli',
  chokidar: 'cli',
  commander: 'cli',
  'get-east-asian-width': '',
  tinyglobby: 'cli',
  tinypool: 'cli',
  dayjs: '',
  diff: 'compare',
};

const src = new URL('../../src/', import.meta.url).pathname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(sep).join('/'))
  .sort();

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] as string) : '');

test('there are files to judge, and every folder is a room', () => {
  expect(files.length).toBeGreaterThan(50);
  expect([...new Set(files.map(roomOf))].filter((room) => room !== '' && !rooms.includes(room))).toEqual([]);
});

test('a room imports only from rooms to its left', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) =>
        relative(src, join(src, file, '..', target))
          .split(sep)
          .join('/'),
      )
      .filter((target) => {
        const [from, to] = [roomOf(file), roomOf(target)];
        // The top of src/ holds what all rooms share, and the pipeline, which may see them all.
        if (from === '' || to === '' || from === to)
          return (
            from !== '' &&
            [
              'document.ts',
              'compile.ts',
              'check-text.ts',
              'learn.ts',
              'formatted.ts',
              'verify.ts',
              'issue-of.ts',
              'index.ts',
            ].includes(target) &&
            from !== 'cli'
          );
        return rooms.indexOf(to) > rooms.indexOf(from);
      })
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

/** Modules of Node that neither see the world nor change it. */
const pure: Readonly<Record<string, string>> = { 'node:crypto': 'docx world', 'node:zlib': 'data docx' };

test('only cli/ touches disk, process and time', () => {
  const wrong = files
    .filter((file) => roomOf(file) !== 'cli')
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('node:') && !pure[target]?.split(' ').includes(roomOf(file)))
        .map((target) => `${file} imports ${target}`),
    );
  expect(wrong).toEqual([]);
  const clock = files.filter(
    (file) =>
      roomOf(file) !== 'cli' &&
      /\bnew Date\(\)|Date\.now\(|Math\.random\(|process\./.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(clock).toEqual([]);
});

test('each library enters through its door', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !target.startsWith('.') && !target.startsWith('node:') && !target.startsWith('#'))
      .filter((target) => !doors[target.split('/')[0] as string]?.split(' ').includes(roomOf(file)))
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('no 汉字 in layout/ and docx/ outside comments', () => {
  const code = (file: string): string =>
    readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
  const wrong = files.filter((file) => ['layout', 'docx'].includes(roomOf(file)) && /\p{Script=Han}/u.test(code(file)));
  expect(wrong).toEqual([]);
});

test('no source file is longer than 300 lines', () => {
  const long = files.filter(
    (file) => !file.endsWith('.generated.ts') && readFileSync(join(src, file), 'utf8').split('\n').length > 301,
  );
  expect(long).toEqual([]);
});

test('a pattern of more than twenty words takes them from a table', () => {
  const wrong = files
    .filter((file) => ['checks', 'figures', 'people'].includes(roomOf(file)))
    .flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/(?<=[=(,:\s])\/(?![*/\s])(?:[^/\n\\]|\\.)+\/[dgimsuvy]*/g)]
        .filter(([pattern]) => pattern.split(/\|/).length > 20)
        .map(([pattern]) => `${file}: ${pattern.slice(0, 40)}…`),
    );
  expect(wrong).toEqual([]);
});

test('no files import one another in a ring, types included', () => {
  const imports = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => join(file, '..', target).split(sep).join('/')),
    ]),
  );
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) rings.push([...way.slice(way.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const target of imports.get(file) ?? []) visit(target, [...way, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(rings).toEqual([]);
});
