/** A command loads what it uses and nothing else, so that `--help` is there at once. */

import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';

let inputs: Metafile['inputs'];

beforeAll(async () => {
  const { metafile } = await build({
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    outdir: 'dist',
    packages: 'external',
    metafile: true,
  });
  inputs = metafile.inputs;
});

/** The packages a module brings with it, through all it imports at once. */
function packagesOf(module: string): readonly string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { path, kind, external } of inputs[name]?.imports ?? []) {
      if (kind !== 'import-statement') continue;
      if (!external) visit(path);
      else if (!path.startsWith('node:')) packages.add(path);
    }
  };
  expect(inputs).toHaveProperty([module]);
  visit(module);
  return [...packages].sort();
}

/** A few kilobytes, with which the help itself is laid out. */
const width = 'get-east-asian-width';

test.each([
  ['src/cli/main.ts', [width]],
  ['src/cli/program.ts', ['commander', width]],
  ['src/cli/commands/build.ts', [width]],
  ['src/cli/commands/check.ts', [width]],
  ['src/cli/commands/explain.ts', [width]],
  ['src/cli/commands/doctor.ts', []],
  ['src/cli/commands/schema.ts', []],
  ['src/cli/commands/completion.ts', []],
  ['src/cli/disk/glob.ts', []],
])('%s', (module, packages) => expect(packagesOf(module)).toEqual(packages));

/** The modules that come with one at once. */
function modulesOf(module: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(module)) return seen;
  seen.add(module);
  for (const { path, kind, external } of inputs[module]?.imports ?? [])
    if (kind === 'import-statement' && !external) modulesOf(path, seen);
  return seen;
}

test('what judges a document that lies there is loaded only where one does', () => {
  const judge = 'src/docx/seal/read.ts';
  expect(inputs).toHaveProperty([judge]);
  for (const module of ['src/cli/commands/build.ts', 'src/compile.ts'])
    expect([...modulesOf(module)]).not.toContain(judge);
});

test('what compares two texts is loaded only by what compares', () => {
  const compares = 'src/compare/align.ts';
  expect([...modulesOf('src/cli/commands/verify.ts')]).toContain(compares);
  for (const module of [
    'src/cli/program.ts',
    'src/cli/commands/build.ts',
    'src/cli/commands/check.ts',
    'src/compile.ts',
  ])
    expect([...modulesOf(module)]).not.toContain(compares);
});
