/** A folder of template parts that replace the built-in ones by name. */

import type { Words } from '../diagnostic.ts';
import { type LimitName, limits, tooLarge } from '../limits.ts';
import { baseOf, nameIn, shortest } from '../world/names.ts';
import { isRefused, type Refused, type World } from '../world/world.ts';
import { cannotRead, type OpenFault } from './open-fault.ts';

export interface TemplateFile {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/**
 * Every `.hbs` file of the folder and those below it. What looks like a part and cannot be read as one is reported.
 * @param within where the folder must lie, links followed
 * @returns undefined where it does not
 */
export function readTemplates(
  world: World,
  folder: string,
  within?: readonly string[],
): readonly TemplateFile[] | OpenFault | undefined {
  const files = new Map<string, TemplateFile>();
  let left: number = limits.partsSize.most;
  for (const { file, wrong, closed } of list(world, shortest(world, folder), within)) {
    if (closed?.kind === 'outside') return undefined;
    if (closed) return notOpened(file, closed);
    if (wrong) return unusable(file, wrong.message, wrong.hint);
    const name = baseOf(file).slice(0, -'.hbs'.length);
    const bytes = world.read(file);
    if (isRefused(bytes)) return cannotRead(file, bytes);
    const text = decode(bytes);
    if (text === undefined)
      return unusable(file, {
        zh: '模板不是 UTF-8 编码',
        en: 'the template is not UTF-8',
      });
    left -= bytes.length;
    if (left < 0) return tooMuch(file, 'partsSize');
    const twin = files.get(name);
    if (twin)
      return unusable(file, {
        zh: `与 ${twin.file} 同名`,
        en: `it has the same name as ${twin.file}`,
      });
    files.set(name, { name, file, text });
    if (files.size > limits.parts.most) return tooMuch(folder, 'parts');
  }
  return files.size > 0
    ? [...files.values()]
    : unusable(folder, {
        zh: '模板文件夹里没有 .hbs 文件',
        en: 'the template folder holds no .hbs file',
      });
}

interface Part {
  readonly file: string;
  readonly wrong?: { readonly message: Words; readonly hint: Words };
  /** A folder that the system refuses to open: parts in it would be missing from the page. */
  readonly closed?: Refused;
}

/** A name that leads nowhere was written wrongly; a folder that is there and is refused lacks a right. */
function notOpened(file: string, { errno = '', reason }: Refused): OpenFault {
  const isWrongName = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL'].includes(errno);
  return {
    code: isWrongName ? 'template-folder' : 'cannot-read',
    file,
    message: {
      zh: `打不开模板文件夹：${reason.zh}`,
      en: `the template folder cannot be opened: ${reason.en}`,
    },
    ...(!isWrongName && {
      hint: { zh: '请管理员给予读的权限', en: 'ask for the right to read it' },
    }),
  };
}

function* list(world: World, folder: string, within?: readonly string[]): Generator<Part> {
  const entries = world.list(folder, within);
  if (isRefused(entries)) return yield { file: folder, closed: entries };
  for (const { name, kind } of entries) {
    if (name.startsWith('.')) continue;
    const file = nameIn(folder, name);
    if (kind === 'folder') yield* list(world, file);
    else if (/\.hbs$/i.test(name)) yield kind === 'file' ? { file } : { file, wrong: kind === 'other' ? aPipe : aLink };
    else if (kind === 'folder-link') yield { file, wrong: aLink };
    else if (/\.hbs\.txt$/i.test(name)) yield { file, wrong: asText };
  }
}

/** A link could lead out of the folder, and is no file of it. */
const aLink = {
  message: { zh: '模板是链接，不跟过去读', en: 'the template is a link, and links are not followed' },
  hint: { zh: '把它所指的文件本身放进来', en: 'put the file itself there' },
} as const;

const aPipe = {
  message: { zh: '这是管道或设备，不是模板文件', en: 'it is a pipe or a device, not a template file' },
  hint: { zh: '存成文件再放进来', en: 'save it to a file and put that there' },
} as const;

/** Windows hides the ending it adds. */
const asText = {
  message: {
    zh: '文件名末尾多了 .txt，这个模板不会读',
    en: 'its name ends in .txt, so this template would not be read',
  },
  hint: { zh: '改名，去掉末尾的 .txt', en: 'take .txt off its name' },
} as const;

/** undefined when the bytes are not UTF-8; a byte order mark is dropped, and a CR alone is a line end as elsewhere. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r(?!\n)/g, '\n');
  } catch {
    return undefined;
  }
}

const tooMuch = (file: string, limit: LimitName): OpenFault => ({ ...tooLarge(limit), file });

const unusable = (file: string, message: Words, hint?: Words): OpenFault => ({
  code: 'template-folder',
  file,
  message,
  ...(hint && { hint }),
});
