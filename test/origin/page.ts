/** What of a page comes from where: every stretch of its runs beside the characters of the text that it says it is of. */

import { keyOf } from '../../src/gather/named.ts';
import { readSeries } from '../../src/gather/read.ts';
import { readIssue } from '../../src/gather/read-issue.ts';
import type { Sources } from '../../src/gather/sources.ts';
import { type Text, textsOf } from '../../src/gather/texts.ts';
import { layout } from '../../src/layout/layout.ts';
import type { Block, PageTree, Run } from '../../src/layout/tree.ts';
import { buildBulletin } from '../../src/model/build.ts';
import { propertiesOf } from '../../src/model/properties.ts';
import type { Stretch } from '../../src/origin.ts';
import { officeChoices } from '../../src/preset/office.ts';
import { presetFor } from '../../src/preset/preset.ts';
import { toPage } from '../../src/template/page.ts';

export interface Printed {
  readonly printed: string;
  readonly stretch: Stretch;
  /** The characters that its origin names; undefined where it names none. */
  readonly source: string | undefined;
}

export function printedBy(input: Sources): {
  readonly texts: readonly Text[];
  readonly printed: readonly Printed[];
} {
  const joined = readIssue(input, input.series && readSeries(input.series)).joined?.value;
  if (!joined) throw new Error(`${input.file} cannot be read`);
  const { bulletin, images, named } = buildBulletin(joined.file, {
    readFile: input.readFile,
    units: joined.series?.units,
  });
  const { elements } = toPage(bulletin, input.templates, images);
  const preset = presetFor(bulletin.kind, officeChoices(joined.file.style ?? {}, false));
  const tree = layout(elements, preset, propertiesOf(bulletin), { draft: false, images });
  const texts = textsOf(joined.file, (path) => named.get(keyOf(path))?.texts() ?? []);
  const printed = runsOf(tree).flatMap((run) =>
    run.kind === 'text'
      ? (run.from ?? []).map((stretch) => ({
          printed: run.text.slice(stretch.at, stretch.at + stretch.length),
          stretch,
          source: sourceOf(stretch, texts),
        }))
      : [],
  );
  return { texts, printed };
}

const runsOf = ({ sections }: PageTree): readonly Run[] => sections.flatMap(({ blocks }) => blocks.flatMap(runsIn));
const runsIn = (block: Block): readonly Run[] =>
  block.kind === 'paragraph'
    ? block.runs
    : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(runsIn)));

/** The text that a stretch is of: at its path or below it, its line counted over all of them that are not empty. */
export function textOf({ origin }: Stretch, texts: readonly Text[]): { text: Text; start: number } | undefined {
  const below = texts.filter(({ path }) => origin.path.every((step, index) => path[index] === step));
  let left = origin.line ?? 0;
  for (const text of below) {
    if (origin.line === undefined) return { text, start: origin.start };
    let at = 0;
    for (const line of written(text).split('\n')) {
      if (line !== '' && left-- === 0) return { text, start: at + origin.start };
      at += line.length + 1;
    }
  }
  return undefined;
}

function sourceOf(stretch: Stretch, texts: readonly Text[]): string | undefined {
  const found = textOf(stretch, texts);
  return found && written(found.text).slice(found.start, found.start + stretch.length);
}

/** Origins count in a text as an author would write it: of a file, where stars are stars, they are escaped. */
const written = ({ value, isPlain }: Text): string => (isPlain ? value.replaceAll('*', '\\*') : value);
