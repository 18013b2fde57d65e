/** Changes to a file of YAML that leave all the rest of it as it stands: comments, folds, spellings, the order of keys. */

import type { Path } from '../diagnostic.ts';
import type { Data, Grammar } from './data.ts';
import { applyEdits } from './edits.ts';
import { emitYaml, type Yaml } from './emit.ts';
import { chunksOf, lineEndAt, lineStartAt } from './entry-lines.ts';
import { parse } from './parse.ts';
import { spliced, type TextEdit } from './splice.ts';
import type { Node, TreeEntry } from './tree.ts';

/**
 * Each gives the text as it is then, or undefined where that cannot be done without touching more: what comes of it is read
 * again, and holds what was wanted and nothing else. Paths have keys as the author wrote them.
 */
type Rewritten = string | undefined;

interface Parsed {
  readonly node: Node;
  /** Of the tree to the file. */
  readonly back: (offset: number) => number;
}

function parsed(text: string, grammar: Grammar): Parsed | undefined {
  const { node, back } = parse(
    text,
    grammar,
    () => {},
    () => 1,
  );
  return node && { node, back };
}

/** The data of a file; undefined where it is not sound. */
export const dataIn = (text: string, grammar: Grammar): Data | undefined => parsed(text, grammar)?.node.data;

function entryAt(root: Node, path: Path): TreeEntry | undefined {
  let found: TreeEntry | undefined;
  let node: Node | undefined = root;
  for (const step of path) {
    found =
      node?.kind === 'map'
        ? node.entries.get(String(step))
        : node?.kind === 'list'
          ? node.items[Number(step)]
          : undefined;
    node = found?.node;
    if (!found) return undefined;
  }
  return found;
}

const nodeAt = (root: Node, path: Path): Node | undefined => (path.length === 0 ? root : entryAt(root, path)?.node);

/** Only a text changed, at these offsets (UTF-16, of the value). */
export function withTextEdits(text: string, grammar: Grammar, path: Path, edits: readonly TextEdit[]): Rewritten {
  const found = parsed(text, grammar);
  const node = found && nodeAt(found.node, path);
  if (!found || node?.kind !== 'text' || node.data === null) return undefined;
  const wanted = applyEdits(node.data, edits);
  if (wanted === '') return undefined;
  const tries = [
    () => spliced(text, node, found.back, edits),
    () => replaced(text, node, found.back, wanted),
    () => replaced(text, node, found.back, wanted, 'quoted'),
  ];
  for (const make of tries) {
    const after = make();
    if (after !== undefined && holds(after, grammar, dataWith(found.node.data, path, wanted))) return after;
  }
  return undefined;
}

/** A text in the place of another, or of nothing. */
export function withValue(text: string, grammar: Grammar, path: Path, value: string): Rewritten {
  const found = parsed(text, grammar);
  const node = found && nodeAt(found.node, path);
  if (!found || node?.kind !== 'text') return undefined;
  for (const way of [undefined, 'quoted'] as const) {
    const after = replaced(text, node, found.back, value, way);
    if (after !== undefined && holds(after, grammar, dataWith(found.node.data, path, value))) return after;
  }
  return undefined;
}

function replaced(
  text: string,
  node: Extract<Node, { kind: 'text' }>,
  back: Parsed['back'],

  value: string,
  way?: 'quoted',
): Rewritten {
  // What stands below `|` has its mark on the line above, and is mended line by line.
  if (
    /^[ \t]*[|>]/.test(
      text
        .slice(Math.max(back(node.offset) - 4, 0), back(node.offset))
        .split(/[\r\n]/)
        .at(-1) ?? '',
    )
  )
    return undefined;
  const [start, end] = [back(node.start), back(node.end)];
  const inLine = way === 'quoted' ? JSON.stringify(value) : emitYaml(value).trimEnd();
  if (inLine.includes('\n')) return undefined;
  const gap = start > 0 && /[:-]/.test(text[start - 1] ?? '') ? ' ' : '';
  return applyEdits(text, [{ start, end, text: `${gap}${inLine}` }]);
}

/** A key and its value, or a member of a list, taken away, with the comments that are its own. */
export function withoutEntry(text: string, grammar: Grammar, path: Path): Rewritten {
  const found = parsed(text, grammar);
  const parent = found && nodeAt(found.node, path.slice(0, -1));
  const step = path.at(-1);
  if (!found || !parent || step === undefined) return undefined;
  if (parent.kind === 'list')
    return withList(
      text,
      grammar,
      path.slice(0, -1),
      parent.items.flatMap((_, index) => (index === Number(step) ? [] : [index])),
    );
  if (parent.kind !== 'map') return undefined;
  const entries = [...parent.entries];
  const index = entries.findIndex(([key]) => key === String(step));
  const [, own] = entries[index] ?? [];
  if (!own || entries.length === 1) return undefined;
  const next = entries[index + 1]?.[1];
  const previous = entries[index - 1]?.[1];
  const { back } = found;
  const tries: (readonly [number, number])[] = [];
  if (parent.flow) {
    if (next) tries.push([back(own.start), back(next.start)]);
    else if (previous)
      tries.push([back(Math.max(previous.node.end, previous.end)), back(Math.max(own.node.end, own.end))]);
  } else {
    const opens = text.slice(lineStartAt(text, back(own.start)), back(own.start)).trim() !== '';
    const end = lineEndAt(text, back(Math.max(own.node.end, own.end)));
    if (!opens) tries.push([lineStartAt(text, back(own.start)), Math.min(end + 1, text.length)]);
    else if (next) tries.push([back(own.start), back(next.start)]);
  }
  for (const [start, finish] of tries) {
    const after = applyEdits(text, [{ start, end: finish, text: '' }]);
    if (holds(after, grammar, dataWith(found.node.data, path, undefined))) return after;
  }
  return undefined;
}

/** One more key in a map; in a block behind all others. */
export function withKey(text: string, grammar: Grammar, path: Path, key: string, value: Yaml): Rewritten {
  const found = parsed(text, grammar);
  const map = found && nodeAt(found.node, path);
  if (!found || map?.kind !== 'map' || map.entries.has(key)) return undefined;
  const { back } = found;
  const entries = [...map.entries.values()];
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return undefined;
  const end = back(Math.max(last.node.end, last.end));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  let after: string;
  if (map.flow) {
    const line = emitYaml([{ value: new Map([[key, value]]), inBrackets: true }]).trimEnd();
    after = applyEdits(text, [{ start: end, end, text: `, ${line.replace(/^- \{ ?/, '').replace(/ ?\}$/, '')}` }]);
  } else {
    const column = back(first.start) - lineStartAt(text, back(first.start));
    const lines = emitYaml(new Map([[key, value]]), { indent: column }).replaceAll('\n', eol);
    const at = lineEndAt(text, end);
    const open = text[at] === '\n' ? at + 1 : at;
    after = applyEdits(text, [
      { start: open, end: open, text: `${open === at ? eol : ''}${path.length === 0 ? eol : ''}${lines}` },
    ]);
  }
  const keyed = dataIn(after, grammar);
  const now = keyed === undefined ? undefined : (atPath(keyed, path) as Data);
  if (!(now instanceof Map) || !now.has(key)) return undefined;
  const whole = new Map([...(map.data as ReadonlyMap<string, Data>), [key, now.get(key) ?? null]]);
  return holds(after, grammar, path.length === 0 ? whole : dataWith(found.node.data, path, whole)) ? after : undefined;
}

/** A list in this order: members by their index, and new ones. What is not named is taken away, with its own comments. */
export function withList(
  text: string,
  grammar: Grammar,
  path: Path,
  order: readonly (number | { readonly value: Yaml })[],
): Rewritten {
  const found = parsed(text, grammar);
  const list = found && nodeAt(found.node, path);
  if (!found || list?.kind !== 'list' || list.items.length === 0 || order.length === 0) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  let after: string;
  if (list.flow) {
    const [first, last] = [list.items[0] as TreeEntry, list.items.at(-1) as TreeEntry];
    const written = order.map((one) => {
      if (typeof one !== 'number')
        return emitYaml([{ value: [one.value], inBrackets: true }])
          .trimEnd()
          .slice(3, -1);
      const { start, node } = list.items[one] as TreeEntry;
      return text.slice(found.back(start), found.back(Math.max(node.end, start)));
    });
    after = applyEdits(text, [
      { start: found.back(first.start), end: found.back(last.node.end), text: written.join(', ') },
    ]);
  } else {
    const { head, chunks, column } = chunksOf(text, list.items, found.back);
    const gap = /\n(?:[ \t]*\r?\n)+$/.exec(chunks[0]?.text ?? '')?.[0].slice(1) ?? '';
    const bodies = order.map((one) =>
      typeof one === 'number'
        ? (chunks[one]?.text ?? '').replace(/(?:\n[ \t]*\r?)+$/, '').replace(/\r$/, '')
        : emitYaml([one.value], { indent: column }).trimEnd().replaceAll('\n', eol),
    );
    const gaps = order.map((one, index) =>
      index === order.length - 1
        ? ''
        : typeof one === 'number' && one < chunks.length - 1
          ? (chunks[one]?.gap ?? gap)
          : gap,
    );
    const start = chunks[0]?.start ?? 0;
    const end = chunks.at(-1)?.end ?? start;
    const ends = text.slice(start, end).endsWith('\n');
    const lines = bodies.map((body, index) => `${body}${eol}${gaps[index] ?? ''}`).join('');
    after = applyEdits(text, [{ start, end, text: head + (ends ? lines : lines.replace(/\r?\n$/, '')) }]);
  }
  const now = dataIn(after, grammar);
  const listed = now === undefined ? undefined : atPath(now, path);
  if (!Array.isArray(listed) || listed.length !== order.length) return undefined;
  const whole = order.map((one, index) =>
    typeof one === 'number' ? (list.data as readonly Data[])[one] : (listed[index] as Data),
  ) as readonly Data[];
  return holds(after, grammar, dataWith(found.node.data, path, whole)) ? after : undefined;
}

/** Comments on lines of their own above a key or a member. */
export function withRemarks(text: string, grammar: Grammar, path: Path, remarks: readonly string[]): Rewritten {
  const found = parsed(text, grammar);
  const entry = found && entryAt(found.node, path);
  if (!found || !entry) return undefined;
  const at = lineStartAt(text, found.back(entry.start));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(text.slice(at).search(/[^ ]/));
  const lines = remarks.map((line) => `${indent}# ${line.replace(/\s+/g, ' ')}${eol}`).join('');
  const after = applyEdits(text, [{ start: at, end: at, text: lines }]);
  return holds(after, grammar, found.node.data) ? after : undefined;
}

function atPath(data: Data, path: Path): Data | undefined {
  let at: Data | undefined = data;
  for (const step of path)
    at = at instanceof Map ? at.get(String(step)) : Array.isArray(at) ? (at[Number(step)] as Data) : undefined;
  return at;
}

/** The data with another value there; with none where it is undefined. */
function dataWith(data: Data, [step, ...rest]: Path, value: Data | undefined): Data {
  if (step === undefined) return value ?? null;
  if (data instanceof Map) {
    const entries = [...data].flatMap(([key, of]): (readonly [string, Data])[] => {
      if (key !== String(step)) return [[key, of]];
      return rest.length === 0 && value === undefined ? [] : [[key, dataWith(of, rest, value)]];
    });
    return new Map(entries);
  }
  if (!Array.isArray(data)) return data;
  return (data as readonly Data[]).flatMap((of, index) => {
    if (index !== Number(step)) return [of];
    return rest.length === 0 && value === undefined ? [] : [dataWith(of, rest, value)];
  });
}

const holds = (text: string, grammar: Grammar, wanted: Data): boolean => {
  const now = dataIn(text, grammar);
  return now !== undefined && isSameData(now, wanted);
};

function isSameData(a: Data, b: Data): boolean {
  if (a instanceof Map)
    return (
      b instanceof Map &&
      a.size === b.size &&
      [...a].every(([key, of]) => b.has(key) && isSameData(of, b.get(key) ?? null))
    );
  if (Array.isArray(a))
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      (a as readonly Data[]).every((of, index) => isSameData(of, b[index] as Data))
    );
  return a === b;
}
