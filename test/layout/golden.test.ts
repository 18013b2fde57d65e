/** Each folder of golden/: what a template wrote, and the tree and the text of the page that comes of it. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageText } from '../../src/text/page-text.ts';
import { pageOf } from './page.ts';
import { printStyles, printTree } from './print.ts';

const folder = new URL('golden/', import.meta.url).pathname;
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(cases.map(({ name }) => name))('%s', async (name) => {
  const markup = readFileSync(`${folder}${name}/markup.txt`, 'utf8');
  const tree = pageOf(markup, name === 'digits' ? { digits: 'Times New Roman' } : {}, {
    draft: name.startsWith('draft'),
  });
  await expect(printTree(tree)).toMatchFileSnapshot(`${folder}${name}/tree.txt`);
  await expect(pageText(tree)).toMatchFileSnapshot(`${folder}${name}/page.txt`);
});

test('the named styles', async () => {
  await expect(printStyles(pageOf('<p>正文</p>'))).toMatchFileSnapshot(`${folder}styles.txt`);
});
