import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSource } from '../../src/source/read.ts';
import { grammar } from './grammar.ts';
import { showAll } from './show.ts';

const folder = new URL('cases/', import.meta.url);

/** Every `name.yaml` beside a `name.txt`: the data with its places, then what was noticed, then the cured file. */
for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
  test(name, async () => {
    const result = readSource(readFileSync(new URL(name, folder)), name, grammar);
    await expect(showAll(result)).toMatchFileSnapshot(new URL(name.replace(/yaml$/, 'txt'), folder).pathname);
  });
}
