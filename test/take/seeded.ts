/** Edits such as people make, at random and the same every run, with what the issue has to say once they are back. */

import type { Document } from '../../src/asked.ts';
import type { Path } from '../../src/diagnostic.ts';
import { textAtOrigin } from '../../src/gather/origin-place.ts';
import { textsOf } from '../../src/gather/texts.ts';
import { type Field, fieldsOf } from '../../src/take/fields.ts';
import { itemOf, runOnIn } from '../../src/take/items.ts';
import type { Para } from '../../src/take/page.ts';
import { type Line, linesIn, swappedAt, typedAt } from './hand.ts';

export type Random = () => number;

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface SeededEdit {
  readonly kind: 'text' | 'order' | 'day' | 'figure';
  readonly said: string;
  /** Done to the document. */
  make(xml: string): string;
  /** Whether the issue says it now. */
  isBack(after: Document): boolean;
  /** Texts that it changes, and no other. */
  readonly paths: readonly string[];
  /** Of the paragraph: edits are made from the last to the first, so that none changes what another is found by. */
  readonly index: number;
}

const words = ['持续', '严格', '认真', '逐项', '按时', '扎实', '统筹', '全面', '及时', '稳妥'];
const sentences = ['会后实地察看了现场。', '有关情况按月报送。', '各地要举一反三。'];

const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

/** The line of the XML that a paragraph is: the same text, the same time. */
function lineOf(xml: string, paras: readonly Para[], index: number): Line | undefined {
  const bare = (text: string): string => text.replace(/[\t\n]/g, '');
  const own = bare(paras[index]?.text ?? '');
  const before = paras.slice(0, index).filter(({ text }) => bare(text) === own).length;
  return linesIn(xml).filter(({ text }) => text === own)[before];
}

const putIn = (xml: string, line: Line, made: string): string => xml.slice(0, line.start) + made + xml.slice(line.end);

export function editsOn(
  document: Document,
  paras: readonly Para[],
  random: Random,
  count: number,
): readonly SeededEdit[] {
  const { joined } = document;
  if (!joined) return [];
  const texts = textsOf(joined.file);
  const fields = paras.map((para) =>
    fieldsOf(para, (origin) => {
      const found = textAtOrigin(origin, texts);
      return found && { path: found.text.path, at: found.at };
    }),
  );
  const used = new Set<number>();
  const found: SeededEdit[] = [];
  for (let tries = 0; found.length < count && tries < count * 30; tries++) {
    const index = Math.floor(random() * paras.length);
    if (used.has(index)) continue;
    const context = { document, paras, fields, index, random };
    const roll = random();
    const edit =
      roll < 0.5
        ? textEdit(context)
        : roll < 0.7
          ? dayEdit(context)
          : roll < 0.85
            ? figureEdit(context)
            : orderEdit(context, used);
    // Two lines of one text have one value.
    if (!edit || edit.paths.some((path) => found.some((one) => one.paths.includes(path)))) continue;
    used.add(index);
    found.push(edit);
  }
  return found.sort((a, b) => b.index - a.index);
}

interface Context {
  readonly document: Document;
  readonly paras: readonly Para[];
  readonly fields: readonly (readonly Field[])[];
  readonly index: number;
  readonly random: Random;
}

const valueAt = (document: Document, path: Path): string | undefined =>
  textsOf(document.joined?.file ?? {}).find((one) => one.path.join('\n') === path.join('\n'))?.value;

/** Typed over [start, end) of one paragraph. */
function typing({ paras, index }: Context, start: number, end: number, text: string): (xml: string) => string {
  const tabs = (paras[index]?.text.slice(0, start).match(/[\t\n]/g) ?? []).length;
  return (xml) => {
    const line = lineOf(xml, paras, index);
    if (!line) throw new Error(`no line ${paras[index]?.text}`);
    return putIn(xml, line, typedAt(line.xml, start - tabs, end - tabs, text));
  };
}

function textEdit(context: Context): SeededEdit | undefined {
  const { document, paras, fields, index, random } = context;
  const para = paras[index] as Para;
  const all = (fields[index] ?? []).filter(
    (one) =>
      one.pieces?.length === 1 &&
      one.end - one.start > 12 &&
      !one.path.includes('title') &&
      !one.path.includes('head') &&
      isWritten(document, one.path),
  );
  const field = pick(random, all);
  const [piece] = field?.pieces ?? [];
  if (!field || !piece) return undefined;
  const value = valueAt(document, field.path);
  if (value === undefined || value.includes('*') || value.includes('{{')) return undefined;
  const text = para.text.slice(field.start, field.end);
  const at = 2 + Math.floor(random() * (text.length - 6));
  const size = 1 + Math.floor(random() * 3);
  const roll = random();
  const [from, to, put] =
    roll < 0.4
      ? [at, at + size, pick(random, words) ?? '']
      : roll < 0.65
        ? [at, at, pick(random, words) ?? '']
        : roll < 0.85
          ? [at, at + size, '']
          : [text.length, text.length, pick(random, sentences) ?? ''];
  if (put === '' && to - from >= text.length) return undefined;
  if (text.slice(from, to) === put) return undefined;
  const wanted = value.slice(0, piece.at + from) + put + value.slice(piece.at + to);
  return {
    kind: 'text',
    said: `${field.path.join('.')} “${text.slice(from, to)}” → “${put}” at ${from} of ${text.slice(0, 12)}`,
    make: typing(context, field.start + from, field.start + to, put),
    isBack: (after) => valueAt(after, field.path) === wanted,
    index,
    paths: [field.path.join('\n')],
  };
}

/** Also what units sent as texts, which goes into what is made of them. */
const isWritten = (document: Document, path: Path): boolean => {
  const file = document.placeOf({ path, start: 0 })?.file;
  const sent = document.sent?.files.find((one) => one.file === file);
  return sent ? /\.(?:docx|txt)$/.test(sent.name) || sent.madeFrom !== undefined : isOwn(document, path);
};

/** Nothing that a sheet or a sent file holds. */
const isOwn = (document: Document, path: Path): boolean => {
  const place = document.placeOf({ path, start: 0 });
  return place !== undefined && (place.file === document.file || /series\.yaml$/.test(place.file));
};

function dayEdit(context: Context): SeededEdit | undefined {
  const { document, paras, fields, index, random } = context;
  const para = paras[index] as Para;
  const days = (fields[index] ?? []).filter(
    (one) => /(?:date|printDate)$/.test(String(one.path.at(-1))) && !one.pieces,
  );
  const field = pick(random, days);
  const text = field && para.text.slice(field.start, field.end);
  const match = /^(.*月)(\d+)日$/.exec(text ?? '');
  if (!field || !match || !isOwn(document, field.path)) return undefined;
  const day = (Number(match[2]) % 27) + 1;
  const made = `${match[1]}${day}日`;
  const old = String(at(document.joined?.file, field.path));
  const wanted = `${old.slice(0, 8)}${String(day).padStart(2, '0')}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(old)) return undefined;
  return {
    kind: 'day',
    said: `${field.path.join('.')} ${text} → ${made}`,
    make: typing(context, field.start, field.end, made),
    isBack: (after) => String(at(after.joined?.file, field.path)) === wanted,
    index,
    paths: [field.path.join('\n')],
  };
}

function at(file: unknown, path: Path): unknown {
  let here = file;
  for (const step of path)
    here =
      here instanceof Map ? here.get(step) : (here as Readonly<Record<string | number, unknown>> | undefined)?.[step];
  return here;
}

function figureEdit(context: Context): SeededEdit | undefined {
  const { document, paras, fields, index, random } = context;
  const para = paras[index] as Para;
  const figures = (fields[index] ?? []).flatMap((field) => {
    if (field.pieces?.length !== 1 || !isWritten(document, field.path)) return [];
    const value = valueAt(document, field.path);
    if (value === undefined || value.includes('*')) return [];
    const text = para.text.slice(field.start, field.end);
    return [...text.matchAll(/\d+(?:\.\d+)?(?![\d.年月日])/g)].map((match) => ({ field, match, value }));
  });
  const one = pick(random, figures);
  if (!one) return undefined;
  const { field, match, value } = one;
  if (value.includes('{{')) return undefined;
  const figure = match[0];
  const last = (Number(figure.at(-1)) + 1 + Math.floor(random() * 8)) % 10;
  const made = figure.slice(0, -1) + String(figure.length === 1 && last === 0 ? 3 : last);
  if (made === figure) return undefined;
  const start = (field.pieces?.[0]?.at ?? 0) + match.index;
  const wanted = value.slice(0, start) + made + value.slice(start + figure.length);
  const from = field.start + match.index;
  return {
    kind: 'figure',
    said: `${field.path.join('.')} ${figure} → ${made}`,
    make: typing(context, from, from + figure.length, made),
    isBack: (after) => valueAt(after, field.path) === wanted,
    index,
    paths: [field.path.join('\n')],
  };
}

/** Two neighbours change places: cut and pasted, with all their looks. */
function orderEdit(context: Context, used: Set<number>): SeededEdit | undefined {
  const { document, paras, index, random } = context;
  const para = paras[index] as Para;
  const run = runOnIn(para);
  const next = paras[index + 1];
  const [a, b] = [itemOf(para), next && itemOf(next)];
  const members = (path: Path, file: Document): string[] => {
    const list = at(file.joined?.file, path);
    return Array.isArray(list) ? list.map((one) => JSON.stringify(one)) : [];
  };
  const isBack = (path: Path, first: number, second: number) => {
    const wanted = members(path, document);
    return (after: Document) => {
      const made = members(path, after);
      return made[first] === wanted[second] && made[second] === wanted[first];
    };
  };
  if (run) {
    const place = Math.floor(random() * (run.segments.length - 1));
    const [x, y] = [run.segments[place], run.segments[place + 1]];
    if (!x || !y || !isOwn(document, run.path)) return undefined;
    return {
      kind: 'order',
      said: `${run.path.join('.')} ${x.index} ↔ ${y.index}`,
      make: (xml) => {
        const line = lineOf(xml, paras, index);
        if (!line) throw new Error('no line');
        return putIn(xml, line, swappedAt(line.xml, x.start, y.start, y.end));
      },
      isBack: isBack(run.path, x.index, y.index),
      index,
      paths: [x, y].map((one) => [...run.path, one.index].join('\n')),
    };
  }
  if (!a || !b || !next || a.list.join() !== b.list.join() || a.index + 1 !== b.index || used.has(index + 1))
    return undefined;
  const count = paras.filter((one) => {
    const owner = itemOf(one);
    return owner && owner.list.join() === a.list.join() && (owner.index === a.index || owner.index === b.index);
  }).length;
  if (count !== 2 || !isOwn(document, a.list) || para.cell !== undefined) return undefined;
  used.add(index + 1);
  return {
    kind: 'order',
    said: `${a.list.join('.')} ${a.index} ↔ ${b.index}`,
    make: (xml) => {
      const [x, y] = [lineOf(xml, paras, index), lineOf(xml, paras, index + 1)];
      if (!x || !y) throw new Error('no line');
      return xml.slice(0, x.start) + y.xml + xml.slice(x.end, y.start) + x.xml + xml.slice(y.end);
    },
    isBack: isBack(a.list, a.index, b.index),
    index,
    paths: [a, b].map((one) => [...one.list, one.index].join('\n')),
  };
}
