/** What LibreOffice makes of a document today is read as the document was. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { mixed, withoutIds } from '../flow/mixed.ts';
import { show } from '../flow/show.ts';
import { canRender } from './tools.ts';

/** Opens a document in LibreOffice and saves it. */
function saved(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-saved-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const file = join(folder, '1.docx');
    writeFileSync(file, docx);
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'out'), file],
      { env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' }, stdio: 'ignore', timeout: 300_000 },
    );
    return readFileSync(join(folder, 'out', '1.docx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!canRender)('opened and saved', () => {
  test('runs, revisions, numbers, notes, comments and tables are what they were', () => {
    expect(withoutIds(show(saved(mixed())))).toBe(withoutIds(show(mixed())));
  });
});
