/** What prints of a text, as items and blocks of an issue, with the place of every word. */

import type { Day } from '../../calendar.ts';
import type { Item } from '../../schema/item.ts';
import type { Block } from '../../schema/section.ts';
import type { Composed, Rough, RoughItem } from './composed.ts';
import { dayHead } from './days.ts';
import { lineRange } from './draft.ts';
import { type Ground, sectionOf, standingHead, type Taking } from './ground.ts';
import type { TextPart } from './parts.ts';
import type { Reading } from './reading.ts';
import { type Stretch, stretched } from './stretches.ts';
import { tableOf } from './tables.ts';
import type { LeftOut, Piece } from './types.ts';

export type Headed = Rough & { readonly dropped: readonly LeftOut[]; readonly kept?: number; readonly head?: TextPart };

/** 来稿.标题: a heading inside does not print, or prints as it stands, or is the head of its item; one of 小标题 always is (rule 8). */
export function headed(rough: Rough, heading: 'drop' | 'keep' | 'head', section: Taking | undefined): Headed {
  const own = rough.body.kind === 'item' ? rough.body.heading : undefined;
  if (!own) return { ...rough, dropped: [] };
  if (heading === 'drop' && !isStanding(own, section))
    return { ...rough, dropped: [{ reason: 'title', line: own.line, to: own.line, text: own.text }] };
  return { ...rough, dropped: [], kept: own.line, head: own };
}

const isStanding = ({ text }: TextPart, section: Taking | undefined): boolean =>
  section?.heads?.includes(text) === true;

interface Of {
  readonly unit: string | undefined;
  readonly section: string;
  readonly reading: Reading;
}

export function pieceOf(rough: Headed, of: Of): Piece {
  const { body } = rough;
  const { file, name } = of.reading.entry;
  const whose = { section: of.section, ...(of.unit !== undefined && { unit: of.unit }) };
  if (body.kind === 'item') return itemPiece(body, rough.head, of);
  if (body.kind === 'table') {
    const { value, lineOf: lineAt } = tableOf(body.table, body);
    return {
      kind: 'block',
      ...whose,
      value,
      line: body.table.line,
      length: 0,
      locate: (path, span) => {
        const line = lineAt(path);
        const range = lineRange(line, '');
        return {
          file,
          range: span ? { ...range, column: span.start + 1, endColumn: span.end + 1 } : { ...range, endColumn: 2 },
        };
      },
    };
  }
  const { picture, caption } = body;
  const value: Block = {
    image: [
      {
        file: pictureName(name, picture.part),
        ...(caption && { caption: caption.text }),
        ...(picture.width !== undefined && picture.width <= typeWidth && { width: `${picture.width}mm` }),
        ...(picture.alt !== undefined && { alt: picture.alt }),
      },
    ],
  };
  return {
    kind: 'block',
    ...whose,
    value,
    line: caption?.line ?? picture.line,
    length: 0,
    locate: (path, span) => {
      const own = path.includes('caption') ? caption : undefined;
      const start = (own?.cut ?? 0) + (span?.start ?? 0) + 1;
      const length = span ? span.end - span.start : Array.from(own?.text ?? '').length;
      const line = own?.line ?? picture.line;
      return { file, range: { line, column: start, endLine: line, endColumn: start + length } };
    },
  };
}

/** A picture is no wider than the type area (GB/T 9704-2012, 5.2.1). */
const typeWidth = 156;

function itemPiece(body: RoughItem, heading: TextPart | undefined, { unit, section, reading }: Of): Piece {
  const { entry, ground } = reading;
  const [first, ...rest] = body.lines as [TextPart, ...TextPart[]];
  const own = sectionOf(ground, section);
  const standing = standingHead(first.text, own);
  const opening: TextPart = standing
    ? {
        ...first,
        text: first.text.slice(standing.end),
        cut: first.cut + Array.from(first.text.slice(0, standing.end)).length,
      }
    : first;
  const text = stretched([...stretchesOf(opening), ...rest.flatMap(stretchesOf)]);
  const head = standing ? { ...first, text: standing.head } : heading;
  const value: Item = {
    ...(head && { head: head.text }),
    ...(standing && { separator: standing.separator }),
    ...(!standing && heading && separatorBehind(heading, own, ground)),
    text: text.value,
  };
  const day = dayHead(opening.text, ground.issued)?.day ?? dayInside(text.value, ground.issued);
  return {
    kind: 'item',
    section,
    ...(unit !== undefined && { unit }),
    value,
    line: first.line,
    length: Array.from(`${value.head ?? ''}${text.value}`).length,
    ...(day && { day }),
    locate: ([key], span) => {
      if (key !== 'head' || !head) return { file: entry.file, range: text.place(span) };
      const column = head.cut + 1 + (span?.start ?? 0);
      const length = span ? span.end - span.start : Array.from(head.text).length;
      return { file: entry.file, range: { line: head.line, column, endLine: head.line, endColumn: column + length } };
    },
  };
}

/** Behind one of 小标题 a blank; a heading that is kept stands on a line of its own, where the items of its section do. */
function separatorBehind(
  heading: TextPart,
  section: Taking | undefined,
  { settings }: Ground,
): Pick<Item, 'separator'> {
  if (isStanding(heading, section)) return { separator: 'blank' };
  return settings.heading === 'keep' && section?.layout !== 'run-on' ? { separator: 'newline' } : {};
}

/** A number that Word counts stands before its paragraph, and is none of its text. */
const stretchesOf = ({ text, line, cut, number, tail = [] }: TextPart): readonly Stretch[] => {
  const behind = tail.reduce((sum, one) => sum + one.glue.length + one.text.length, 0);
  return [
    ...(number === undefined ? [] : [{ text: number, line, column: cut + 1, isAdded: true as const }]),
    { text: text.slice(0, text.length - behind), line, column: cut + 1 },
    ...tail.flatMap((one): readonly Stretch[] => [
      { text: one.glue, line: one.line, column: one.cut + 1, isAdded: true, goesOn: true },
      { text: one.text, line: one.line, column: one.cut + 1, goesOn: true },
    ]),
  ];
};

/** The first day of a sentence that does not begin with it: 党工委委员王思齐10月16日带队检查. */
function dayInside(text: string, issued: Day | undefined): Day | undefined {
  const at = text.search(/\d{1,2}[ \u3000]*月[ \u3000]*\d{1,2}[ \u3000]*日/);
  return at < 0 ? undefined : dayHead(text.slice(at), issued)?.day;
}

export const pictureName = (name: string, part: string | undefined): string =>
  `${name}：${part?.replace(/^.*\//, '') ?? '图片'}`;

export function withSource(
  pieces: readonly Piece[],
  { name, line }: NonNullable<Composed['source']>,
  file: string,
): readonly Piece[] {
  const last = pieces.findLastIndex(({ kind }) => kind === 'item');
  return pieces.map((piece, index) =>
    index === last
      ? {
          ...piece,
          value: { ...piece.value, source: name },
          locate: (path, span, target) =>
            path[0] === 'source'
              ? { file, range: lineRange(line.line, name, line.cut) }
              : piece.locate(path, span, target),
        }
      : piece,
  );
}
