/** LibreOffice accepts what a check put in to the mended text, refuses it to what was sent, and knows the comments. */

import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/docx/write.ts';
import { linesOf } from '../../src/flow/lines.ts';
import { readFlow } from '../../src/flow/read-flow.ts';
import type { Version } from '../../src/flow/text.ts';
import { annotated, cases, documentOf } from '../annotate/document.ts';
import { slipsIn } from '../annotate/slips.ts';
import { everything } from '../docx/tree.ts';
import { savedByLibreOffice } from './office.ts';
import { appliedByLibreOffice } from './revisions.ts';
import { canRender } from './tools.ts';

/** It forgets what is deleted inside what is inserted, computes fields anew, and has its own texts of formulas. */
const unlike = new Set(['修订', '域', '嵌套']);
const bodyLines = (docx: Uint8Array, version: Version): readonly string[] =>
  linesOf([{ blocks: readFlow(docx, 'x.docx').flow?.blocks ?? [] }], version).map(({ text }) => text);

describe.skipIf(!canRender)('an annotated document', () => {
  const names = cases.filter((name) => !unlike.has(name));
  const saved = readFileSync(new URL('../flow/saved/libreoffice.docx', import.meta.url));
  const own = writeDocx(everything);
  const sources = canRender ? [...names.map(documentOf), ...[new Uint8Array(saved), own].map(slipsIn)] : [];
  const made = sources.map((source) => annotated(source).bytes);
  const applied = canRender ? appliedByLibreOffice(made.map(withoutComments)) : [];
  const plain = canRender ? savedByLibreOffice([...sources, ...made]) : [];

  test.each(sources.map((_, index) => [names[index] ?? `document ${index}`, index] as const))('%s', (_, index) => {
    const { accepted, refused } = applied[index] as (typeof applied)[number];
    expect(bodyLines(refused, 'accepted')).toEqual(bodyLines(plain[index] as Uint8Array, 'original'));
    expect(bodyLines(accepted, 'accepted')).toEqual(bodyLines(made[index] as Uint8Array, 'accepted'));
    const texts = (bytes: Uint8Array) =>
      readFlow(bytes, 'x.docx')
        .flow?.comments.map(({ text }) => text)
        .sort();
    expect(texts(plain[sources.length + index] as Uint8Array)).toEqual(texts(made[index] as Uint8Array));
  });
});

/** LibreOffice 7.4 without a screen does not outlive accepting anything where there are comments, whoever wrote them. */
function withoutComments(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const part = 'word/document.xml';
  const xml = new TextDecoder().decode(parts[part]);
  const bare = xml.replace(/<w:commentRange(?:Start|End) [^>]*>|<w:r><w:commentReference [^>]*><\/w:r>/g, '');
  return zipSync({ ...parts, [part]: new TextEncoder().encode(bare) });
}
