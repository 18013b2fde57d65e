/** Which series an issue belongs to (contract 2), and what its folder lends it. */

import { splitSheet } from '../data/sheet-name.ts';
import { beginning, type Words } from '../diagnostic.ts';
import { onceFor } from '../once.ts';
import { above, folderOf, nameIn, shortest } from '../world/names.ts';
import { apart, type Remembered, remembered } from '../world/record.ts';
import { isRefused, type Refused, type World } from '../world/world.ts';
import { misnamedSeries } from './misnamed.ts';
import { namedFiles } from './named-files.ts';
import { cannotRead, isOpenFault, type OpenFault } from './open-fault.ts';
import type { SeriesSettings, SeriesText } from './read.ts';
import { placeOfSetting } from './series-place.ts';
import { readTemplates, type TemplateFile } from './templates.ts';
import { seriesName } from './walk.ts';

export interface Series extends SeriesText {
  readonly folder: string;
  readonly output?: string;
  readonly templates: readonly TemplateFile[];
}

/**
 * The series file in a folder or the nearest above it; the search ends with a folder that has `.git`, and where the world
 * ends. A folder on the way that may not be looked into is a fault: the one that is wanted may lie there.
 */
export function findSeries(world: World, folder: string): string | OpenFault | undefined {
  for (let at: string | undefined = folder; at !== undefined; at = above(world, at)) {
    const file = nameIn(at, seriesName);
    const found = world.read(file);
    if (!isRefused(found)) return file;
    if (found.kind === 'outside') return undefined;
    if (found.by === 'folder') return closedOnTheWay(at, found);
    // What is there and cannot be had is reported when it is read.
    if (found.kind !== 'absent' || found.by === 'link') return file;
    if (isThere(world.read(nameIn(at, '.git')))) return undefined;
  }
  return undefined;
}

const isThere = (found: Uint8Array | Refused): boolean => !isRefused(found) || found.kind !== 'absent';

const closedOnTheWay = (file: string, { reason }: Refused): OpenFault => ({
  code: 'cannot-read',
  file,
  message: {
    zh: `打不开这个文件夹，不知道里面有没有 ${seriesName}：${reason.zh}`,
    en: `the folder cannot be opened, and may hold a ${seriesName}: ${reason.en}`,
  },
  hint: {
    zh: '请管理员给予权限；不用刊物设置的，加 --series none',
    en: 'ask for the right; if there is no series, add --series none',
  },
});

export interface SeriesOptions {
  /** It or its name: stands for the one that would be found, and may lie anywhere; `none`: there is none. */
  readonly given?: SeriesText | string | undefined;
  /** Templates are given, which stand for the series' own. */
  readonly withoutTemplates: boolean;
  settingsOf(series: SeriesText): SeriesSettings;
}
type Answer = Series | OpenFault | undefined;

/** Of the issues in a folder. Every series file is found and read once for a world. */
export function seriesOf(world: World, folder: string, options: SeriesOptions): Answer {
  const { given } = options;
  if (given === 'none') return undefined;
  const known = answersOf(world);
  const ask = (key: string, answer: () => Answer): Answer => remembered(world, known, key, answer);
  const kind = options.withoutTemplates ? 'bare' : 'whole';
  if (given !== undefined) {
    const file = typeof given === 'string' ? shortest(world, given) : given.file;
    return ask(`${kind} given ${file}`, () =>
      typeof given === 'string' ? readIn(world, file, options) : withTemplates(world, given, options),
    );
  }
  return ask(`${kind} in ${folder}`, () => {
    const file = findSeries(world, folder);
    if (file === undefined) return misnamedIn(world, folder);
    return typeof file === 'string'
      ? ask(`${kind} at ${file}`, () => readIn(world, file, options, [folderOf(file)]))
      : file;
  });
}

/** Without its series an issue prints, and lacks its masthead, or says of right lines that they are wrong. */
function misnamedIn(world: World, folder: string): OpenFault | undefined {
  // Every document that is written changes the folder; one that lacks its series.yaml reads it again when it is there.
  const entries = apart(world, () => world.list(folder));
  const name = isRefused(entries) ? undefined : misnamedSeries(entries);
  if (name === undefined) return undefined;
  return {
    code: 'series-misnamed',
    file: shortest(world, nameIn(folder, name)),
    at: beginning,
    message: {
      zh: `这里没有 ${seriesName}，“${name}”多半就是它：文件名不对，刊名、报送发、栏目的编排都没有读`,
      en: `there is no ${seriesName} here, and “${name}” is probably meant as such: nothing of it is read`,
    },
    hint: {
      zh: `把“${name}”改名为 ${seriesName}；本来就不用刊物设置的，在它的名字前加 _`,
      en: `rename it to ${seriesName}; if the issues have no series, put _ before its name`,
    },
  };
}

const answersOf = onceFor((_: World) => new Map<string, Remembered<Answer>>());

function readIn(world: World, file: string, options: SeriesOptions, within?: readonly string[]): Answer {
  const bytes = world.read(file, within);
  if (!isRefused(bytes)) return withTemplates(world, { file, bytes }, options);
  return bytes.kind === 'outside'
    ? outside(file, { zh: '它是指到别处的链接', en: 'it is a link to another place' })
    : cannotRead(file, bytes);
}

function withTemplates(world: World, series: SeriesText, { withoutTemplates, settingsOf }: SeriesOptions): Answer {
  const { template, output, lists = [] } = settingsOf(series);
  const templates = template && !withoutTemplates ? templatesOf(world, series, template) : [];
  if ('code' in templates) return templates;
  const folder = folderOf(series.file);
  const readFile = namedFiles(world, folder, { where: besideSeries });
  const files = new Map(lists.map((name) => [name, readFile(splitSheet(name).file)]));
  return { ...series, folder, templates, ...(output && { output }), ...(files.size > 0 && { files }) };
}

const besideSeries: Words = { zh: `${seriesName} 所在的文件夹`, en: `the folder of ${seriesName}` };

function templatesOf(world: World, { file, bytes }: SeriesText, template: string): readonly TemplateFile[] | OpenFault {
  const folder = folderOf(file);
  const home = nameIn(folder, template.replaceAll('\\', '/'));
  const templates = readTemplates(world, home, [folder]) ?? outsideTemplates(file, template);
  // What the system refuses is no fault of what the series file says.
  if (!isOpenFault(templates) || templates.code === 'cannot-read') return templates;
  // The fault is in what the series file says, wherever it shows.
  const where = templates.file === file ? '' : `（${templates.file}）`;
  const message = {
    zh: `${templates.message.zh}${where}`,
    en: `${templates.message.en}${where && ` (${templates.file})`}`,
  };
  return { ...templates, message, file, ...placeOfSetting(bytes, ['template', '模板']) };
}

const outsideTemplates = (file: string, template: string): OpenFault =>
  outside(file, { zh: `“模板”写的是“${template}”`, en: `\`template\` is “${template}”` });

const outside = (file: string, what: Words): OpenFault => ({
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
