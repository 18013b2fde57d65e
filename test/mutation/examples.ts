/** The examples, and texts of other shapes, as the checks see them: the issue, its series, the files and the issues beside it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Passage } from '../../src/checks/passage.ts';
import { passagesIn } from '../../src/checks/passages.ts';
import type { Joined } from '../../src/gather/merge.ts';
import { naturally } from '../../src/gather/natural.ts';
import { readSeries } from '../../src/gather/read.ts';
import { readIssue } from '../../src/gather/read-issue.ts';
import type { Sources } from '../../src/gather/sources.ts';
import { textsOf } from '../../src/gather/texts.ts';

export interface Example {
  readonly input: Sources;
  readonly text: string;
  readonly joined: Joined;
  readonly passages: readonly Passage[];
}

const homes = ['../../examples/', 'texts/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

const issuesIn = (home: string, folder: string): readonly string[] =>
  readdirSync(join(home, folder))
    .filter((name) => name.endsWith('.yaml') && name !== 'series.yaml')
    .sort(naturally);

export const examples = (): readonly Example[] => homes.flatMap(examplesIn);

function examplesIn(home: string): readonly Example[] {
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' })
    // A folder of what units sent is no one file; the short ones of each kind show a page, and say little.
    .filter((name) => name.endsWith('.yaml') && !/series\.yaml$|2024-11\/|^kinds\//.test(name))
    .sort();
  return files.map((name) => {
    const folder = dirname(name);
    const file = name.slice(folder === '.' ? 0 : folder.length + 1);
    const bytes = readFileSync(join(home, name));
    const at = join(home, folder, 'series.yaml');
    const series = existsSync(at) ? { file: 'series.yaml', bytes: readFileSync(at) } : undefined;
    const input: Sources = {
      file,
      bytes,
      ...(series && { series }),
      siblings: {
        names: issuesIn(home, folder),
        read: (one) => (existsSync(join(home, folder, one)) ? readFileSync(join(home, folder, one)) : undefined),
      },
      readFile: (named) => new Uint8Array(readFileSync(join(home, folder, named))),
    };
    const joined = readIssue({ file, bytes }, series && readSeries(series)).joined?.value;
    if (!joined) throw new Error(`${name} cannot be read`);
    return { input, text: bytes.toString('utf8'), joined, passages: passagesIn(textsOf(joined.file)) };
  });
}
