/** A folder a document: the insides of its parts, and what becomes of its body and its comments. */

import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFlow } from '../../src/flow/read-flow.ts';
import { annotated, cases, casesFolder, documentOf, linesIn } from './document.ts';

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const begun = /<w:(?:p|r|ins|del|hyperlink|smartTag|sdt|comment\w+|bookmark\w+|tbl|tr|tc)(?=[ >])/g;
const bodyIn = (bytes: Uint8Array): string =>
  `${(/<w:body>([\s\S]*)<\/w:body>/.exec(textOf(unzipSync(bytes)['word/document.xml']))?.[1] ?? '').replace(begun, '\n$&').replace(/\n+/g, '\n').trim()}\n`;

const commentsIn = (bytes: Uint8Array): string =>
  (readFlow(bytes, 'x.docx').flow?.comments ?? [])
    .map(
      ({ author, about, paragraph, text }) =>
        `${author} ${paragraph ?? '-'} “${about}”\n    ${text.replaceAll('\n', '\n    ')}\n`,
    )
    .join('');

describe.each(cases)('%s', (name) => {
  const source = documentOf(name);
  const made = annotated(source);

  test('marks stand at their characters', async () => {
    await expect(bodyIn(made.bytes)).toMatchFileSnapshot(join(casesFolder, name, 'marked.xml.txt'));
    const counts = `批注 ${made.comments}，修订 ${made.revisions}，没有地方 ${made.unplaced.length}\n`;
    await expect(commentsIn(made.bytes) + counts).toMatchFileSnapshot(join(casesFolder, name, 'comments.txt'));
  });

  test('who refuses all has what was sent', () => {
    expect(linesIn(made.bytes, 'original')).toEqual(linesIn(source, 'original'));
  });

  test('nothing else in the package is touched', () => {
    const [before, after] = [unzipSync(source), unzipSync(made.bytes)];
    const marked = ['word/document.xml', 'word/comments.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml'];
    for (const [part, bytes] of Object.entries(before))
      if (!marked.includes(part) || made.comments === 0) expect([part, after[part]]).toEqual([part, bytes]);
    const added = Object.keys(after).filter((part) => !(part in before));
    expect(added.every((part) => marked.includes(part))).toBe(true);
  });

  test('numbers are given once', () => {
    const body = textOf(unzipSync(made.bytes)['word/document.xml']);
    const of = (names: string): readonly string[] =>
      [...body.matchAll(new RegExp(`<w:(?:${names}) [^>]*?w:id="([^"]*)"`, 'g'))].map(([, id = '']) => id);
    const revisions = of('ins|del|rPrChange|moveFrom|moveTo|bookmarkStart');
    expect(new Set(revisions).size).toBe(revisions.length);
    const comments = of('commentReference');
    expect(new Set(comments).size).toBe(comments.length);
    const part = textOf(unzipSync(made.bytes)['word/comments.xml']);
    expect([...part.matchAll(/<w:comment [^>]*?w:id="([^"]*)"/g)].map(([, id]) => id).sort()).toEqual(
      [...comments].sort(),
    );
  });

  test('a second time says nothing twice', () => {
    const again = annotated(made.bytes);
    expect({ comments: again.comments, revisions: again.revisions }).toEqual({ comments: 0, revisions: 0 });
    expect(unzipSync(again.bytes)).toEqual(unzipSync(made.bytes));
  });

  test('the same bytes', () => {
    expect(annotated(source).bytes).toEqual(made.bytes);
  });
});
