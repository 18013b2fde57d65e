/** What cases are made of: the examples, the cases of other tests, the templates that are shipped. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Corpus {
  /** Whole issues, the long examples among them. */
  readonly issues: readonly string[];
  /** Pieces that stand at the top of an issue, each from its key to the next. */
  readonly pieces: readonly string[];
  readonly series: readonly string[];
  readonly templates: readonly { readonly name: string; readonly text: string }[];
  /** Single lines of issues, to be put where they do not belong. */
  readonly lines: readonly string[];
}

/** @param root of the repository */
export function readCorpus(root: string): Corpus {
  const found = ['examples', 'test/pipeline/pages', 'test/pipeline/faults', 'test/source/cases', 'test/schema/cases']
    .flatMap((folder) =>
      (readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }) as string[]).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
  const issues = found.filter(({ name }) => !name.endsWith('series.yaml')).map(({ text }) => text);
  const pieces = issues.flatMap((text) => text.split(/^(?=[^\s#-])/m)).filter((piece) => piece.length > 3);
  return {
    issues,
    pieces,
    series: found.filter(({ name }) => name.endsWith('series.yaml')).map(({ text }) => text),
    templates: readdirSync(join(root, 'templates'))
      .filter((name) => name.endsWith('.hbs'))
      .sort()
      .map((name) => ({ name, text: readFileSync(join(root, 'templates', name), 'utf8') })),
    lines: [...new Set(issues.flatMap((text) => text.split('\n')))].filter((line) => line.length < 200),
  };
}
