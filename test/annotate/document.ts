/** Documents of the cases, each from the insides of its parts. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotated } from '../../src/annotate/annotate.ts';
import { type AnnotateOptions, annotate } from '../../src/annotated.ts';
import { checkText } from '../../src/check-text.ts';
import { isRefusal } from '../../src/data/refusal.ts';
import { linesOf } from '../../src/flow/lines.ts';
import { readFlow } from '../../src/flow/read-flow.ts';
import type { Version } from '../../src/flow/text.ts';
import { docxFile } from '../flow/docx-file.ts';

export const casesFolder = new URL('cases/', import.meta.url).pathname;
export const cases = readdirSync(casesFolder);

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function documentOf(name: string): Uint8Array {
  const inside = (part: string): string | undefined => {
    const file = join(casesFolder, name, `${part}.xml`);
    return existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : undefined;
  };
  const parts = ['styles', 'footnotes', 'endnotes', 'header', 'comments'];
  const [styles, footnotes, endnotes, header, comments] = parts.map(inside);
  return docxFile({
    ...{ body: inside('body') ?? '' },
    ...(styles !== undefined && { styles }),
    ...(footnotes !== undefined && { footnotes }),
    ...(endnotes !== undefined && { endnotes }),
    ...(header !== undefined && { headers: { h1: header } }),
    ...(comments !== undefined && {
      parts: {
        'word/comments.xml': `<w:comments xmlns:w="${main}">${comments}</w:comments>`,
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
      },
    }),
  });
}

/** What a check of it finds goes into it. */
export function annotated(bytes: Uint8Array, options: Partial<AnnotateOptions> = {}): Annotated {
  const file = 'x.docx';
  const lang = options.lang ?? 'zh';
  const { diagnostics } = checkText({ file, bytes }, { lang });
  const made = annotate({ file, bytes }, diagnostics, { author: 'bulletin', ...options, lang });
  if (isRefusal(made)) throw new Error(made.message.zh);
  return made;
}

/** The lines of all its stories, revisions accepted or refused. */
export function linesIn(bytes: Uint8Array, version: Version): readonly string[] {
  const { flow } = readFlow(bytes, 'x.docx');
  const { blocks = [], notes = [], margins = [] } = flow ?? {};
  return linesOf([{ blocks }, ...notes.map((note) => ({ ...note, kind: 'note' as const })), ...margins], version).map(
    ({ text }) => text,
  );
}
