/** `--shard I/N`: parts that are the same everywhere, and together what one run makes. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { shardIn, shardOf } from '../../src/cli/commands/build-shard.ts';
import type { Input } from '../../src/cli/disk/inputs.ts';
import { filesIn, folderWith, runIn } from '../cli/harness.ts';
import { root } from '../docs/page.ts';
import { archive, bytesIn, plainArchive, shipped } from './archive.ts';
import { inArchive, jobOfPage, lineOf, oneRun, shell } from './page.ts';

let program: string;
beforeAll(async () => {
  program = await shipped('shard');
});

test('four at once, by xargs, are one run byte for byte, records too', () => {
  const made = plainArchive(40);
  const cwd = inArchive(made);
  expect(shell(program, cwd, lineOf('seq')).code).toBe(0);
  const one = oneRun(program, made);
  expect(bytesIn(cwd)).toEqual(one.files);
  expect(Object.keys(one.files).filter((name) => name.endsWith('.docx'))).toHaveLength(40);
});

test('so are they where there are errors, and the exit code says so', () => {
  const made = archive();
  const cwd = inArchive(made);
  expect(shell(program, cwd, lineOf('seq')).code).not.toBe(0);
  expect(bytesIn(cwd)).toEqual(oneRun(program, made).files);
});

const found = (...inputs: readonly Input[]) => ({ inputs, texts: [], contributions: [], problems: [] });
const input = (below: string, name: string): Input => ({ file: '', folder: '', isFolder: false, below, name });

test('the part of an issue hangs on its way alone, in whatever form its name is spelt', () => {
  const partOf = (below: string, name: string): number =>
    [1, 2, 3, 4].find((index) => shardOf(found(input(below, name)), { index, count: 4 }).inputs.length > 0) as number;
  // These are for ever: the machines of a run need not have one version.
  const ways = [2021, 2022, 2023, 2024].map((year) => [`${year}-01`, partOf(String(year), `${year}-01`)]);
  expect(Object.fromEntries(ways)).toMatchInlineSnapshot(`
    {
      "2021-01": 2,
      "2022-01": 3,
      "2023-01": 1,
      "2024-01": 2,
    }
  `);
  expect(partOf('专题', 'cafe\u0301')).toBe(partOf('专题', 'caf\u00e9'));
});

test('parts of many are about equal', () => {
  const inputs = Array.from({ length: 4000 }, (_, n) => input(String(n % 50), String(n)));
  for (const index of [1, 2, 3, 4]) {
    const { length } = shardOf(found(...inputs), { index, count: 4 }).inputs;
    expect(length).toBeGreaterThan(900);
    expect(length).toBeLessThan(1100);
  }
});

test.each([['1/1'], ['4/4'], [' 2/3 '], ['99999/100000']])('%j is a part', (typed) => {
  expect(shardIn(typed)).toBeDefined();
});

test.each([['0/4'], ['5/4'], ['1'], ['1/0'], ['a/b'], ['1/2/3'], ['1/100001'], ['１/２']])(
  '%j is none: nothing is done',
  async (typed) => {
    const cwd = folderWith({ 'a.yaml': '' });
    const { code, err } = await runIn({ cwd }, 'build', `--shard=${typed}`);
    expect(code).toBe(2);
    expect(err).toContain('--shard 1/4');
    expect(filesIn(cwd)).toEqual(['a.yaml']);
  },
);

test('an empty part says so and is done', async () => {
  const cwd = folderWith({ 'a.yaml': '' });
  const parts = await Promise.all([1, 2].map((index) => runIn({ cwd }, 'build', '--shard', `${index}/2`)));
  expect(parts.map(({ code }) => code)).toEqual([0, 0]);
  expect(parts.map(({ err }) => err).sort()[1]).toMatch(/^第 [12]\/2 份里没有期，什么也不用做。\n$/);
  const json = await Promise.all([1, 2].map((index) => runIn({ cwd }, 'build', '--json', '--shard', `${index}/2`)));
  expect(json.map(({ out }) => JSON.parse(out).outputs.length).sort()).toEqual([0, 1]);
});

test.each([['成品/第{number}期'], ['成品/{文件名}']])(
  'two that “%s” puts in one place are refused in every part',
  async (output) => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 1];
    const issues = numbers.map((number, n) => [`${n}/${number}.yaml`, `number: ${number}`] as const);
    const cwd = folderWith({ 'series.yaml': `output: ${output}`, ...Object.fromEntries(issues) });
    const before = filesIn(cwd);
    for (const index of [1, 2, 3, 4]) {
      const { code, err } = await runIn({ cwd }, 'build', '.', '--shard', `${index}/4`);
      if (err.includes('份里没有期')) continue;
      expect(err).toContain('output-collision');
      expect(code).toBe(2);
    }
    expect(filesIn(cwd)).toEqual(before);
  },
);

const job = () => parse(jobOfPage());

/** Whether the compiler finds an object to be a Job, by the types that are made of the schema of Kubernetes. */
function isJob(object: unknown): boolean {
  const folder = folderWith({
    'job.ts': `import type { Job } from 'kubernetes-types/batch/v1';\nexport const job: Job = ${JSON.stringify(object)};\n`,
  });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const flags = ['--strict', '--noEmit', '--module', 'nodenext', '--types', ''];
  return spawnSync(process.execPath, [tsc, ...flags, 'job.ts'], { cwd: folder }).status === 0;
}

test('the Job of the page is one that Kubernetes takes', () => {
  expect(isJob(job())).toBe(true);
  expect(isJob({ ...job(), spec: { ...job().spec, completion: 8 } })).toBe(false);
  expect(isJob({ ...job(), spec: { ...job().spec, completions: '8' } })).toBe(false);
  // What the types do not say, and the server asks.
  const { completionMode, template, podFailurePolicy } = job().spec;
  expect([completionMode, template.spec.restartPolicy]).toEqual(['Indexed', 'Never']);
  expect(podFailurePolicy.rules[0].onExitCodes.containerName).toBe(template.spec.containers[0].name);
  const volumes = template.spec.volumes.map(({ name }: { name: string }) => name);
  for (const { name } of template.spec.containers[0].volumeMounts) expect(volumes).toContain(name);
});

test('and its pods together are one run', () => {
  const made = plainArchive(20);
  const cwd = inArchive(made);
  const { completions, template } = job().spec;
  const [, , line] = template.spec.containers[0].command;
  for (let index = 0; index < completions; index++)
    expect(shell(program, cwd, line, { JOB_COMPLETION_INDEX: String(index) }).code).toBe(0);
  expect(bytesIn(cwd)).toEqual(oneRun(program, made).files);
});
