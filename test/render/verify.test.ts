/** What was changed is told also where an office program has written every byte of the document anew. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { diskWorld } from '../../src/cli/disk/world.ts';
import { open } from '../../src/document.ts';
import { readGivenDocument, type Verified, verify } from '../../src/verify.ts';
import { partsOf, zipOf } from '../docx/zip.ts';
import { buildExamples } from '../validate/examples.ts';
import { savedByLibreOffice } from './office.ts';
import { canRender } from './tools.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const world = diskWorld(root);

/** The issue that an example was built from. */
function issueOf(name: string): string {
  const stem = `examples/${name.replace('（送审稿）', '')}`;
  return existsSync(`${root}/${stem}.yaml`) ? `${stem}.yaml` : `${stem}/issue.yaml`;
}

function verified(docx: Uint8Array, issue: string): Verified {
  const given = readGivenDocument(docx, 'x.docx');
  const found = 'flow' in given && verify(given, (draft) => open(world, issue, { draft }));
  if (!found || !('result' in found)) throw new Error(`${issue} cannot be compared`);
  return found;
}

const edits: readonly (readonly [before: string, after: string, line: number])[] = [
  ['2024年10月12日', '2024年10月14日', 6],
  ['务求安全平稳', '确保安全平稳', 46],
  ['7422', '7425', 169],
];

function edited(docx: Uint8Array): Uint8Array {
  const parts = partsOf(docx);
  let body = parts['word/document.xml'] ?? '';
  for (const [before, after] of edits) {
    expect(body).toContain(before);
    body = body.replace(before, after);
  }
  return zipOf({ ...parts, 'word/document.xml': body });
}

describe.skipIf(!canRender)('saved by LibreOffice', async () => {
  const examples = canRender ? [...(await buildExamples()), ...(await buildExamples('--draft'))] : [];
  const own = examples.find(({ name }) => name === 'safety/2024-10')?.docx ?? new Uint8Array();
  const saved = canRender ? savedByLibreOffice([...examples.map(({ docx }) => docx), edited(own)]) : [];

  test.each(examples.map(({ name }, index) => [name, index] as const))('%s: no word was changed', (name, index) => {
    const { changes, looks, pictures, comments, revisions, ...rest } = verified(
      saved[index] ?? new Uint8Array(),
      issueOf(name),
    );
    expect({ changes, looks, pictures, comments, revisions }).toEqual({
      changes: [],
      looks: [],
      pictures: [],
      comments: [],
      revisions: [],
    });
    expect(rest).toMatchObject({ result: 'saved', seal: 'saved', isDraft: name.includes('（送审稿）') });
  });

  test('what was changed before is told, with the line it comes from', () => {
    const { result, seal, changes } = verified(saved.at(-1) ?? new Uint8Array(), 'examples/safety/2024-10.yaml');
    expect([result, seal]).toEqual(['differs', 'edited']);
    const pieces = changes.flatMap((change) => change.pieces.filter(({ kind }) => kind === 'changed'));
    expect(
      pieces.map((piece) => piece.kind === 'changed' && [piece.before, piece.after, piece.from?.range.line]),
    ).toEqual([
      ['12日', '14日', 6],
      ['务求', '确保', 46],
      ['7422', '7425', 169],
    ]);
  });
});
