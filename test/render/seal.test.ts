/** A document that an office program has opened and saved: it is written anew from end to end, and the words are the same. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sealVerdict } from '../../src/docx/seal/read.ts';
import { partsOf, zipOf } from '../docx/zip.ts';
import { buildExamples } from '../validate/examples.ts';
import { canRender } from './tools.ts';

const examples = await buildExamples();

/** Saves documents as LibreOffice does, in one run. */
function savedByLibreOffice(documents: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-saved-'));
  try {
    mkdirSync(join(folder, 'out'));
    const files = documents.map((docx, index) => {
      const file = join(folder, `${index}.docx`);
      writeFileSync(file, docx);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const filter = 'docx:MS Word 2007 XML';
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', join(folder, 'out'), ...files],
      {
        env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' },
        stdio: 'ignore',
        timeout: 300_000,
      },
    );
    return files.map((_, index) => readFileSync(join(folder, 'out', `${index}.docx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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
