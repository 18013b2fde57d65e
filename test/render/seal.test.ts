/** A document that an office program has opened and saved: it is written anew from end to end, and the words are the same. */

import { describe, expect, test } from 'vitest';
import { sealVerdict } from '../../src/docx/seal/read.ts';
import { partsOf, zipOf } from '../docx/zip.ts';
import { buildExamples } from '../validate/examples.ts';
import { savedByLibreOffice } from './office.ts';
import { canRender } from './tools.ts';

const examples = await buildExamples();

/** The same with one character of its words changed. */
function withAWord(docx: Uint8Array): Uint8Array {
  const parts = partsOf(docx);
  const body = parts['word/document.xml'] ?? '';
  return zipOf({ ...parts, 'word/document.xml': body.replace(/(<w:t[^>]*>)([^<])/, '$1改$2') });
}

describe.skipIf(!canRender)('saved by LibreOffice', () => {
  const saved = canRender ? savedByLibreOffice(examples.map(({ docx }) => docx)) : [];
  const edited = canRender ? savedByLibreOffice(examples.slice(0, 2).map(({ docx }) => withAWord(docx))) : [];

  test.each(examples.map(({ name }, index) => [name, index] as const))('%s', (_, index) => {
    expect(sealVerdict(examples[index]?.docx ?? new Uint8Array())).toBe('whole');
    expect(sealVerdict(saved[index] ?? new Uint8Array())).toBe('saved');
  });

  test('an edit is told through it', () => {
    expect(edited.map(sealVerdict)).toEqual(edited.map(() => 'edited'));
  });
});
