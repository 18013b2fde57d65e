/** A series file whose lists stand in files of their own: read as if their rows were written in it. */

import type { FileProblem } from '../../data/files.ts';
import { isRefusal } from '../../data/refusal.ts';
import { sheetApart } from '../../data/sheet-name.ts';
import type { Finding, Path } from '../../diagnostic.ts';
import type { Data, Source } from '../../source/data.ts';
import { shownName } from '../named.ts';
import type { ListName } from './list-keys.ts';
import { type ListFile, readList } from './read-list.ts';

/** What was had under each name that the series writes. */
export type ListFiles = ReadonlyMap<string, Uint8Array | FileProblem>;

interface Named {
  readonly list: ListName;
  /** The keys as the author wrote them: of the list, and of its file. */
  readonly key: string;
  readonly fileKey: string;
  readonly name: string;
}

const lists: Readonly<Record<string, ListName>> = {
  单位名录: 'units',
  units: 'units',
  人员名录: 'roster',
  roster: 'roster',
};

/** The lists that a series leaves to files, whether or not they can be had. */
function namedLists({ data }: Pick<Source, 'data'>): readonly Named[] {
  if (!(data instanceof Map)) return [];
  return [...data].flatMap(([key, value]): Named[] => {
    const list = lists[key];
    if (list === undefined || !(value instanceof Map)) return [];
    const [fileKey] = [...value.keys()].filter((one) => one === '文件' || one === 'file');
    const name = fileKey === undefined ? undefined : value.get(fileKey);
    return fileKey !== undefined && typeof name === 'string' && name !== '' ? [{ list, key, fileKey, name }] : [];
  });
}

export interface WithLists {
  readonly source: Source;
  /** Their paths are those of the source. */
  readonly findings: readonly Finding[];
  /** Text files among them, as messages show them. */
  readonly texts: ReadonlyMap<string, string>;
  /** The names of all of them, as the series writes them. */
  readonly names: readonly string[];
}

export function withLists(source: Source, files: ListFiles = new Map()): WithLists {
  const named = namedLists(source);
  if (named.length === 0) return { source, findings: [], texts: new Map(), names: [] };
  const findings: Finding[] = [];
  const data = new Map(source.data as ReadonlyMap<string, Data>);
  const read = new Map<string, ListFile & { readonly file: string }>();
  const texts = new Map<string, string>();
  for (const { list, key, fileKey, name } of named) {
    const at = [key, fileKey];
    const bytes = files.get(name) ?? nowhere(name);
    const found = bytes instanceof Uint8Array ? readList(list, name, bytes) : bytes;
    const file = shownName({ name }, source.file);
    // What else is written there would be dropped without a word.
    const beside = (source.data as ReadonlyMap<string, Data>).get(key) as ReadonlyMap<string, Data>;
    if (beside.size > 1) continue;
    if ('kind' in found) findings.push({ path: at, code: codes[found.kind], severity: 'error', ...said(found, name) });
    else if (isRefusal(found))
      findings.push({
        path: at,
        code: found.code ?? 'file-content',
        severity: 'error',
        message: { zh: `${name}：${found.message.zh}`, en: `${name}: ${found.message.en}` },
        ...(found.hint && { hint: found.hint }),
      });
    else {
      if (found.reported)
        findings.push({
          path: at,
          code: 'file-read',
          severity: 'info',
          message: { zh: `${name}：${found.reported.zh}`, en: `${name}: ${found.reported.en}` },
        });
      findings.push(...found.findings.map((finding) => ({ ...finding, path: [key, ...finding.path] })));
      read.set(key, { ...found, file });
      if (found.text !== undefined) texts.set(file, found.text);
    }
    // Whatever was wrong with it has been said.
    data.set(key, read.get(key)?.data ?? []);
  }
  const within = ([key, ...steps]: Path): ReturnType<NonNullable<Source['within']>> => {
    const list = read.get(String(key));
    return list && (steps.length > 0 || list.findings.some(({ path }) => path.length === 0))
      ? { file: list.file, range: list.place(steps) }
      : undefined;
  };
  return { source: { ...source, data, within }, findings, texts, names: named.map(({ name }) => name) };
}

const codes = {
  absent: 'file-absent',
  outside: 'file-outside',
  unreadable: 'file-unreadable',
  'too-large': 'too-large',
} as const;

function said({ kind, message, hint: general }: FileProblem, name: string): Pick<Finding, 'message' | 'hint'> {
  const hint = (kind === 'absent' ? sheetApart(name) : undefined) ?? general;
  return { message, ...(hint && { hint }) };
}

const nowhere = (name: string): FileProblem => ({
  kind: 'absent',
  message: { zh: `读不到 ${name}`, en: `${name} cannot be read` },
});
