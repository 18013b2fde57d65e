/** Built documents as pages one can measure: LibreOffice lays them out, poppler reads the result. Lengths in mm from the top left. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontConfig } from './fonts.ts';
import { type Drawing, drawingsOf } from './rules.ts';

export interface Rendered {
  readonly pages: readonly Page[];
  /** PostScript names of the fonts the pages are drawn with. */
  readonly fonts: readonly string[];
  /** Headings as a reader's navigator shows them, by level from 1. */
  readonly outline: readonly { readonly level: number; readonly text: string }[];
}
export interface Page extends Drawing {
  /** The sheet lies on its long side. */
  readonly landscape: boolean;
  /** Every word where it stands; `lines` has them by their height. */
  readonly words: readonly Line[];
  readonly lines: readonly Line[];
}
/** What stands on one height of the page, from left to right. */
interface Line extends Box {
  readonly text: string;
}
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Renders all documents in one run of LibreOffice, which takes longer to start than to lay out.
 * With `BULLETIN_PICTURES=FOLDER` every page is also left there as `NAME-1.png`, for a person to look at.
 */
export const render = (documents: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Rendered>> => {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-render-'));
  try {
    const names = Object.keys(documents);
    const files = names.map((name, index) => {
      const file = join(folder, `${index}.docx`);
      writeFileSync(file, documents[name] ?? new Uint8Array());
      return file;
    });
    toPdf(files, folder);
    return Object.fromEntries(names.map((name, index) => [name, readPdf(join(folder, `${index}.pdf`), name)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A page that a section on an even one leaves blank is printed like any other. */
const withBlankPages = 'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}';

const toPdf = (files: readonly string[], folder: string): void => {
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontConfig);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', withBlankPages, '--outdir', folder, ...files], {
    env: { ...process.env, FONTCONFIG_FILE: fonts, HOME: folder, LC_ALL: 'C.UTF-8' },
    stdio: 'ignore',
    timeout: 300_000,
  });
};

const readPdf = (pdf: string, name: string): Rendered => {
  const layout = run('pdftotext', ['-bbox', pdf, '-']);
  const drawings = drawingsOf(pdf);
  const { BULLETIN_PICTURES: pictures } = process.env;
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    run('pdftoppm', ['-r', '80', '-png', pdf, join(pictures, name)]);
  }
  return {
    pages: [...layout.matchAll(/<page width="([^"]*)" height="([^"]*)">(.*?)<\/page>/gs)].map(
      ([, width, height, content = ''], index) => {
        const words = [...content.matchAll(/<word ([^>]*)>(.*?)<\/word>/gs)].map(toWord);
        const drawing = drawings[index] ?? { rules: [] };
        return { landscape: Number(width) > Number(height), words, lines: toLines(words), ...drawing };
      },
    ),
    outline: outlineOf(run('pdftohtml', ['-xml', '-i', '-stdout', pdf])),
    fonts: run('pdffonts', [pdf])
      .split('\n')
      .slice(2)
      .flatMap((line) => line.split(/\s+/, 1))
      .filter((font) => font !== '')
      .map((font) => font.replace(/^[A-Z]{6}\+/, '')),
  };
};

/** Runs a tool and gives what it prints. */
const run = (tool: string, args: readonly string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });

/** `<outline>` holds the items of one level, and stands behind the item it belongs to. */
const outlineOf = (xml: string): Rendered['outline'] => {
  let level = 0;
  return [...xml.matchAll(/<(\/?)outline>|<item page="\d+">(.*?)<\/item>/g)].flatMap(([whole, end, text]) => {
    if (whole.endsWith('outline>')) level += end ? -1 : 1;
    return text === undefined ? [] : [{ level, text: decode(text) }];
  });
};

const POINT = 25.4 / 72;
const toWord = ([, attributes = '', text = '']: RegExpMatchArray): Line => {
  const length = (side: string) => Number(new RegExp(`${side}="([^"]*)"`).exec(attributes)?.[1]) * POINT;
  return {
    text: decode(text),
    left: length('xMin'),
    right: length('xMax'),
    top: length('yMin'),
    bottom: length('yMax'),
  };
};

const decode = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name as 'lt'] ?? '',
  );

/** Words whose middles are within half a line of each other stand on one line. */
const toLines = (words: readonly Line[]): Line[] => {
  const lines: Line[][] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const last = lines.at(-1);
    if (last?.[0] && middle(word) - middle(last[0]) < 3) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const sorted = line.sort((a, b) => a.left - b.left);
    return {
      text: sorted.map(({ text }) => text).join(' '),
      left: Math.min(...sorted.map(({ left }) => left)),
      right: Math.max(...sorted.map(({ right }) => right)),
      top: Math.min(...sorted.map(({ top }) => top)),
      bottom: Math.max(...sorted.map(({ bottom }) => bottom)),
    };
  });
};

export const middle = ({ top, bottom }: Box): number => (top + bottom) / 2;
