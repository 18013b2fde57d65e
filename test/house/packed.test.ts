/**
 * What is in the archives that are handed out, but Node; all of it as it runs is in test/carry. With BULLETIN_PACK_WHOLE=1,
 * as in .ci/long, with Node and as tightly as what is handed out, in a quarter of an hour.
 */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyTree, root } from './tree.ts';

/** Two people build the same source, each at home: in another folder, zone, language, with other rights. */
const above = fs.mkdtempSync(path.join(tmpdir(), 'bulletin-packed-'));
const homes = [
  { folder: path.join(above, 'one'), env: { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' }, umask: '022' },
  { folder: path.join(above, '另一处 2'), env: { TZ: 'America/St_Johns', LC_ALL: 'C' }, umask: '077' },
];
const out = (home: { readonly folder: string } | undefined) => path.join(home?.folder ?? '', 'out');
const sums = (home: { readonly folder: string } | undefined) =>
  fs.readFileSync(path.join(out(home), 'SHA256SUMS'), 'utf8');

const isWhole = process.env.BULLETIN_PACK_WHOLE === '1';
const how = isWhole ? '' : '--without-node --quick';

let files: ReadonlyMap<string, string>;
beforeAll(
  () => {
    for (const { folder } of homes) {
      fs.mkdirSync(folder);
      copyTree(folder);
    }
    for (const { folder, env, umask } of homes) {
      const command = `umask ${umask}; "$0" bin/bundle.mjs && exec "$0" carry/package.mjs ${how} out`;
      execFileSync('sh', ['-c', command, process.execPath], {
        cwd: folder,
        env: { ...process.env, ...env },
        stdio: isWhole ? 'inherit' : 'ignore',
      });
    }
    const zip = fs.readdirSync(out(homes[0])).find((name) => name.endsWith('.zip')) ?? '';
    files = new Map(
      Object.entries(unzipSync(fs.readFileSync(path.join(out(homes[0]), zip)))).map(([name, bytes]) => [
        name.replace(/^bulletin\//, ''),
        Buffer.from(bytes).toString('latin1'),
      ]),
    );
  },
  isWhole ? 3_600_000 : 300_000,
);
afterAll(() => fs.rmSync(above, { recursive: true, force: true }));

const text = (name: string): string => Buffer.from(files.get(name) ?? '', 'latin1').toString('utf8');

describe.skipIf(process.platform === 'win32')('an archive', () => {
  test('is the same wherever, whenever and by whomever it is packed', () => {
    expect(sums(homes[0])).toMatch(/^(?:[0-9a-f]{64} {2}bulletin[-_]\S+\n){5}$/);
    expect(sums(homes[1])).toBe(sums(homes[0]));
  });

  test('holds the words that the program looks up, as it names them', () => {
    const name = [...files.keys()].find((it) => /^dist\/words-\w+\.bin$/.test(it)) ?? '';
    const program = [...files.keys()].find((it) => /^dist\/program-\w+\.js$/.test(it)) ?? '';
    expect(files.get(name)?.length).toBeGreaterThan(1 << 20);
    expect(files.get(program)).toContain(path.posix.basename(name));
  });

  test('holds every page of the manual, and says in each what is in the source', () => {
    const titles = [...files.keys()]
      .filter((name) => name.endsWith('.html'))
      .map((name) => /<title>(.*)<\/title>/.exec(text(name))?.[1])
      .sort();
    const written = fs.readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md'));
    const sources = [...written.map((name) => `docs/${name}`), 'examples/README.md'];
    const headings = sources.map((name) => /^# (.*)$/m.exec(fs.readFileSync(path.join(root, name), 'utf8'))?.[1]);
    expect(titles).toEqual(headings.sort());
  });

  test('has pages of which every link and picture leads to what is there', () => {
    const pages = [...files.keys()].filter((name) => name.endsWith('.html'));
    const targets = pages.flatMap((page) =>
      [...text(page).matchAll(/(?:href|src)="([^"#]*)(?:#([^"]*))?"/g)].map(([, file, anchor]) => ({
        page,
        to: file ? path.posix.join(path.posix.dirname(page), file) : page,
        anchor,
      })),
    );
    expect(targets.length).toBeGreaterThan(60);
    const lost = targets.filter(
      ({ to, anchor }) => !files.has(to) || (anchor !== undefined && !text(to).includes(`id="${anchor}"`)),
    );
    expect(lost).toEqual([]);
    const unreached = pages.filter((page) => !targets.some((it) => it.to === page && it.page !== page));
    expect(unreached).toEqual([]);
    for (const page of pages) expect(text(page)).not.toMatch(/<script|<[^>]* (?:href|src)="[a-z]+:/);
  });

  test('begins with how it is unpacked, and names no command that npm brings', () => {
    const [, first = ''] = /<h2[^>]*>(.*?)<\/h2>/.exec(text('README.html')) ?? [];
    expect(first).toContain('解压');
    for (const name of files.keys()) if (name.endsWith('.html')) expect(text(name)).not.toContain('npx bulletin');
  });

  test('holds every example that its page names', () => {
    const named = [...text('examples/README.html').matchAll(/<td><code>([^<]*)<\/code>/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !files.has(`examples/${name}`))).toEqual([]);
  });
});
