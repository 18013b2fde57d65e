/** `（自: 2024-01-15, 至: 2024-10-12）`, `[甲: 1, 乙: 2]`: keys and values of one line in other brackets than { }, or in half of them. */

import type { SourcePlace } from '../data.ts';
import * as brackets from '../said/brackets.ts';
import { indentOf, isLineEnd, lineAfter, withoutBlanks } from './lines.ts';
import { makeshift, pathHere, type Scan, top } from './state.ts';

const opening = '{[（(【〔［｛〈';
const closing = '}]）)】〕］｝〉';

/** Reads them as if they stood in braces, once said; whether it did. `parent`: the column that lines of the value are deeper than. */
export function readWrongBraces(
  scan: Scan,
  at: number,
  end: number,
  place: SourcePlace | undefined,
  parent: number,
): boolean {
  const { text } = scan;
  if (!place || (place.list && text[at] === '[') || (place.keys.size === 0 && !place.invented)) return false;
  const written = withoutBlanks(text.slice(at, Math.min(end, at + 4 * longest)).replace(/[ \t]#.*$/, ''));
  if (written.length > longest) return false;
  const opens = opening.includes(written[0] as string);
  const closes = closing.includes(written.at(-1) as string);
  const isOpen = opens && !closes && isDeeper(text, end, parent);
  const entries = isOpen ? undefined : entriesIn(written.slice(opens ? 1 : 0, closes ? -1 : undefined), place);
  if (!entries || (!opens && entries.list.length < 2)) return false;
  // A bracket that the author typed round a text, where texts may stand.
  const isText = place.text && !'{['.includes(written[0] as string);
  if (isText && !entries.isYaml && !entries.list.every(([key]) => place.keys.has(key))) return false;
  const isBraced = written.startsWith('{') && written.endsWith('}');
  if (isBraced && entries.isWell) return false;
  const right = `{ ${entries.list.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
  const step = pathHere(scan).at(-1);
  const lacks = isBraced ? 'mark' : written.startsWith('{') ? 'end' : written.endsWith('}') ? 'start' : 'both';
  const said = brackets.braces(typeof step === 'string' ? `${step}: ${right}` : `- ${right}`, lacks);
  makeshift(scan, at, at + written.length, said, [{ start: at, end: at + written.length, text: right }]);
  const frame = top(scan);
  if (frame) frame.filled = true;
  return true;
}
const longest = 300;

interface Entries {
  readonly list: readonly (readonly [string, string])[];
  /** Commas part them, and colons stand behind the keys. */
  readonly isWell: boolean;
  /** Each key has the colon and the blank that make it one for YAML, whatever else may stand here. */
  readonly isYaml: boolean;
}

/** All of the text as keys of this place and values; undefined where some of it is not. */
function entriesIn(inner: string, place: SourcePlace): Entries | undefined {
  const heads = [...inner.matchAll(head)].filter(
    ([, , key = '', mark = '']) => place.keys.has(key) || (place.invented && mark.trim() !== ''),
  );
  if (heads[0]?.index !== 0) return undefined;
  const list = heads.map(({ index, 0: all, 2: key = '' }, i) => {
    const value = inner.slice(index + all.length, heads[i + 1]?.index).trim();
    return [key, value] as const;
  });
  if (list.some(([, value]) => value === '' || /[,，"'[\]{}（）:：]/.test(value))) return undefined;
  const isWell = heads.every(
    ([, parting = '', , mark = ''], i) => /[:：]/.test(mark) && (i === 0 || parting.trim() !== ''),
  );
  const isYaml = list.length > 1 && heads.every(({ 3: mark = '' }) => /^: +$/.test(mark));
  return { list, isWell, isYaml };
}
const head =
  /(?:^[ \u3000]*|([,，、；;]|[ \u3000])[ \u3000]*)([^\s:：,，、；;=＝"'[\]{}（）]{1,20})([ \u3000]*[:：；;=＝][ \u3000]*|[ \u3000]+)/g;

/** Whether the next line that says something goes on with the value. */
function isDeeper(text: string, end: number, parent: number): boolean {
  for (let next = lineAfter(text, end); next < text.length; next = lineAfter(text, next)) {
    const indent = indentOf(text, next);
    if (!isLineEnd(text, indent.end) && text[indent.end] !== '#') return indent.width > parent;
  }
  return false;
}
