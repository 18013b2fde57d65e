/** What LibreOffice makes of a document today is read as the document was. */

import { describe, expect, test } from 'vitest';
import { mixed, withoutIds } from '../flow/mixed.ts';
import { show } from '../flow/show.ts';
import { savedByLibreOffice } from './office.ts';
import { canRender } from './tools.ts';

/** LibreOffice states the one size and face in which it shows what has none. */
function withoutOneLook(shown: string): string {
  const looks = new Set(shown.match(/\d+(?:\.\d+)?pt [^:‹›]+?(?=:| [-+]| PAGE)/g));
  expect([...looks]).toHaveLength(1);
  const [look = ''] = looks;
  return shown
    .replaceAll(`‹${look}: `, '‹: ')
    .replace(/‹: ([^›]*)›/g, '$1')
    .replaceAll(`‹${look} `, '‹')
    .replaceAll(` ${look}`, '');
}

describe.skipIf(!canRender)('opened and saved', () => {
  test('runs, revisions, numbers, notes, comments and tables are what they were', () => {
    const [saved = new Uint8Array()] = savedByLibreOffice([mixed()]);
    expect(withoutOneLook(withoutIds(show(saved)))).toBe(withoutIds(show(mixed())));
  });
});
