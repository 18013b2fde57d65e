/** A document that somebody sent, with what is to be said of it in its margin, and what can be mended as revisions. */

import type { Bytes } from '../data/bytes.ts';
import { isRefusal, type Refusal, refuse } from '../data/refusal.ts';
import type { Diagnostic, Lang } from '../diagnostic.ts';
import type { Traced } from '../flow/docx/read-docx.ts';
import type { Comment } from '../flow/flow.ts';
import type { MadeLine } from '../flow/lines.ts';
import { damaged } from '../flow/unread.ts';
import { bodyWith } from './body.ts';
import { type Char, charsOf } from './chars.ts';
import { beforeChar, behindChar, type Marks, noMarks, put, strike } from './marks.ts';
import { changeIn, type Mended } from './mends.ts';
import { appended, commentsPlace, newPart, packageWith, textPart } from './package.ts';
import { type Remark, remarkOf } from './remarks.ts';
import { type Markup, rangeEnd, rangeStart, reference, revision, type Signed, signature, textXml } from './words.ts';

export interface Annotated {
  readonly bytes: Bytes;
  /** Comments and revisions that were put in. */
  readonly comments: number;
  readonly revisions: number;
  /** Remarks that stand in it since an earlier time. */
  readonly there: number;
  /** Remarks for which the body has no place. */
  readonly unplaced: readonly Diagnostic[];
}

/** A document ready for marks. */
export interface Annotating {
  readonly document: Traced;
  readonly charsOf: (line: MadeLine) => readonly Char[] | undefined;
  /** @param mended lines as they shall be, by their place among all lines */
  readonly write: (
    said: readonly Diagnostic[],
    mended: ReadonlyMap<number, Mended>,
    signed: Signed,
    lang: Lang,
  ) => Annotated | Refusal;
}

export function annotating(document: Traced): Annotating | Refusal {
  const { zip, main, tracing } = document;
  const body = textPart(zip, main);
  if (!body || isRefusal(body)) return body ?? damaged;
  const xml = body.text;
  const known = new Map<MadeLine, readonly Char[] | undefined>();
  const chars = (line: MadeLine): readonly Char[] | undefined => {
    if (!known.has(line)) known.set(line, charsOf(line, tracing, xml));
    return known.get(line);
  };
  const write: Annotating['write'] = (said, mended, signed, lang) => {
    const prefix = /<(\w[\w.-]*:)document[\s>]/.exec(xml)?.[1];
    if (prefix === undefined) return unusual;
    const isStrict = xml.includes('http://purl.oclc.org/ooxml/wordprocessingml/main');
    const related = document.relations.find(({ type }) => type === 'comments')?.part;
    const place = commentsPlace(zip, main, related, isStrict);
    if (isRefusal(place)) return place;
    const there = textPart(zip, place.part);
    if (there && isRefusal(there)) return there;
    const comments = there ?? newPart(`<${prefix}comments xmlns:${prefix.slice(0, -1)}="${namespaceOf(isStrict)}"/>`);
    const markup: Markup = { prefix, signed, nextId: freeIds(`${xml}${comments.text}`) };

    const marks = noMarks();
    const changes = [...mended].flatMap(([index, line]) => {
      const made = document.lines[index] as MadeLine;
      return { line, chars: chars(made) as readonly Char[] };
    });
    const remarks = said.map((each) => remarkOf(each, document, chars, lang));
    const fresh = notThere(
      remarks.filter((remark) => remark !== undefined),
      document.flow.comments.filter(({ author }) => author === signed.author),
    );
    const entries = fresh.map((remark) => ({ remark, id: markup.nextId() }));
    let revisions = 0;
    for (const change of changes) revisions += revise(marks, change.chars, change.line, markup, xml);
    for (const { remark, id } of entries) comment(marks, remark, id, markup);
    const parts = new Map(place.changed);
    if (entries.length > 0)
      parts.set(
        place.part,
        comments.bytes(
          appended(comments.text, (own) =>
            entries.map(({ remark, id }) => entryXml(remark, id, { ...markup, prefix: own })).join(''),
          ),
        ),
      );
    else parts.clear();
    if (entries.length + revisions > 0) parts.set(main, body.bytes(bodyWith(xml, marks, tracing, markup)));
    const bytes = packageWith(zip, parts);
    if (isRefusal(bytes)) return bytes;
    const unplaced = said.filter((_, index) => remarks[index] === undefined);
    const was = remarks.length - unplaced.length - entries.length;
    return { bytes, comments: entries.length, revisions, there: was, unplaced };
  };
  return { document, charsOf: chars, write };
}

const unusual = refuse(
  ['这个文件的写法少见，加不进批注', 'this file is written in an unusual way, and takes no comments'],
  ['用 WPS 或 Word 打开，另存为 .docx 再试', 'open it in WPS or Word, save it as .docx and try again'],
);

const namespaceOf = (isStrict: boolean): string =>
  isStrict
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Numbers that nothing in the texts bears. */
function freeIds(texts: string): () => number {
  const taken = new Set([...texts.matchAll(/\bid\s*=\s*["']\s*([+-]?\d+)\s*["']/g)].map(([, id]) => Number(id)));
  let next = 0;
  return () => {
    while (taken.has(next)) next += 1;
    return next++;
  };
}

/** Of an earlier time, as often as each is said there; a file that went to and fro does not say it twice. */
function notThere(remarks: readonly Remark[], comments: readonly Comment[]): readonly Remark[] {
  const left = [...comments];
  return remarks.filter(({ text, paragraph }) => {
    const at = left.findIndex(
      (each) => each.text === text && (paragraph === undefined || each.paragraph === paragraph),
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Strikes what goes and puts what comes behind it; how many places that are. */
function revise(marks: Marks, chars: readonly Char[], line: Mended, markup: Markup, xml: string): number {
  const { gone, put: coming } = changeIn(line, chars.length);
  for (const index of gone) strike(marks, chars[index] as Char);
  for (const [index, words] of coming) {
    const char = chars[Math.max(index, 0)] as Char;
    const run = `<${markup.prefix}r>${propertiesOf(char, markup, xml)}<${markup.prefix}t xml:space="preserve">${textXml(words)}</${markup.prefix}t></${markup.prefix}r>`;
    put(marks, index < 0 ? beforeChar(char) : behindChar(char), 'behind', revision(markup, 'ins', run));
  }
  const starts = [...gone].filter((index) => !gone.has(index - 1) || coming.has(index - 1)).length;
  return starts + [...coming.keys()].filter((index) => !gone.has(index)).length;
}

/** What a run looks like, and no word of what it looked like before. */
const propertiesOf = ({ unit: { properties } }: Char, { prefix }: Markup, xml: string): string =>
  xml
    .slice(properties.from, properties.to)
    .replace(new RegExp(`<${prefix}rPrChange\\b[\\s\\S]*?</${prefix}rPrChange\\s*>`, 'g'), '');

function comment(marks: Marks, { anchor: { from, to, mark } }: Remark, id: number, markup: Markup): void {
  const [start, end, at] = [rangeStart(markup, id), rangeEnd(markup, id), reference(markup, id)];
  if (from === to) {
    put(marks, from, 'between', from === mark ? start + end + at : start + end);
    if (from !== mark) put(marks, mark, 'behind', at);
    return;
  }
  put(marks, from, 'before', start);
  put(marks, to, 'behind', to === mark ? end + at : end);
  if (to !== mark) put(marks, mark, 'behind', at);
}

/** Small and close, whatever the usual paragraph of the document is like. */
function entryXml({ text }: Remark, id: number, markup: Markup): string {
  const { prefix: w } = markup;
  const look = `<${w}pPr><${w}spacing ${w}before="0" ${w}after="0" ${w}line="240" ${w}lineRule="auto"/><${w}ind ${w}left="0" ${w}right="0" ${w}firstLine="0" ${w}firstLineChars="0"/><${w}jc ${w}val="left"/></${w}pPr>`;
  const properties = `<${w}rPr><${w}sz ${w}val="21"/><${w}szCs ${w}val="21"/></${w}rPr>`;
  const paragraphs = text.split('\n').map((words, index) => {
    const mark = index === 0 ? `<${w}r><${w}annotationRef/></${w}r>` : '';
    return `<${w}p>${look}${mark}<${w}r>${properties}<${w}t xml:space="preserve">${textXml(words)}</${w}t></${w}r></${w}p>`;
  });
  return `<${w}comment ${w}id="${id}"${signature(markup)} ${w}initials="${textXml(initialsOf(markup.signed))}">${paragraphs.join('')}</${w}comment>`;
}

const initialsOf = ({ author }: Signed): string => Array.from(author.trim()).slice(0, 3).join('');
