/** What LibreOffice makes of a document. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Saves documents as LibreOffice does, in one run. */
export function savedByLibreOffice(documents: readonly Uint8Array[]): readonly Uint8Array[] {
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
