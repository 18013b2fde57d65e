/**
 * The pages of earlier builds of an output, known by what their seals say of their text: a document that was sent before the
 * issue was built again is still compared with what it was (contract 3.0.2). Beside the record; anyone may delete it too.
 *
 * A file of two lines, each JSON: the version of this form and the sha256 of the second; then the issue, every paragraph
 * once, and of each page which of them it has. Of two builds nearly all are the same.
 */

import { sha256 } from '../world/record.ts';
import type { PrintedPage } from './printed.ts';
import { parsed } from './record.ts';

export interface EarlierPage {
  /** `bulletin-text` of its seal. */
  readonly text: string;
  readonly page: PrintedPage;
}

export interface EarlierPages {
  /** As its record names it. */
  readonly issue: string;
  /** The oldest first. */
  readonly pages: readonly EarlierPage[];
}

const form = 1;
/** A watched file is built at every save; of so many the oldest are forgotten, and where they are large, sooner. */
const mostPages = 200;
const mostSize = 2 * 1024 * 1024;

/** Its base name, of that of the record. */
export const earlierName = (record: string): string => record.replace(/\.jsonl$/, '.pages.json');

interface Held {
  readonly issue: string;
  readonly pieces: readonly unknown[];
  readonly pages: readonly {
    readonly text: string;
    readonly files: number;
    readonly texts: number;
    readonly paragraphs: readonly number[];
  }[];
}

export function earlierText({ issue, pages }: EarlierPages): string {
  for (let kept = pages.slice(-mostPages); ; kept = kept.slice(Math.ceil(kept.length / 2))) {
    const line = JSON.stringify(heldOf(issue, kept));
    if (line.length <= mostSize || kept.length <= 1)
      return [JSON.stringify({ 'bulletin-pages': form, sum: sha256(line) }), line, ''].join('\n');
  }
}

function heldOf(issue: string, pages: readonly EarlierPage[]): Held {
  const known = new Map<string, number>();
  const pieces: unknown[] = [];
  const numberOf = (piece: unknown): number => {
    const key = JSON.stringify(piece);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, pieces.length);
    return pieces.push(piece) - 1;
  };
  return {
    issue,
    pages: pages.map(({ text, page: { files, texts, paragraphs } }) => ({
      text,
      files: numberOf(files),
      texts: numberOf(texts),
      paragraphs: paragraphs.map(numberOf),
    })),
    pieces,
  };
}

/** undefined for what is broken, or of another form. */
export function readEarlier(bytes: Uint8Array): EarlierPages | undefined {
  const end = bytes.indexOf(10);
  const next = bytes.indexOf(10, end + 1);
  if (end < 0 || next < 0) return undefined;
  const [first, line] = [bytes.subarray(0, end), bytes.subarray(end + 1, next)];
  const begin = parsed(first) as { 'bulletin-pages'?: unknown; sum?: unknown } | undefined;
  if (begin?.['bulletin-pages'] !== form || begin.sum !== sha256(line)) return undefined;
  const { issue, pieces, pages } = parsed(line) as Held;
  return {
    issue,
    pages: pages.map(({ text, files, texts, paragraphs }) => ({
      text,
      page: {
        files: pieces[files] as PrintedPage['files'],
        texts: pieces[texts] as PrintedPage['texts'],
        paragraphs: paragraphs.map((number) => pieces[number] as PrintedPage['paragraphs'][number]),
      },
    })),
  };
}

/** With one more, the newest; one of the same text there is no second time. */
export const withEarlier = (before: EarlierPages | undefined, issue: string, one: EarlierPage): EarlierPages => ({
  issue,
  pages: [...(before?.issue === issue ? before.pages : []).filter(({ text }) => text !== one.text), one],
});
