/** Five documents as they were issued, which are not ours to keep: each becomes an issue that prints it character for character. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ready, shared } from '../ready.ts';
import { again, bareLines } from './again.ts';

const folder = join(shared, 'seeds');
const isThere = ready('import of issued documents', existsSync(folder) ? [] : [`${folder} (set BULLETIN_SHARED)`]);
const files = isThere ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : ['none'];

/** Numbers of issues and days have one printed form, without the blanks of a scan (contract 4, promise 4). */
const closedUp = (line: string): string => (/^[\d年月日第期 ]{6,20}$/.test(line) ? line.replaceAll(' ', '') : line);

describe.skipIf(!isThere).each(files)('%s', (name) => {
  const bytes = isThere ? readFileSync(join(folder, name)) : new Uint8Array();

  test('prints as it stands, and what is not kept is named', () => {
    const made = again('old.txt', bytes);
    const source = bareLines(bytes.toString('utf8'));
    expect(bareLines(made.text)).toEqual(source.map(closedUp));
    const changed = source.filter((line) => line !== closedUp(line));
    expect(made.remarks).toHaveLength(changed.length);
    for (const remark of made.remarks) expect(remark).toMatch(/^第\d+行 “.+”里的空格没有留，印作“.+”$/);
  });
});
