/** A contribution written as YAML (contract 3.0): strict as an issue is. */

import type { Path } from '../../diagnostic.ts';
import { writtenDay } from '../../schema/day-forms.ts';
import type { FragmentFile } from '../../schema/fragment-file.ts';
import { fragmentGrammar } from '../../schema/grammar.ts';
import type { Item } from '../../schema/item.ts';
import { nearest } from '../../schema/nearest.ts';
import { type Resolved, resolveFragment } from '../../schema/resolve.ts';
import type { Block, Section } from '../../schema/section.ts';
import type { Located } from '../../schema/written.ts';
import { openSource } from '../open-source.ts';
import { dayHead } from './days.ts';
import { type Draft, draftOf, sentFinding } from './draft.ts';
import type { SentEntry } from './folder.ts';
import { type Ground, type NamedSection, sectionFor, takes } from './ground.ts';
import { lengthOf, withItsUnit } from './item-unit.ts';
import type { Piece, SentFigure, SentFinding } from './types.ts';
import { unitsIn } from './unit-names.ts';

export function readFragment(entry: SentEntry, bytes: Uint8Array, ground: Ground): Draft {
  const { file } = entry;
  const { source, findings } = openSource(bytes, file, fragmentGrammar);
  const resolved = resolveFragment(source);
  const read = resolved.value;
  const isOurs = read?.value.madeFrom !== undefined;
  // Nothing that a unit has sent is written, so no cure is offered either.
  const cured = <F extends Pick<SentFinding, 'hint' | 'fix'>>(each: F) => (isOurs ? each : withoutCure(each));
  const said: SentFinding[] = findings.map((each) => ({ ...cured(each), file }));
  for (const { path, span, target, ...each } of resolved.findings)
    said.push({ ...cured(each), file, range: source.locate(path, span, target) });
  if (!read) return draftOf(entry, 'fragment', { findings: said, text: source.text });
  const { unit, madeFrom } = read.value;
  const own = unit === undefined ? unitOf(entry.name, ground) : ground.units.canonical(unit);
  const tell = (
    path: Path,
    code: string,
    message: readonly [string, string],
    hint: readonly [string, string],
  ): void => {
    said.push(sentFinding(file, read.locate(path, undefined, 'value').range, code, message, hint));
  };
  const pieces = piecesOf(read, own, ground, entry, tell);
  return draftOf(entry, 'fragment', {
    units: own === undefined ? [...new Set(pieces.flatMap((piece) => piece.unit ?? []))] : [own],
    pieces,
    figures: figuresOf(read, own, ground, tell),
    findings: said,
    text: source.text,
    ...(madeFrom !== undefined && { madeFrom: madeFrom.normalize('NFC'), source }),
  });
}

/** `check --fix` leaves alone what a unit may have sent: it mends what was made of that. */
function withoutCure<F extends Pick<SentFinding, 'hint' | 'fix'>>({ fix: _, ...said }: F): Omit<F, 'fix'> {
  const { hint } = said;
  if (!hint?.zh.includes('--fix')) return said;
  return {
    ...said,
    hint: {
      zh: hint.zh.replace(/；用 bulletin check --fix [^；]*|用 bulletin check --fix [^，；]*，或/, ''),
      en: hint.en.replace(/; (?:cured by|run) bulletin check --fix[^;]*|run bulletin check --fix[^,;]*, or /i, ''),
    },
  };
}

type Tell = (path: Path, code: string, message: readonly [string, string], hint: readonly [string, string]) => void;

function unitOf(name: string, { units }: Ground): string | undefined {
  const found = unitsIn(name, units);
  return found.length === 1 ? found[0] : undefined;
}

function piecesOf(
  { value, locate }: Resolved<FragmentFile>,
  unit: string | undefined,
  ground: Ground,
  entry: SentEntry,
  tell: Tell,
): readonly Piece[] {
  const { unit: _unit, section, values: _values, madeFrom, ...block } = value;
  const isAsSent = madeFrom !== undefined;
  const pieces: Piece[] = [];
  const add = (title: string, content: Block & Partial<Section>, path: Path): void => {
    let own = unit;
    const asksNone = isOfNobody(title, entry, ground);
    for (const { value: part, at, kind } of partsOf(content)) {
      // Where the file is of several units, each item says whose it is, and what follows it is the same one's.
      if (unit === undefined && kind === 'item' && !asksNone) own = unitOfItem(part as Item, ground) ?? own;
      pieces.push(pieceOf(part, kind, { unit: own, title, path: [...path, ...at], locate, ground, entry, isAsSent }));
    }
  };
  const said = (content: Block): string | undefined =>
    unit ?? (content.items ?? []).flatMap((item) => unitOfItem(item, ground) ?? [])[0];
  if (typeof section === 'object') {
    for (const [index, { title, ...content }] of section.entries()) {
      if (title === undefined) continue;
      if (refuses(title, said(content), ground, ['section', index, 'title'], tell)) continue;
      add(title, content, ['section', index]);
    }
    return pieces;
  }
  if (Object.keys(block).length === 0) return pieces;
  if (section !== undefined) {
    if (!refuses(section, said(block), ground, ['section'], tell)) add(section, block, []);
    return pieces;
  }
  const folder = entry.name.includes('/') ? entry.name.split('/')[0] : undefined;
  const named = ground.sections.find(({ title }) => title === folder);
  const ways: readonly NamedSection[] = named ? [{ title: named.title, by: 'folder' }] : [];
  const found = sectionFor(said(block), ways, ground);
  if ('title' in found) add(found.title, block, []);
  else
    tell(
      [],
      'section-unclear',
      found.candidates.length === 0
        ? ['没有写登在哪个栏目', 'it does not say for which section it is']
        : [
            `没有写登在哪个栏目：可能是${found.candidates.join('、')}`,
            `it does not say for which section it is: perhaps ${found.candidates.join(', ')}`,
          ],
      ['写上 栏目: 标题', 'write section: with its title'],
    );
  return pieces;
}

/** As of the texts that such a file is made of: the unit that a leader went to has not sent it. */
function isOfNobody(title: string, { name }: SentEntry, { sections }: Ground): boolean {
  const suppliers = sections.find((one) => one.title === title)?.suppliers;
  return suppliers ? suppliers.length === 0 : name.startsWith(`${title}/`);
}

const unitOfItem = ({ unit, text = '' }: Item, { units }: Ground): string | undefined =>
  unit === undefined ? unitsIn(/^[^。]*/.exec(text)?.[0] ?? '', units)[0] : units.canonical(unit);

/** A section that does not exist, or whose fence does not let the unit in. */
function refuses(
  title: string,
  unit: string | undefined,
  { sections, units }: Ground,
  path: Path,
  tell: Tell,
): boolean {
  const section = sections.find((one) => one.title === title);
  const titles = sections.map((one) => one.title);
  if (!section && titles.length > 0) {
    tell(
      path,
      'section-unclear',
      [`刊物里没有“${title}”这个栏目`, `there is no section “${title}”`],
      sectionHint(nearest(title, titles), titles),
    );
    return true;
  }
  if (!section || section.suppliers?.length === 0 || takes(section, unit, units)) return false;
  tell(
    path,
    'section-unclear',
    unit === undefined
      ? [`“${title}”按单位收稿，这里没有写单位`, `“${title}” takes contributions by unit, and none is written here`]
      : [`“${title}”不收${unit}的稿件`, `“${title}” takes nothing from ${unit}`],
    unit === undefined
      ? ['写上 单位: …', 'write unit: …']
      : [
          `这一栏目收：${(section.suppliers ?? []).join('、')}；改栏目，或写进 issue.yaml`,
          `it takes: ${(section.suppliers ?? []).join(', ')}; choose another, or write it into issue.yaml`,
        ],
  );
  return true;
}

const sectionHint = (meant: string | undefined, titles: readonly string[]): [string, string] => [
  `${meant === undefined ? '' : `是“${meant}”的，写作 ${meant}；`}栏目有：${titles.join('、')}；确是新的，各期都用的写进 series.yaml 的栏目，只这一期的写进 issue.yaml 的栏目`,
  `${meant === undefined ? '' : `for ${meant} write ${meant}; `}there are: ${titles.join(', ')}; write a new one into series.yaml, or for this issue alone into issue.yaml`,
];

interface PartOf {
  readonly kind: Piece['kind'];
  readonly value: Item | Block;
  readonly at: Path;
}

/** Items one by one, each other block by itself; those of a `blocks` list in their order. */
function partsOf(content: Block & Partial<Section>): readonly PartOf[] {
  const found: PartOf[] = [];
  const { items, blocks, layout: _layout, numbering: _numbering, ...others } = content;
  const { text, ...behind } = others;
  if (text !== undefined) found.push({ kind: 'block', value: { text }, at: [] });
  for (const [index, item] of (items ?? []).entries()) found.push({ kind: 'item', value: item, at: ['items', index] });
  for (const [key, value] of Object.entries(behind)) found.push({ kind: 'block', value: { [key]: value }, at: [] });
  for (const [index, value] of (blocks ?? []).entries()) {
    const { items: own, ...more } = value;
    // Items in a row go on those before them, as all that is sent.
    if (!own || Object.keys(more).length > 0) found.push({ kind: 'block', value, at: ['blocks', index] });
    else
      for (const [nth, item] of own.entries())
        found.push({ kind: 'item', value: item, at: ['blocks', index, 'items', nth] });
  }
  return found;
}

interface Of {
  readonly unit: string | undefined;
  readonly title: string;
  readonly path: Path;
  readonly locate: Located<unknown>['locate'];
  readonly ground: Ground;
  readonly entry: SentEntry;
  readonly isAsSent: boolean;
}

function pieceOf(
  part: Item | Block,
  kind: Piece['kind'],
  { unit, title, path, locate, ground, entry, isAsSent }: Of,
): Piece {
  const item = kind === 'item' ? (part as Item) : undefined;
  const value = item ? withItsUnit(item, unit, ground, isAsSent) : part;
  const folder = entry.name.includes('/') ? `${entry.name.split('/')[0]}/` : '';
  const own = item?.unit === undefined ? unit : ground.units.canonical(item.unit);
  const date = item?.date;
  const day =
    (date === undefined ? undefined : writtenDay(date)) ?? dayHead(date ?? item?.text ?? '', ground.issued)?.day;
  return {
    kind,
    section: title,
    ...(own !== undefined && { unit: own }),
    value: folder === '' ? value : withFolder(value, folder),
    at: path,
    line: locate(path).range.line,
    length: item ? lengthOf(item) : 0,
    ...(day && { day }),
    locate: (at, span, target) => locate([...path, ...at], span, target),
  };
}

/** Files that a fragment names lie beside it. */
function withFolder<T>(value: T, folder: string): T {
  if (Array.isArray(value)) return value.map((one) => withFolder(one, folder)) as T;
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, withFolder(one, folder)])) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === 'file' && typeof one === 'string' ? `${folder}${one}` : withFolder(one, folder),
    ]),
  ) as T;
}

/** 指标值 of a unit: a number each; or by unit, where one file has those of several. */
function figuresOf(
  { value: { values }, locate }: Resolved<FragmentFile>,
  unit: string | undefined,
  { units }: Ground,
  tell: Tell,
): readonly SentFigure[] {
  return [...(values ?? [])].flatMap(([indicator, value]): readonly SentFigure[] => {
    const path = ['values', indicator];
    if (typeof value !== 'string')
      return [...value].map(([of, one]) => ({
        indicator,
        unit: units.canonical(of),
        value: one,
        place: locate([...path, of]),
      }));
    if (unit !== undefined) return [{ indicator, unit, value, place: locate(path) }];
    tell(
      path,
      'unit-unclear',
      ['指标值没有写是哪个单位的', 'it is not said which unit these figures are of'],
      ['写上 单位: …', 'write unit: …'],
    );
    return [];
  });
}
