/** A Word document → its paragraphs: the body, then notes, then headers and footers. */

import type { Bytes } from '../../data/bytes.ts';
import { isRefusal, type Refusal } from '../../data/refusal.ts';
import { limits, tooLarge } from '../../limits.ts';
import type { PlainText } from '../plain-text.ts';
import type { PlainReading } from '../read-plain.ts';
import { damaged, noText, unread } from '../unread.ts';
import type { Line } from './lines.ts';
import { type Document, isThere, notWord, openDocument, zipRefusal } from './open.ts';
import { type Place, readStory, type Story } from './story.ts';
import { readStyles, type StyleOf } from './styles.ts';

/** The number of a paragraph is its place among those with text, lines parted by a break counted singly. */
export function readDocx(bytes: Bytes, file: string): PlainReading {
  const document = openDocument(bytes);
  const lines = isRefusal(document) ? document : linesOf(document);
  if (isRefusal(lines)) return unread(lines);
  if (lines.length === 0) return unread(noText);
  if (lines.length > limits.textLines.most) return unread(tooLarge('textLines'));
  return { text: textOf(lines, file), findings: [] };
}

const textOf = (lines: readonly Line[], file: string): PlainText => ({
  file,
  paragraphs: lines.map((line, index) => ({ ...line, line: index + 1 })),
  text: lines.map(({ text }) => text).join('\n'),
});

/** Of headers and footers those that a section shows, and what several say alike once. */
function linesOf(document: Document): readonly Line[] | Refusal {
  const { relations } = document;
  const [styles] = relations.filter(({ type }) => type === 'styles');
  const styleOf = readStyles(document.zip, styles?.part);
  const body = storyOf(document, document.main, styleOf);
  if (isRefusal(body)) return body;
  if (!body.isDocument) return notWord(document.zip);
  const notes = ['footnotes', 'endnotes'].flatMap((wanted) => relations.filter(({ type }) => type === wanted));
  const margins = (['header', 'footer'] as const).flatMap((kind) =>
    body.references
      .filter((reference) => reference.kind === kind)
      .flatMap(({ id }) => relations.filter((to) => to.id === id)),
  );
  const lines = [...body.lines];
  const said = new Set<string>();
  for (const { type, part } of new Set([...notes, ...margins])) {
    if (!isThere(document.zip, part)) continue;
    const story = storyOf(document, part, styleOf, type === 'header' || type === 'footer' ? type : 'note');
    if (isRefusal(story)) return story;
    const all = story.lines.map(({ text }) => text).join('\n');
    if (said.has(all)) continue;
    said.add(all);
    for (const line of story.lines) lines.push(line);
  }
  return lines;
}

function storyOf({ zip }: Document, part: string, styleOf: StyleOf, place?: Place): Story | Refusal {
  const bytes = zip.read(part);
  if (typeof bytes === 'string') return zipRefusal(bytes);
  return (bytes && readStory(bytes, styleOf, place)) ?? damaged;
}
