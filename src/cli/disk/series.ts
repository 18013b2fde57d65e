/** Which series an issue belongs to (contract 2), and what its folder lends it. */

import fs from 'node:fs';
import path from 'node:path';
import type { Engine } from '../engine.ts';
import type { Io } from '../io.ts';
import type { Problem } from '../problem.ts';
import { reason } from './errno.ts';
import { isPipe } from './pipe.ts';
import { inside, real, shown } from './place.ts';
import { isProblem, readBytes } from './read.ts';
import { placeOfSetting } from './series-place.ts';
import { readTemplates, type TemplateFile } from './templates.ts';
import { seriesName } from './walk.ts';

export interface Series {
  readonly file: string;
  /** As messages show it. */
  readonly shown: string;
  readonly folder: string;
  readonly bytes: Uint8Array;
  /** Pattern of the output's name. */
  readonly output?: string;
  readonly templates: readonly TemplateFile[];
  /** It came through a pipe, and cannot be written back. */
  readonly isPiped?: boolean;
}

/**
 * The series file in a folder or the nearest above it; the search ends with a folder that has `.git`, home, a drive's root.
 * A folder on the way that may not be looked into is a problem: the one that is wanted may lie there.
 */
export function findSeries(io: Io, folder: string): string | Problem | undefined {
  const home = io.home === undefined ? undefined : real(io.home);
  for (let at = folder; ; at = path.dirname(at)) {
    const file = path.join(at, seriesName);
    try {
      if (fs.lstatSync(file, { throwIfNoEntry: false })) return file;
    } catch (error) {
      return closedOnTheWay(io, at, error);
    }
    if (fs.existsSync(path.join(at, '.git')) || real(at) === home || path.dirname(at) === at) return undefined;
  }
}

const closedOnTheWay = (io: Io, folder: string, cause: unknown): Problem => ({
  code: 'cannot-read',
  file: shown(io, folder),
  message: {
    zh: `打不开这个文件夹，不知道里面有没有 ${seriesName}：${reason(cause).zh}`,
    en: `the folder cannot be opened, and may hold a ${seriesName}: ${reason(cause).en}`,
  },
  hint: {
    zh: '请管理员给予权限；不用刊物设置的，加 --series none',
    en: 'ask for the right; if there is no series, add --series none',
  },
});

/**
 * Reads a series file. `named` was given on the command line and may lie anywhere.
 * @param ownTemplates the user named a template folder, which stands for the series' own
 */
export function readSeries(
  io: Io,
  engine: Engine,
  file: string,
  named: boolean,
  ownTemplates: boolean,
): Series | Problem {
  const folder = path.dirname(file);
  const name = shown(io, file);
  if (!named && !inside(file, folder))
    return outside(name, {
      zh: '它是指到别处的链接',
      en: 'it is a link to another place',
    });
  const bytes = readBytes(io, file, { pipes: named });
  if (isProblem(bytes)) return bytes;
  const { template, output } = engine.readSeriesSettings({ file: name, bytes });
  const templates = template && !ownTemplates ? seriesTemplates(io, folder, template, name, bytes) : [];
  if (isProblem(templates)) return templates;
  return {
    file,
    shown: name,
    folder,
    bytes,
    templates,
    ...(output && { output }),
    ...(named && isPipe(file) && { isPiped: true }),
  };
}

function seriesTemplates(
  io: Io,
  folder: string,
  template: string,
  name: string,
  bytes: Uint8Array,
): readonly TemplateFile[] | Problem {
  const folderOf = path.resolve(folder, template);
  const templates = inside(folderOf, folder)
    ? readTemplates(io, folderOf)
    : outside(name, {
        zh: `“模板”写的是“${template}”`,
        en: `\`template\` is “${template}”`,
      });
  // What the system refuses is no fault of what the series file says.
  if (!isProblem(templates) || templates.code === 'cannot-read') return templates;
  // The fault is in what the series file says, wherever it shows.
  const where = templates.file === name ? '' : `（${templates.file}）`;
  const message = {
    zh: `${templates.message.zh}${where}`,
    en: `${templates.message.en}${where && ` (${templates.file})`}`,
  };
  return {
    ...templates,
    message,
    file: name,
    ...placeOfSetting(bytes, ['template', '模板']),
  };
}

const outside = (file: string, what: { zh: string; en: string }): Problem => ({
  code: 'series-outside',
  file,
  message: {
    zh: `刊物设置指到了刊物文件夹之外：${what.zh}`,
    en: `the series leads out of its folder: ${what.en}`,
  },
  hint: {
    zh: '把所指的文件放进刊物文件夹，或在命令里用 --series、--template 点名',
    en: 'move it into the series folder, or name it with --series or --template',
  },
});
