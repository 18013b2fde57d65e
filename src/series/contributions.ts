/** What units sent, put into the sections it is for: as many sources as there are, each with its own places. */

import type { Path } from '../diagnostic.ts';
import type { Line } from '../flow/flow.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import type { Block, Section } from '../schema/section.ts';
import type { Located } from '../schema/written.ts';

/** A piece of one section. Its paths are those of `value`; `locate` leads into the file that was sent. */
export interface Contribution extends Located<Block> {
  /** The title of the section it belongs to. */
  readonly section: string;
}

/** A part of the joined document that stands in a file of its own. */
export interface Graft {
  /** In the joined document. */
  readonly at: Path;
  /** In the source. */
  readonly from: Path;
  readonly source: Contribution;
}

/** Lines of a text or document that was sent, each an item as it stands. */
export function contributionOf(section: string, file: string, lines: readonly Line[]): Contribution {
  const printed = lines.filter(({ kind, text }) => text.trim() !== '' && kind !== 'header' && kind !== 'footer');
  return {
    section,
    value: { items: printed.map(({ text }) => ({ text })) },
    locate: ([, index], span) => {
      const { number = 1, text = '' } = printed[Number(index)] ?? {};
      const { start, end } = span ?? { start: 0, end: [...text].length };
      return { file, range: { line: number, column: start + 1, endLine: number, endColumn: end + 1 } };
    },
  };
}

/** By their place: a section's item, or a block of its content. */
type Grafts = ReadonlyMap<string, Graft>;
const depth = 4;

/**
 * In the order given, behind what the issue itself writes (contract 3.0): items go on the section's items; any other block
 * stands as one of its content. A section that the issue does not write is added at the end.
 */
export function withContributions(
  file: BulletinFile,
  contributions: readonly Contribution[],
): { readonly file: BulletinFile; readonly grafts: Grafts } {
  if (contributions.length === 0) return { file, grafts: new Map() };
  const sections: Section[] = [...(file.sections ?? [])];
  const grafts = new Map<string, Graft>();
  const graft = (at: Path, from: Path, source: Contribution): unknown =>
    grafts.set(at.join('\n'), { at, from, source });
  for (const source of contributions) {
    const found = sections.findIndex(({ title }) => title === source.section);
    const index = found < 0 ? sections.length : found;
    const section = sections[index] ?? { title: source.section };
    const { items = [], ...blocks } = source.value;
    const ownItems = section.items ?? [];
    items.forEach((_, item) => {
      graft(['sections', index, 'items', ownItems.length + item], ['items', item], source);
    });
    const ownBlocks = section.blocks ?? [];
    const more = Object.entries(blocks).map(([key, value]) => ({ [key]: value }) as Block);
    more.forEach((_, block) => {
      graft(['sections', index, 'blocks', ownBlocks.length + block], [], source);
    });
    sections[index] = {
      ...section,
      ...(items.length > 0 && { items: [...ownItems, ...items] }),
      ...(more.length > 0 && { blocks: [...ownBlocks, ...more] }),
    };
  }
  return { file: { ...file, sections }, grafts };
}

/** The part that a path leads into; undefined where it leads into the issue or its series. */
export const graftAt = (grafts: Grafts, path: Path): Graft | undefined =>
  grafts.size === 0 ? undefined : grafts.get(path.slice(0, depth).join('\n'));
