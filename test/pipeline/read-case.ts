/** A case is a folder: `issue.yaml` or another name, perhaps `series.yaml`, perhaps `templates/`. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CompileInput } from '../../src/compile.ts';

export const casesIn = (folder: URL): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

export function readCase(folder: string, name = 'issue.yaml'): CompileInput {
  const series = join(folder, 'series.yaml');
  const templates = join(folder, 'templates');
  return {
    file: name,
    bytes: readFileSync(join(folder, name)),
    readFile: (named) => {
      if (named.startsWith('../'))
        return { kind: 'outside', message: { zh: `不在文件夹里：${named}`, en: `outside: ${named}` } };
      const file = join(folder, named);
      if (!existsSync(file)) return { kind: 'absent', message: { zh: `没有 ${named}`, en: `there is no ${named}` } };
      return new Uint8Array(readFileSync(file));
    },
    ...(existsSync(series) ? { series: { file: 'series.yaml', bytes: readFileSync(series) } } : {}),
    ...(existsSync(templates)
      ? {
          templates: readdirSync(templates)
            .sort()
            .map((name) => ({
              name: name.replace(/\.hbs$/, ''),
              file: `templates/${name}`,
              text: readFileSync(join(templates, name), 'utf8'),
            })),
        }
      : {}),
  };
}

/** The file says what is expected; `UPDATE=1` writes what came instead, to be read before it is committed. */
export function expectFile(file: string, actual: string): void {
  if (process.env.UPDATE && !process.env.CI) writeFileSync(file, actual);
  expect(existsSync(file), `${file} is missing; run with UPDATE=1 and read it`).toBe(true);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}
