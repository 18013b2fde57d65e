/** `bulletin import` of a sent file: the fragment that prints instead of it (contract 3.0, rule 14). */

import { isRefusal } from '../../data/refusal.ts';
import type { Lang, Words } from '../../diagnostic.ts';
import { fragmentFile } from '../../schema/fragment-file.ts';
import { inKeys } from '../../schema/in-keys.ts';
import type { Item } from '../../schema/item.ts';
import type { Block } from '../../schema/section.ts';
import { unprintable } from '../../source/characters.ts';
import { emitYaml, type Yaml } from '../../source/emit.ts';
import { baseOf, folderOf, nameIn, stemOf } from '../../world/names.ts';
import { readSeries } from '../read.ts';
import { readIssue } from '../read-issue.ts';
import type { Sources } from '../sources.ts';
import { isNamed, withUnit } from './add-unit.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import { reasonWords } from './reasons.ts';
import type { Piece } from './types.ts';

export interface Fragment {
  /** Beside the sent file; as messages show it. */
  readonly file: string;
  readonly text: string;
  /** Pictures that were inside, as files of their own. */
  readonly pictures: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  readonly items: number;
  /** What is not in it, a line each. */
  readonly leftOut: readonly string[];
}

/**
 * @param file as messages show it
 * @param isTaken whether a file of this name is there already; a person who gives a name of her own is told so later
 */
export function fragmentOf(
  sources: Sources,
  file: string,
  lang: Lang,
  isTaken: (file: string) => boolean = () => false,
): Fragment | Words {
  const { sent } = readIssue(sources, sources.series && readSeries(sources.series));
  const one = sent?.all.find(({ draft }) => draft.file === file);
  if (!sent || !one) return { zh: '期文件夹里没有这份来稿', en: 'it is no contribution of its issue folder' };
  const { draft } = one;
  const [first] = draft.findings.filter(({ severity }) => severity === 'error');
  if (draft.pieces.length === 0)
    return first?.message ?? { zh: '没有可以收的内容', en: 'there is nothing in it to take' };
  const unit = draft.units.length === 1 ? draft.units[0] : undefined;
  const own = baseOf(stemOf(draft.name));
  const [usual = '', ...others] = (unit === undefined ? [own] : [unit, own]).map((stem) =>
    nameIn(folderOf(file), `${stem}.yaml`),
  );
  const target = isTaken(usual) ? (others.find((one) => !isTaken(one)) ?? usual) : usual;
  const pictures = picturesOf(draft, target);
  const taken = new Map(pictures.map(({ name, file: to }) => [name, baseOf(to)]));
  const pieces = (unit === undefined ? named(draft.pieces, sent.ground) : draft.pieces).map((piece) =>
    withPictures(piece, taken),
  );
  const value = {
    ...(unit !== undefined && { unit }),
    ...sectionsOf(pieces),
    madeFrom: draft.name,
  };
  const leftOut = draft.leftOut.map(
    ({ line, to, reason, text }) => `${line === to ? line : `${line}—${to}`} ${reasonWords[reason][lang]}：${text}`,
  );
  const above = { zh: '没有收进来的行：', en: 'lines that were not taken:' }[lang];
  const data: Yaml = {
    value: inKeys(fragmentFile, ordered(value), lang),
    ...(leftOut.length > 0 && { above: [above, ...leftOut.map((line) => `  ${plain(line)}`), ''] }),
  };
  return {
    file: target,
    text: emitYaml(data),
    pictures: pictures.map(({ file: to, bytes }) => ({ file: to, bytes })),
    items: pieces.filter(({ kind }) => kind === 'item').length,
    leftOut,
  };
}

const plain = (text: string): string => text.replace(unprintable, '').replace(/[\r\n]+/g, ' ');

/** In the order in which a person reads them. */
const ordered = ({ unit, madeFrom, ...rest }: Readonly<Record<string, unknown>>): object => ({
  ...(unit !== undefined && { unit }),
  madeFrom,
  ...rest,
});

/** Of a file of several units each must be known by its words. */
function named(pieces: readonly Piece[], ground: Ground): readonly Piece[] {
  const met = new Set<string>();
  return pieces.map((piece) => {
    const isFirst = piece.kind === 'item' && piece.unit !== undefined && !met.has(piece.unit);
    if (piece.unit !== undefined) met.add(piece.unit);
    return isFirst && !isNamed(piece, ground.units) ? withUnit(piece, ground.issued) : piece;
  });
}

/** The title of the one section with its content beside it; of several a list. */
function sectionsOf(pieces: readonly Piece[]): object {
  const bySection = new Map<string, Piece[]>();
  for (const piece of pieces) bySection.set(piece.section, [...(bySection.get(piece.section) ?? []), piece]);
  const all = [...bySection].map(([title, own]) => ({ title, ...contentOf(own) }));
  const [only] = all;
  if (all.length !== 1 || !only || 'blocks' in only) return { section: all };
  const { title, ...content } = only;
  return { section: title, ...content };
}

function contentOf(
  pieces: readonly Piece[],
): { readonly items: readonly Item[] } | { readonly blocks: readonly Block[] } {
  if (pieces.every(({ kind }) => kind === 'item')) return { items: pieces.map(({ value }) => value as Item) };
  const blocks: Block[] = [];
  let open: Item[] | undefined;
  for (const { kind, value } of pieces) {
    if (kind === 'block') {
      blocks.push(value as Block);
      open = undefined;
    } else {
      if (!open) {
        open = [];
        blocks.push({ items: open });
      }
      open.push(value as Item);
    }
  }
  return { blocks };
}

interface Picture {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

function picturesOf({ images, name }: Draft, target: string): readonly Picture[] {
  const found: Picture[] = [];
  for (const [own, read] of images ?? []) {
    const bytes = read();
    if (isRefusal(bytes as object)) continue;
    const ending = /\.[a-z]{3,4}$/i.exec(own)?.[0] ?? '.png';
    const file = `${stemOf(target)}-图${found.length + 1}${ending}`;
    found.push({ name: own, file: file.replace(/^\.\//, ''), bytes: bytes as Uint8Array });
  }
  return name === '' ? [] : found;
}

function withPictures(piece: Piece, taken: ReadonlyMap<string, string>): Piece {
  const { image } = piece.value as Block;
  if (!image) return piece;
  return { ...piece, value: { image: image.map((one) => ({ ...one, file: taken.get(one.file) ?? one.file })) } };
}
