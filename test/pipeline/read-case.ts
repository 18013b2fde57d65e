/**
 * A case is a folder: `issue.yaml` or another name, perhaps `series.yaml`, perhaps `templates/`. Issues that lie with it are
 * in `earlier/` and `later/`. One of several cases in a folder may have its own, as `earlier-<its name>/`, `later-<its name>/`
 * and `series-<its name>.yaml`. What units sent for it lies in `sent/`, or in `sent-<its name>/`.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect } from 'vitest';
import { naturally } from '../../src/gather/natural.ts';
import { sentIn } from '../../src/gather/sent/folder.ts';
import type { Sources } from '../../src/gather/sources.ts';
import { mapWorld } from '../../src/world/world.ts';

export const casesIn = (folder: URL): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

export function readCase(folder: string, name = 'issue.yaml'): Sources {
  const series = [`series-${stemOf(name)}.yaml`, 'series.yaml'].map((one) => join(folder, one)).find(existsSync);
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
    ...siblingsOf(folder, name),
    ...sentFor(folder, stemOf(name)),
    ...(series ? { series: { file: 'series.yaml', bytes: readFileSync(series) } } : {}),
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

/** As they lie beside the `issue.yaml` of an issue folder. */
function sentFor(folder: string, stem: string): Pick<Sources, 'sent'> {
  const home = [`sent-${stem}`, 'sent'].find((one) => existsSync(join(folder, one)));
  if (home === undefined) return {};
  const files = readdirSync(join(folder, home), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const held = files
    .map((one) => join(one.parentPath, one.name))
    .map((path) => [relative(folder, path), path] as const);
  const world = mapWorld({
    [`${home}/issue.yaml`]: '',
    ...Object.fromEntries(held.map(([own, path]) => [own.split(sep).join('/'), new Uint8Array(readFileSync(path))])),
  });
  return { sent: sentIn(world, `${home}/issue.yaml`) };
}

const stemOf = (name: string): string => name.replace(/\.yaml$/, '');

function siblingsOf(folder: string, name: string): Pick<Sources, 'siblings'> {
  const stem = stemOf(name);
  const [earlier, later] = ['earlier', 'later'].map((side) => {
    const home = [`${side}-${stem}`, side].find((one) => existsSync(join(folder, one)));
    const names = home === undefined ? [] : readdirSync(join(folder, home)).sort(naturally);
    return names.map((one) => `${home}/${one}`);
  }) as [string[], string[]];
  if (earlier.length + later.length === 0) return {};
  const names = [...earlier, name, ...later];
  return { siblings: { names, read: (one) => new Uint8Array(readFileSync(join(folder, one))) } };
}

/** The file says what is expected; `UPDATE=1` writes what came instead, to be read before it is committed. */
export function expectFile(file: string, actual: string): void {
  if (process.env.UPDATE && !process.env.CI) writeFileSync(file, actual);
  expect(existsSync(file), `${file} is missing; run with UPDATE=1 and read it`).toBe(true);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}
