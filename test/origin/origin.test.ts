/** Every word of a page knows the text it comes from, at the very character. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Sources } from '../../src/gather/sources.ts';
import type { Text } from '../../src/gather/texts.ts';
import { casesIn, readCase } from '../pipeline/read-case.ts';
import { printedBy, textOf } from './page.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

function exampleInput(file: string): Sources {
  const home = dirname(file);
  const series = join(home, 'series.yaml');
  const templates = join(home, 'templates');
  return {
    file: relative(examples, file),
    bytes: readFileSync(file),
    ...(existsSync(series) && { series: { file: 'series.yaml', bytes: readFileSync(series) } }),
    readFile: (name) => new Uint8Array(readFileSync(join(home, name))),
    ...(existsSync(templates) && {
      templates: readdirSync(templates).map((name) => ({
        name: name.replace(/\.hbs$/, ''),
        file: name,
        text: readFileSync(join(templates, name), 'utf8'),
      })),
    }),
  };
}

const issues = (readdirSync(examples, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('series.yaml') && !name.includes('2024-11/'))
  .sort();
const pages = new URL('../pipeline/pages/', import.meta.url);
const cases: readonly (readonly [string, () => Sources])[] = [
  ...issues.map((name) => [`examples/${name}`, () => exampleInput(join(examples, name))] as const),
  ...casesIn(pages).map((name) => [name, () => readCase(fileURLToPath(new URL(`${name}/`, pages)))] as const),
];

describe.each(cases)('%s', (_, input) => {
  const { texts, printed } = printedBy(input());

  test('what is not computed stands in its text, character for character', () => {
    for (const { printed: characters, stretch, source } of printed) {
      if (stretch.origin.computed) continue;
      expect({ path: stretch.origin.path, source }).toEqual({ path: stretch.origin.path, source: characters });
    }
  });

  test('every text that prints is found on the page', () => {
    const found = new Set(printed.map(({ stretch }) => textOf(stretch, texts)?.text));
    const computed = new Set(
      printed.flatMap(({ stretch: { origin } }) => (origin.computed ? [origin.path.join('\n')] : [])),
    );
    const isComputed = ({ path }: Text) => path.some((_, end) => computed.has(path.slice(0, end + 1).join('\n')));
    // A figure may only be one of a sum, a unit of measure prints where a table is made of it, a period where the sentence
    // asks for it; an indicator's name over its column; what a picture shows is said, not printed.
    const mayRest = ({ path, role }: Text) =>
      role === 'figure' ||
      path[0] === 'indicators' ||
      path.includes('period') ||
      path.at(-1) === 'alt' ||
      (path.at(-1) === 'by' && path.includes('ranking'));
    const lost = texts.filter(
      (text) => text.value.trim() !== '' && !found.has(text) && !isComputed(text) && !mayRest(text),
    );
    expect(lost.map(({ path, value }) => `${path.join('.')}: ${value}`)).toEqual([]);
  });
});
