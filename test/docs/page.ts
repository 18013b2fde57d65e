/** Our pages of Markdown: their fenced blocks, links and headings. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Page {
  /** From the root of the repository, with `/`. */
  readonly name: string;
  readonly text: string;
}
/** A fenced block: ` ```yaml 2024-03.yaml `. */
export interface Fence {
  readonly language: string;
  /** What follows the language on the opening line, which no reader sees. */
  readonly info: string;
  /** The lines inside, each with its line end. */
  readonly body: string;
  /** Where the body begins in the page. */
  readonly at: number;
}

const read = (name: string): Page => ({ name, text: readFileSync(path.join(root, name), 'utf8') });

/** What people read: written by us, or generated. */
export const pages: readonly Page[] = [
  'README.md',
  'CHANGELOG.md',
  'src/README.md',
  'examples/README.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
].map(read);

const fencePattern = /^(`{3,})([^\s`]*) *([^\n]*)\n([\s\S]*?)^\1 *$/gm;

export const fencesOf = (text: string): readonly Fence[] =>
  [...text.matchAll(fencePattern)].map(
    ({ 0: whole, 1: ticks = '', 2: language = '', 3: info = '', 4: body = '', index }) => ({
      language,
      info: info.trim(),
      body,
      at: index + whole.trimEnd().length - ticks.length - body.length,
    }),
  );

/** Targets of links and pictures that do not lead to the net. */
export const linksOf = ({ text }: Page): readonly string[] =>
  [
    ...text
      .replace(fencePattern, '')
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)|<img[^>]* src="([^"]+)"/g),
  ]
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));

/** The anchors of a page's headings, as GitHub makes them. */
export const anchorsOf = ({ text }: Page): readonly string[] =>
  [...text.replace(fencePattern, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
