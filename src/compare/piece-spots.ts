/** Where a piece of a page stands, in words of the document. */

import type { Path } from '../diagnostic.ts';
import type { Bulletin } from '../model/bulletin.ts';
import type { Form } from '../schema/form.ts';
import { issueFile } from '../schema/issue-file.ts';
import { type MapShape, shapeOf, spellings } from '../schema/shape.ts';
import type { PagePiece } from './page-pieces.ts';
import { printedTitle, sectionsIn } from './section-titles.ts';

export interface PieceSpot {
  /** Of the section as printed; outside them the name of a key: 报头. */
  readonly title: string;
  readonly isSection: boolean;
  readonly name: string;
  readonly number?: number;
  readonly numbers?: 'item' | 'row';
}

export function spotsOf(bulletin: Bulletin): (piece: PagePiece) => PieceSpot {
  const sections = new Map(
    sectionsIn(bulletin.sections).map((section) => [section.path.join('/'), printedTitle(section)]),
  );
  return ({ thing, who, text, row, cells }) => {
    const [top] = thing;
    const title = titleOver(sections, thing);
    const number = typeof thing.at(-1) === 'number' && thing.at(-2) === 'items' ? Number(thing.at(-1)) + 1 : undefined;
    if (title !== undefined)
      return {
        title,
        isSection: true,
        name:
          thing.at(-1) === 'title'
            ? keyName(['sections', 'title'])
            : cells
              ? (cells[0] ?? '')
              : (who ?? (number === undefined ? '' : opening(text))),
        ...(number !== undefined && { number, numbers: 'item' }),
        ...(cells && row !== undefined && { number: row + 1, numbers: 'row' }),
      };
    const name = top === undefined ? '' : keyName([String(top)]);
    const inner = typeof thing[1] === 'string' ? keyName([String(top), thing[1]]) : '';
    return { title: name, isSection: false, name: inner };
  };
}

function titleOver(sections: ReadonlyMap<string, string>, thing: Path): string | undefined {
  for (let end = thing.length; end >= 2; end--) {
    const title = sections.get(thing.slice(0, end).join('/'));
    if (title !== undefined) return title;
  }
  return undefined;
}

/** The first words of a text that has no name. */
const opening = (text: string): string => (/^[^，。；：]{1,10}/u.exec(text)?.[0] ?? text.slice(0, 10)).trim();

/** As a clerk writes it; a key that users invent is itself. */
function keyName(path: readonly string[]): string {
  let form: Form | undefined = issueFile;
  let name = '';
  for (const step of path) {
    const map: MapShape | undefined = form && (shapeOf(form, 'map') ?? mapIn(form));
    const field: Form | undefined = map?.fields.get(step);
    name = field ? (spellings(step, field)[1] ?? step) : step;
    form = field;
  }
  return name;
}
function mapIn(form: Form): MapShape | undefined {
  const list = shapeOf(form, 'list');
  return list && shapeOf(list.of, 'map');
}

/** What stands above the sections on a page. */
const above: ReadonlySet<string> = new Set(
  ['masthead', 'overtitle', 'title', 'subtitle', 'addressee', 'editorsNote', 'contents', 'preamble'].map((key) =>
    keyName([key]),
  ),
);
/** Whether it stands above the sections. */
export const isAboveSections = (title: string): boolean => above.has(title);
