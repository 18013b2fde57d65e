/** What cases are made of: the examples, the cases of other tests, the templates that are shipped. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Corpus {
  /** Whole issues, the long examples among them. */
  readonly issues: readonly string[];
  /** Pieces that stand at the top of an issue, each from its key to the next. */
  readonly pieces: readonly string[];
  readonly series: readonly string[];
  /** Issues that lie together under a series, in the order of their names. */
  readonly families: readonly Family[];
  readonly templates: readonly { readonly name: string; readonly text: string }[];
  /** Single lines of issues, to be put where they do not belong. */
  readonly lines: readonly string[];
}

interface Family {
  readonly series: string;
  readonly issues: readonly string[];
}
interface Found {
  readonly name: string;
  readonly text: string;
}

/** @param root of the repository */
export function readCorpus(root: string): Corpus {
  const found = [
    'examples',
    'test/pipeline/pages',
    'test/pipeline/faults',
    'test/source/cases',
    'test/schema/cases',
  ].flatMap((folder) => yamlIn(root, folder));
  const issues = found.filter(({ name }) => !name.endsWith('series.yaml')).map(({ text }) => text);
  const pieces = issues.flatMap((text) => text.split(/^(?=[^\s#-])/m)).filter((piece) => piece.length > 3);
  return {
    issues,
    pieces,
    series: found.filter(({ name }) => name.endsWith('series.yaml')).map(({ text }) => text),
    families: ['examples', 'test/checks'].flatMap((folder) => familiesOf(yamlIn(root, folder))),
    templates: readdirSync(join(root, 'templates'))
      .filter((name) => name.endsWith('.hbs'))
      .sort()
      .map((name) => ({ name, text: readFileSync(join(root, 'templates', name), 'utf8') })),
    lines: [...new Set(issues.flatMap((text) => text.split('\n')))].filter((line) => line.length < 200),
  };
}

const yamlIn = (root: string, folder: string): readonly Found[] =>
  (readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }) as string[])
    .map((name) => join(folder, name))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));

/** A folder with a series and what lies in it and below it. */
const familiesOf = (found: readonly Found[]): readonly Family[] =>
  found
    .filter(({ name }) => basename(name) === 'series.yaml')
    .map(({ name: series, text }) => ({
      series: text,
      issues: found
        .filter(({ name }) => name.startsWith(`${dirname(series)}/`) && !basename(name).startsWith('series'))
        .map((issue) => issue.text),
    }));
