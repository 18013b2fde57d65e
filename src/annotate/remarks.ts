/** What is said of a document, each as one comment: its words, and the characters it stands at. */

import { beginning, type Diagnostic, type Lang, type Words } from '../diagnostic.ts';
import type { Traced } from '../flow/docx/read-docx.ts';
import { noteKey, type TracedUnit } from '../flow/docx/tracing.ts';
import type { Block } from '../flow/flow.ts';
import type { MadeLine } from '../flow/lines.ts';
import type { Char } from './chars.ts';
import { beforeChar, behindChar } from './marks.ts';

/** Offsets in the XML. The mark of a comment stands behind its words, where no refusing takes it away. */
interface Anchor {
  readonly from: number;
  readonly to: number;
  readonly mark: number;
}
export interface Remark {
  /** Its paragraphs, parted by LF. */
  readonly text: string;
  readonly anchor: Anchor;
  /** The number of the paragraph it stands at, where it stands at characters of one. */
  readonly paragraph?: number;
}

export type CharsOf = (line: MadeLine) => readonly Char[] | undefined;

/** Undefined where the body has no place for any. */
export function remarkOf(said: Diagnostic, document: Traced, charsOf: CharsOf, lang: Lang): Remark | undefined {
  const line = document.lines.find(({ number }) => number === said.line);
  const isBoxed = line?.paragraphs.some((paragraph) => document.tracing.paragraphs.get(paragraph)?.boxed);
  const chars = line && !isBoxed && !isWhole(said) ? charsOf(line) : undefined;
  const hint = said.hint === undefined ? [] : [said.hint];
  if (line && chars) {
    const paragraph = line.paragraphs[0]?.number;
    const text = [inWords(said.message), ...hint].join('\n');
    return { text, anchor: anchorAt(chars, said), ...(paragraph !== undefined && { paragraph }) };
  }
  const anchor = (line && !isWhole(said) && besideLine(line, document)) || atStart(document, charsOf);
  const where = line && !isWhole(said) ? `${whereIs(line, document)[lang]}${excerpt(line, said)[lang]}` : '';
  return anchor && { text: [where + inWords(said.message), ...hint].join('\n'), anchor };
}

/** Where other figures stand, for somebody who has no lines and columns before him. */
const inWords = (message: string): string =>
  message
    .replace(/（(?:[^（）“”]*?(?:在|至) \d+:\d+)+）/g, (places) =>
      places.replace(/([在至]) (\d+):(\d+)/g, '$1第$2段第$3字'),
    )
    .replace(/ \((?:[^()“”]*?(?:at|from|to) \d+:\d+)+\)/g, (places) =>
      places.replace(/(?<=(?:at|from|to) )(\d+):(\d+)/g, 'paragraph $1, character $2'),
    );

const isWhole = ({ line, column, endLine, endColumn }: Diagnostic): boolean =>
  line === beginning.line && column === beginning.column && endLine === line && endColumn === column;

function anchorAt(chars: readonly Char[], { line, column, endLine, endColumn }: Diagnostic): Anchor {
  const last = chars.length - 1;
  const start = Math.min(column - 1, chars.length);
  const end = Math.min(endLine > line ? chars.length : endColumn - 1, chars.length);
  if (end <= start) {
    const at = start <= last ? beforeChar(chars[start] as Char) : behindChar(chars[last] as Char);
    return { from: at, to: at, mark: lasting((chars[Math.min(start, last)] as Char).unit, at) };
  }
  const [first, final] = [chars[start] as Char, chars[end - 1] as Char];
  const to = behindChar(final);
  return { from: beforeChar(first), to, mark: lasting(final.unit, to) };
}

const lasting = ({ around }: TracedUnit, offset: number): number => around?.to ?? offset;

/** What stands in a box is told at what holds the box, a note at its mark. */
function besideLine({ paragraphs }: MadeLine, { tracing, flow }: Traced): Anchor | undefined {
  for (const paragraph of paragraphs) {
    const boxed = tracing.paragraphs.get(paragraph)?.boxed;
    const note = flow.notes.find(({ blocks }) => (blocks as readonly Block[]).includes(paragraph));
    const unit = boxed ?? (note && tracing.notes.get(noteKey(note.kind, note.id)));
    if (unit) return { from: unit.from, to: unit.to, mark: lasting(unit, unit.to) };
    const own = tracing.paragraphs.get(paragraph);
    if (own) return { from: own.contentFrom, to: own.contentFrom, mark: own.contentFrom };
  }
  return undefined;
}

function atStart({ lines, tracing }: Traced, charsOf: CharsOf): Anchor | undefined {
  for (const line of lines) {
    const [first] = charsOf(line) ?? [];
    if (!first) continue;
    const at = beforeChar(first);
    return { from: at, to: at, mark: first.unit.around ? lasting(first.unit, at) : at };
  }
  const at = tracing.first?.contentFrom;
  return at === undefined ? undefined : { from: at, to: at, mark: at };
}

const places: Readonly<Record<'note' | 'endnote' | 'header' | 'footer' | 'box', Words>> = {
  note: { zh: '脚注里', en: 'in a footnote, ' },
  endnote: { zh: '尾注里', en: 'in an endnote, ' },
  header: { zh: '页眉里', en: 'in the header, ' },
  footer: { zh: '页脚里', en: 'in the footer, ' },
  box: { zh: '文本框里', en: 'in a text box, ' },
};

function whereIs({ kind, paragraphs }: MadeLine, { flow, tracing }: Traced): Words {
  if (kind === 'header' || kind === 'footer') return places[kind];
  if (kind === 'note') {
    const note = flow.notes.find(({ blocks }) =>
      paragraphs.some((each) => (blocks as readonly Block[]).includes(each)),
    );
    return places[note?.kind === 'endnote' ? 'endnote' : 'note'];
  }
  const isBoxed = paragraphs.some((paragraph) => tracing.paragraphs.get(paragraph)?.boxed);
  return isBoxed ? places.box : { zh: '', en: '' };
}

/** Longer than anybody reads twice. */
const longest = 30;

/** The words that are meant, in quotes. */
function excerpt({ text }: MadeLine, { line, column, endLine, endColumn }: Diagnostic): Words {
  const letters = Array.from(text).slice(column - 1, endLine > line ? undefined : endColumn - 1);
  const words = letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('');
  return words.trim() === '' ? { zh: '：', en: '' } : { zh: `“${words}”：`, en: `“${words}”: ` };
}
