/** The chief's edits in a document that LibreOffice has saved since: the same goes back as from the document itself. */

import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { folderWith, runIn } from '../cli/harness.ts';
import { type Built, builtFrom, grounds, textsIn } from '../take/grounds.ts';
import { chiefEdits } from '../take/thirty.ts';
import { savedByLibreOffice } from './office.ts';
import { canRender } from './tools.ts';

const edits = chiefEdits.filter(({ ground }) => ground === undefined);

describe.skipIf(!canRender)('edited, and saved by LibreOffice', () => {
  let built: Built;
  const edited: Uint8Array[] = [];
  const saved: Uint8Array[] = [];

  beforeAll(async () => {
    built = await builtFrom(grounds.issue);
    edited.push(...edits.map(({ make }) => make(built.docx)));
    saved.push(...savedByLibreOffice(edited));
  }, 600_000);

  /** What `take` leaves of the office's files, and what it says. */
  async function taken(docx: Uint8Array, { options = [], meanwhile = {} }: (typeof edits)[number]) {
    const files: Readonly<Record<string, string>> = grounds.issue.files;
    const mended = Object.fromEntries(
      Object.entries(meanwhile).map(([file, change]) => [file, change(files[file] ?? '')]),
    );
    const cwd = folderWith({ ...files, ...mended, ...Object.fromEntries(built.record), '王主任改.docx': docx });
    const machine = { cwd, columns: 200, engine: await engine() };
    const ran = await runIn(machine, 'take', '王主任改.docx', ...options);
    // LibreOffice says of every run how it looks.
    const said = ran.out.replace(/^只改格式.*\n/m, '');
    fs.rmSync(path.join(cwd, '王主任改.docx'));
    return { code: ran.code, said, files: textsIn(cwd) };
  }

  test.each(edits.map((edit, index) => [edit.name, index] as const))('%s', async (_, index) => {
    const edit = edits[index] as (typeof edits)[number];
    const [own, theirs] = [edited[index] as Uint8Array, saved[index] as Uint8Array];
    expect(await taken(theirs, edit)).toEqual(await taken(own, edit));
  });
});
