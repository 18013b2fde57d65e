/** Whole documents: what stands on the page as text, and for cases that have one the body of the docx as XML one can read. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isCheckCode } from '../../src/checks/list.ts';
import { compile } from '../../src/compile.ts';
import { pretty } from '../docx/pretty.ts';
import { partsOf } from '../docx/zip.ts';
import { casesIn, expectFile, readCase } from './read-case.ts';

const folder = new URL('pages/', import.meta.url);

test.each(casesIn(folder))('%s', (name) => {
  const home = fileURLToPath(new URL(`${name}/`, folder));
  const { outputs, diagnostics } = compile(readCase(home), {
    formats: ['docx', 'text'],
    lang: 'zh',
    draft: name === 'draft',
  });
  // What proof-reading says of these texts is not their subject; test/checks is.
  const ofForm = diagnostics.filter(({ code }) => !isCheckCode(code));
  expect(ofForm.filter(({ severity }) => severity === 'error')).toEqual([]);
  expectFile(`${home}page.txt`, new TextDecoder().decode(outputs.get('text')));
  const xml = `${home}document.xml`;
  if (existsSync(xml)) expectFile(xml, pretty(partsOf(outputs.get('docx') as Uint8Array)['word/document.xml'] ?? ''));
});
