/** What our pages show is what happens: commands, outputs, YAML, tables and links. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { absent } from '../ready.ts';
import { anchorsOf, linksOf, type Page, pages, root } from './page.ts';
import { retell } from './retell.ts';
import { sessionIn } from './session.ts';
import { withTables } from './tables.ts';

describe.each(pages)('$name', (page) => {
  const wants = /^> git /m.test(page.text) ? absent('git') : [];
  test.skipIf(wants.length > 0)('tells the truth', async () => {
    const told = withTables(await retell(page.text, sessionIn(folderOfReader())));
    const cure = `${page.name} is out of date; run: npm test -- test/docs -u, and read what changed`;
    await expect(told, cure).toMatchFileSnapshot(path.join(root, page.name));
  });

  test('leads to what is there', () => {
    expect(linksOf(page).filter((target) => !leadsSomewhere(page, target))).toEqual([]);
  });
});

/** A folder of one's own, with the examples as they come, and a picture to print. */
function folderOfReader(): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bulletin-docs-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  fs.cpSync(path.join(root, 'examples'), path.join(folder, 'examples'), {
    recursive: true,
    // Of the documents only what units sent: the others somebody has built here.
    filter: (name) => !name.endsWith('.docx') || fs.existsSync(path.join(path.dirname(name), 'issue.yaml')),
  });
  fs.copyFileSync(path.join(root, 'docs/pictures/first.png'), path.join(folder, '现场.png'));
  return folder;
}

function leadsSomewhere(page: Page, target: string): boolean {
  const [file = '', anchor] = decodeURI(target).split('#');
  const name = file === '' ? page.name : path.posix.join(path.posix.dirname(page.name), file);
  if (!fs.existsSync(path.join(root, name))) return false;
  const other = pages.find((one) => one.name === name);
  return anchor === undefined || (other !== undefined && anchorsOf(other).includes(anchor));
}
