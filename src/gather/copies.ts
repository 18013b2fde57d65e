/** Files that could be one and the same issue: copies that a shared folder, a sync program or a clerk has left beside it. */

import { onceFor } from '../once.ts';
import { byDay, byNumber, type Standing } from './standing.ts';
import { withoutEnding } from './walk.ts';

/** A file, and where it stands; the latter is absent where it cannot be read. */
export interface Candidate {
  readonly name: string;
  readonly standing: Standing | undefined;
}

/**
 * Whether two files could be the same issue (contract 2): equal number, or equal day where one bears no number; a `.yml`, or
 * an issue folder, beside the `.yaml` of its name. Of issues without numbers the names must be alike as well: letters of one
 * day are not copies.
 */
export function couldBeOne(a: Candidate, b: Candidate): boolean {
  const [left, right] = [named(a.name), named(b.name)];
  const isOneName = left.folder === right.folder && left.base === right.base;
  if (!a.standing || !b.standing) return isOneName;
  if (a.standing.title !== b.standing.title) return false;
  const [isCounted, isOther] = [isNumbered(a.standing), isNumbered(b.standing)];
  if (isOneName) return true;
  if (isCounted && isOther) {
    // 第8期 that says no year is of any, but for the year of its folder.
    const saysYear = a.standing.year !== undefined && b.standing.year !== undefined;
    return (saysYear || left.above === right.above) && isOneNumber(a.standing, b.standing);
  }
  const days = byDay(a.standing, b.standing);
  if (isCounted || isOther) return days === 0;
  const more = remainder(left.text, right.text);
  return more !== undefined && (days === 0 || (days === undefined && isOfCopies(more)));
}

/** The names that are like one: with the same figures, or the same words where there are none. Nothing is read for it. */
export function alikeOf(names: readonly string[], name: string): readonly string[] {
  const own = named(name);
  return indexOf(names).flatMap((other) => (other.name !== name && isAlike(own, other) ? other.name : []));
}

/** The one that looks most like a copy stands last. */
export const copiesLast = (names: readonly string[], order: readonly string[]): readonly string[] =>
  [...names].sort(
    (a, b) => named(a).text.length - named(b).text.length || a.length - b.length || order.indexOf(a) - order.indexOf(b),
  );

const isNumbered = ({ number, total, literal }: Standing): boolean =>
  number !== undefined || total !== undefined || literal !== undefined;

function isOneNumber(a: Standing, b: Standing): boolean {
  const order = byNumber(a, b);
  if (order !== undefined) return order === 0;
  return a.number === undefined && b.number === undefined && a.literal !== undefined && a.literal === b.literal;
}

interface Name {
  readonly name: string;
  readonly folder: string;
  /** Without ending; of an issue folder its name. */
  readonly base: string;
  /** The same however it was typed: full width, capitals, `08` for 8, `202408` for 2024-08. */
  readonly text: string;
  /** Its figures, `,2024,8,`; empty where it has none. */
  readonly figures: string;
  /** Those of the folders above. */
  readonly above: string;
}

const indexOf = onceFor((names: readonly string[]): readonly Name[] => names.map(named));

function named(name: string): Name {
  const way = withoutEnding(name);
  const cut = way.lastIndexOf('/') + 1;
  const [folder, base] = [way.slice(0, cut), way.slice(cut)];
  const text = plain(base);
  return { name, folder, base, text, figures: figuresIn(text), above: figuresIn(plain(folder)) };
}

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)?(?!\d)/g, (_, year, month, day) =>
      [year, month, day ?? []].flat().join('-'),
    )
    .replace(/\d+/g, (figure) => figure.replace(/^0+(?=\d)/, ''));

const figuresIn = (text: string): string => `${(text.match(/\d+/g) ?? []).map((figure) => `,${figure}`).join('')},`;

/** 2023/第8期 and 2024/第8期 are not. */
function isAlike(a: Name, b: Name): boolean {
  if (a.folder !== b.folder && a.above !== ',' && b.above !== ',' && a.above !== b.above) return false;
  const [hasFigures, has] = [a.figures !== ',', b.figures !== ','];
  if (hasFigures && has) return a.figures.includes(b.figures) || b.figures.includes(a.figures);
  return !hasFigures && !has && remainder(a.text, b.text) !== undefined;
}

/** What the longer name has more than the shorter one, which stands in it whole. */
function remainder(a: string, b: string): string | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const at = long.indexOf(short);
  return at < 0 ? undefined : `${long.slice(0, at)} ${long.slice(at + short.length)}`;
}

/** `series(1)`, `series - 副本` of `series`: the words that such programs put to a copy, and nothing else. */
export function isCopyOf(name: string, original: string): boolean {
  const at = name.indexOf(original);
  return at >= 0 && isOfCopies(`${name.slice(0, at)} ${name.slice(at + original.length)}`);
}

/**
 * What Windows, macOS, WPS, OneDrive, 坚果云, 百度网盘, Syncthing and people put to the name of a copy: the words by which
 * such programs say so, and a bare (2) or v2. A single figure may as well count something.
 */
const isOfCopies = (more: string): boolean => copyWords.test(more) || /^[\s_.-]*(\(\d+\)|v\d+)?[\s_.-]*$/.test(more);
const copyWords =
  /副本|复件|复制|拷贝|冲突|备份|旧|原稿|初稿|草稿|修改|改后|最终|终稿|定稿|copy|conflict|backup|\bbak\b|\bold\b|\bfinal\b|\bdraft\b/;
