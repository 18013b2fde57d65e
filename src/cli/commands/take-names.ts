/** How a place of an issue is called in a list: 沈砚舟 正文, 报头.日期, 完成整改. */

import type { Lang, Path } from '../../diagnostic.ts';
import type { Joined } from '../../gather/merge.ts';
import { pathInKeys } from '../../schema/in-keys.ts';
import { issueFile } from '../../schema/issue-file.ts';
import { isInTable } from '../../take/cell.ts';
import { type Files, ownFileAt, placeInSeries, valueAt } from '../../take/where.ts';

export function labelOf(path: Path, joined: Joined, files: Files, lang: Lang): string {
  const column = Number(path.at(-1)) + 1;
  if (isInTable(path)) return { zh: `第${column}列`, en: `column ${column}` }[lang];
  const place = ownFileAt(files, joined, path) ?? (files.series && placeInSeries(files.series, joined, path));
  const keys = (place ? place.path : pathInKeys(issueFile, path, lang)).filter((step) => typeof step === 'string');
  const last = keys.at(-1) ?? '';
  const item = itemAt(path);
  if (item) {
    const name = itemName(valueAt(joined.file, item), Number(item.at(-1)));
    const isShort = last === '条目' || last === 'items';
    return path.length === item.length || isShort ? name : `${name} ${last}`;
  }
  if (path[0] === 'sections' && typeof path[1] === 'number') {
    const title = joined.file.sections?.[path[1]]?.title ?? `第${path[1] + 1}栏`;
    if (keys.includes('指标值') || path.includes('values')) return keys.slice(-1)[0] ?? title;
    return path.length <= 3 && (last === '条目' || last === 'items' || path.length <= 2) ? title : `${title} ${last}`;
  }
  return keys.join('.');
}

/** The innermost item on the way. */
function itemAt(path: Path): Path | undefined {
  const depth = path.findLastIndex((step, index) => step === 'items' && typeof path[index + 1] === 'number');
  return depth < 0 ? undefined : path.slice(0, depth + 2);
}

function itemName(item: unknown, index: number): string {
  if (typeof item === 'object' && item !== null) {
    const { unit, leader, head, text } = item as Readonly<Record<string, unknown>>;
    const [first] = Array.isArray(leader) ? leader : [];
    const name = unit ?? (first as { readonly name?: string } | undefined)?.name ?? head;
    if (typeof name === 'string' && name !== '') return name;
    if (typeof text === 'string') return `“${text.slice(0, 6)}…”`;
  }
  return `第${index + 1}条`;
}

export const itemNameAt = (joined: Joined, list: Path, index: number): string =>
  itemName(valueAt(joined.file, [...list, index]), index);
