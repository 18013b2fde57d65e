/** 采用: the items that an issue prints, each with the units it is counted for. */

import type { Path } from '../../diagnostic.ts';
import { isBlank } from '../../gather/empty.ts';
import { unitsIn } from '../../people/senders.ts';
import type { UnitList } from '../../people/unit-list.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import type { Item } from '../../schema/item.ts';
import type { Block, Section } from '../../schema/section.ts';

export interface Adopted {
  /** In the joined document. */
  readonly path: Path;
  /** As they are counted: full names where there is a list. Empty where nothing says whose it is. */
  readonly units: readonly string[];
  /** Names that the list does not have. */
  readonly unlisted: readonly string[];
  /** Titles from the outermost section to the one it stands in. */
  readonly titles: readonly string[];
  readonly credit: readonly string[];
  /** How it begins. */
  readonly words: string;
}

/**
 * Items inside an item are parts of it, and those of an attachment are no items of the issue.
 * @param sentBy full name of the unit whose file an item stands in
 */
export function adoptedIn(
  file: BulletinFile,
  list: UnitList,
  sentBy: (path: Path) => string | undefined = () => undefined,
): readonly Adopted[] {
  const found: Adopted[] = [];
  const visit = (block: Block & Partial<Section>, path: Path, above: readonly string[]): void => {
    const titles = block.title === undefined ? above : [...above, block.title];
    block.items?.forEach((item, index) => {
      const at = [...path, 'items', index];
      if (!isFilled(item)) return;
      found.push({
        path: at,
        ...unitsOf(item, list, sentBy(at)),
        titles,
        credit: item.credit ?? [],
        words: wordsOf(item),
      });
    });
    each(block.sections, [...path, 'sections'], titles);
    each(block.blocks, [...path, 'blocks'], titles);
  };
  const each = (blocks: readonly (Block & Partial<Section>)[] = [], path: Path, above: readonly string[]): void =>
    blocks.forEach((block, index) => {
      visit(block, [...path, index], above);
    });
  each(file.sections, ['sections'], []);
  return found;
}

/** A unit, a day or a head does not make an item (contract 3.0, "Not filled in"). */
const isFilled = ({ text, items = [] }: Item): boolean => !isBlank(text) || items.some(isFilled);

/** Whose an item is: the unit it names, else the one behind it (供稿), else whose file it stands in, else whom its first words name. */
function unitsOf(item: Item, list: UnitList, sentBy: string | undefined): Pick<Adopted, 'units' | 'unlisted'> {
  for (const named of [item.unit, item.source]) {
    const names = [...new Set((named?.split('、') ?? []).map((name) => list.canonical(name.trim())).filter(Boolean))];
    if (names.length === 0) continue;
    // 供稿：县水利局 stands behind what its county has sent.
    if (
      named === item.source &&
      item.unit === undefined &&
      sentBy !== undefined &&
      !names.some((name) => list.place(name) !== undefined)
    )
      continue;
    if (list.size === 0) return { units: names, unlisted: [] };
    return {
      units: names.filter((name) => list.place(name) !== undefined),
      unlisted: names.filter((name) => list.place(name) === undefined),
    };
  }
  if (sentBy !== undefined) return { units: [sentBy], unlisted: [] };
  const [place, ...more] = unitsIn([item], list);
  const name = place === undefined || more.length > 0 ? undefined : list.full[place];
  return { units: name === undefined ? [] : [name], unlisted: [] };
}

const wordsOf = ({ head, text, items = [] }: Item): string => {
  const first = head ?? text ?? items[0]?.head ?? items[0]?.text ?? '';
  return [...first.replaceAll('*', '').split('\n', 1).join('')].slice(0, 12).join('');
};
