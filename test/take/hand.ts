/** What a person does in Word or WPS, done to the XML of a document: nobody clicks in a test. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { partsOf, zipOf } from '../docx/zip.ts';

const part = 'word/document.xml';

/** A document with its body written anew. */
export function rewritten(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

export interface Line {
  readonly xml: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Its paragraphs, none within another. */
export function linesIn(xml: string): readonly Line[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g)].map((match) => ({
    xml: match[0],
    start: match.index,
    end: match.index + match[0].length,
    text: textsIn(match[0])
      .map(({ text }) => text)
      .join(''),
  }));
}

const textsIn = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: unescaped(match[1] ?? ''),
  }));

/** The n-th paragraph that holds these words. */
function lineWith(xml: string, words: string, nth = 0): Line {
  const found = linesIn(xml).filter(({ text }) => text.includes(words))[nth];
  if (!found) throw new Error(`no paragraph with ${words}`);
  return found;
}

/** Types over words, in the look that stands there; '' deletes them. `nth` counts the places in the paragraph. */
export function typed(xml: string, find: string, became: string, { within = find, nth = 0, line = 0 } = {}): string {
  const own = lineWith(xml, within, line);
  let at = own.text.indexOf(find);
  for (let left = nth; left > 0; left--) at = own.text.indexOf(find, at + 1);
  if (at < 0) throw new Error(`${find} is not in ${own.text}`);
  // Only what differs is typed, in the look of what it stands in.
  let head = 0;
  while (head < Math.min(find.length, became.length) && find[head] === became[head]) head++;
  let tail = 0;
  while (tail < Math.min(find.length, became.length) - head && find.at(-1 - tail) === became.at(-1 - tail)) tail++;
  const put = became.slice(head, became.length - tail);
  return xml.slice(0, own.start) + typedAt(own.xml, at + head, at + find.length - tail, put) + xml.slice(own.end);
}

/** Characters of one paragraph, from `start` to `end`. */
export function typedAt(paragraph: string, start: number, end: number, became: string): string {
  let made = '';
  let done = 0;
  let at = 0;
  let isPut = false;
  for (const one of textsIn(paragraph)) {
    const [from, to] = [at, at + one.text.length];
    at = to;
    const isHere = !isPut && (start < to || (start === end && start === to && end === to));
    let text = one.text;
    if (from < end && start < to)
      text = one.text.slice(0, Math.max(start - from, 0)) + one.text.slice(Math.min(end - from, one.text.length));
    if (isHere && start >= from) {
      const cut = start - from;
      text = one.text.slice(0, cut) + became + one.text.slice(Math.min(Math.max(end - from, cut), one.text.length));
      isPut = true;
    }
    made += `${paragraph.slice(done, one.start)}<w:t xml:space="preserve">${escaped(text)}</w:t>`;
    done = one.end;
  }
  return made + paragraph.slice(done);
}

/** A copy of a paragraph with other words in the look of its last run, behind it. */
export function putBehind(xml: string, words: string, text: string): string {
  const own = lineWith(xml, words);
  const copy = withText(own.xml, text);
  return xml.slice(0, own.end) + copy + xml.slice(own.end);
}

function withText(paragraph: string, text: string): string {
  const runs = [...paragraph.matchAll(/<w:r(?: [^>]*)?>(?:(?!<\/w:r>)[\s\S])*?<w:t[ >][\s\S]*?<\/w:r>/g)];
  const plain = runs.findLast(({ 0: run }) => !/<w:b\/>|<w:b w:val="(?:1|true)"/.test(run)) ?? runs.at(-1);
  if (!plain) throw new Error('no run with text');
  const props = /<w:rPr>[\s\S]*?<\/w:rPr>/.exec(plain[0])?.[0] ?? '';
  const head = /^<w:p(?: [^>]*)?>(?:<w:pPr>[\s\S]*?<\/w:pPr>)?/.exec(paragraph)?.[0] ?? '<w:p>';
  return `${head}<w:r>${props}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

/** Enter, before these words. */
export function cutBefore(xml: string, words: string): string {
  const own = lineWith(xml, words);
  const at = own.text.indexOf(words);
  const head = /^<w:p(?: [^>]*)?>(?:<w:pPr>[\s\S]*?<\/w:pPr>)?/.exec(own.xml)?.[0] ?? '<w:p>';
  const [first, second] = [typedAt(own.xml, at, own.text.length, ''), typedAt(own.xml, 0, at, '')];
  return xml.slice(0, own.start) + first + head + second.slice(head.length) + xml.slice(own.end);
}

/** The end of the paragraph with these words taken away. */
export function joinedWithNext(xml: string, words: string): string {
  const all = linesIn(xml);
  const own = all.findIndex(({ text }) => text.includes(words));
  const [a, b] = [all[own], all[own + 1]];
  if (!a || !b) throw new Error(`nothing behind ${words}`);
  const head = /^<w:p(?: [^>]*)?>(?:<w:pPr>[\s\S]*?<\/w:pPr>)?/.exec(b.xml)?.[0] ?? '';
  const runs = b.xml.slice(head.length, -'</w:p>'.length);
  const joined = `${xml.slice(0, a.end - '</w:p>'.length)}${runs}</w:p>`;
  return joined + xml.slice(a.end, b.start) + xml.slice(b.end);
}

/** Words in bold, or out of it. */
export function bold(xml: string, words: string, on = true): string {
  const own = lineWith(xml, words);
  const at = own.text.indexOf(words);
  const runs = [
    ...own.xml.matchAll(
      /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/g,
    ),
  ];
  let [made, done, from] = ['', 0, 0];
  for (const run of runs) {
    const text = unescaped(run[2] ?? '');
    const [start, end] = [Math.max(at - from, 0), Math.min(at + words.length - from, text.length)];
    from += text.length;
    if (end <= start) continue;
    const props = run[1] ?? '<w:rPr></w:rPr>';
    const bare = props.replace(/<w:b\/>|<w:b w:val="[^"]*"\/>|<w:bCs\/>|<w:bCs w:val="[^"]*"\/>/g, '');
    const fonts = /<w:rFonts[^>]*\/>/.exec(bare)?.[0] ?? '';
    const marked = `<w:rPr>${fonts}${on ? '<w:b/>' : '<w:b w:val="0"/>'}${bare.replace('<w:rPr>', '').replace(fonts, '')}`;
    const piece = (words: string, look: string): string =>
      words === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
    made += own.xml.slice(done, run.index);
    made +=
      piece(text.slice(0, start), run[1] ?? '') +
      piece(text.slice(start, end), marked) +
      piece(text.slice(end), run[1] ?? '');
    done = (run.index ?? 0) + run[0].length;
  }
  return xml.slice(0, own.start) + made + own.xml.slice(done) + xml.slice(own.end);
}

const runWith = (line: Line, words: string) => {
  for (const run of line.xml.matchAll(
    /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/g,
  )) {
    const at = unescaped(run[2] ?? '').indexOf(words);
    if (at >= 0)
      return {
        start: run.index,
        end: run.index + run[0].length,
        look: run[1] ?? '',
        text: unescaped(run[2] ?? ''),
        at,
      };
  }
  throw new Error(`no run with ${words}`);
};

const plainRun = (text: string, look: string): string =>
  text === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** Typed over with revisions on, by this person. */
export function tracked(xml: string, find: string, became: string, author: string, id: number): string {
  const own = lineWith(xml, find);
  const { start, end, look, text, at } = runWith(own, find);
  const who = `w:author="${author}" w:date="2024-10-13T09:00:00Z"`;
  const gone =
    find === ''
      ? ''
      : `<w:del w:id="${id}" ${who}><w:r>${look}<w:delText xml:space="preserve">${escaped(find)}</w:delText></w:r></w:del>`;
  const put = became === '' ? '' : `<w:ins w:id="${id + 1}" ${who}>${plainRun(became, look)}</w:ins>`;
  const made = plainRun(text.slice(0, at), look) + gone + put + plainRun(text.slice(at + find.length), look);
  return xml.slice(0, own.start) + own.xml.slice(0, start) + made + own.xml.slice(end) + xml.slice(own.end);
}

/** A comment about these words. */
export function commented(docx: Uint8Array, about: string, text: string, author: string): Uint8Array {
  const parts = partsOf(docx);
  const xml = parts[part] ?? '';
  const own = lineWith(xml, about);
  const run = runWith(own, about);
  const mark = '<w:r><w:commentReference w:id="0"/></w:r>';
  const made =
    plainRun(run.text.slice(0, run.at), run.look) +
    `<w:commentRangeStart w:id="0"/>${plainRun(about, run.look)}<w:commentRangeEnd w:id="0"/>${mark}` +
    plainRun(run.text.slice(run.at + about.length), run.look);
  const body =
    xml.slice(0, own.start) + own.xml.slice(0, run.start) + made + own.xml.slice(run.end) + xml.slice(own.end);
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const comments = `<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="${space}"><w:comment w:id="0" w:author="${author}" w:date="2024-10-13T09:00:00Z"><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:comment></w:comments>`;
  const rels = 'word/_rels/document.xml.rels';
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
  return zipOf({
    ...parts,
    [part]: body,
    'word/comments.xml': comments,
    [rels]: (parts[rels] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    ),
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      `<Override PartName="/word/comments.xml" ContentType="${type}"/></Types>`,
    ),
  });
}

/** [a, b) and [b, c) of a paragraph change places, runs and all. */
export function swappedAt(paragraph: string, a: number, b: number, c: number): string {
  const head = /^<w:p(?: [^>]*)?>(?:<w:pPr>[\s\S]*?<\/w:pPr>)?/.exec(paragraph)?.[0] ?? '<w:p>';
  const whole = typedAt(paragraph, 0, 0, '');
  const length = linesIn(whole)[0]?.text.length ?? 0;
  const piece = (start: number, end: number): string =>
    typedAt(typedAt(whole, end, length, ''), 0, start, '').slice(head.length, -'</w:p>'.length);
  return `${head}${piece(0, a)}${piece(b, c)}${piece(a, b)}${piece(c, length)}</w:p>`;
}

/** Of the paragraph with these words what begins with `first` and what begins with `second`, to its end. */
export function swappedIn(xml: string, words: string, first: string, second: string): string {
  const own = lineWith(xml, words);
  const made = swappedAt(own.xml, own.text.indexOf(first), own.text.indexOf(second), own.text.length);
  return xml.slice(0, own.start) + made + xml.slice(own.end);
}
