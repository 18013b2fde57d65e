/** What LibreOffice makes of a document today is read as the document was. */

import { describe, expect, test } from 'vitest';
import { mixed, withoutIds } from '../flow/mixed.ts';
import { show } from '../flow/show.ts';
import { savedByLibreOffice } from './office.ts';
import { canRender } from './tools.ts';

describe.skipIf(!canRender)('opened and saved', () => {
  test('runs, revisions, numbers, notes, comments and tables are what they were', () => {
    const [saved = new Uint8Array()] = savedByLibreOffice([mixed()]);
    expect(withoutIds(show(saved))).toBe(withoutIds(show(mixed())));
  });
});
