/** Every text of a document that prints, found by one walk along the schema: nothing lists them a second time. */

import type { Path } from '../diagnostic.ts';
import type { Form } from '../schema/form.ts';
import { type BulletinFile, issueFile } from '../schema/issue-file.ts';
import { keyInfo } from '../schema/key.ts';
import type { Role } from '../schema/role.ts';
import { type Shape, shapesOf } from '../schema/shape.ts';

export interface Text {
  /** Where it stands, in English keys; inside a file that the document names, its place there follows the file's key. */
  readonly path: Path;
  readonly value: string;
  readonly role: Role;
  /** It comes from a file whose stars are stars: nothing in it is a mark. */
  readonly isPlain?: true;
}

/** @param named the texts of the file that is named at this path, which stand in the place of its name */
export function textsOf(file: BulletinFile, named: (path: Path) => readonly Text[] = none): readonly Text[] {
  const found: Text[] = [];
  walk(file, shapesOf(issueFile), undefined, [], found, named);
  return found;
}

const none = (): readonly Text[] => [];

function walk(
  value: unknown,
  shapes: readonly Shape[],
  role: Role | undefined,
  path: Path,
  found: Text[],
  named: (path: Path) => readonly Text[],
): void {
  if (typeof value === 'string') {
    if (role !== undefined) found.push({ path, value, role });
    else if (path.at(-1) === 'file') for (const text of named(path)) found.push(text);
  } else if (Array.isArray(value)) {
    const of = shapesOf(find(shapes, 'list').of);
    value.forEach((member, index) => {
      walk(member, of, role, [...path, index], found, named);
    });
  } else if (value instanceof Map) {
    const of = shapesOf(find(shapes, 'open').of);
    for (const [key, member] of value) walk(member, of, role, [...path, key], found, named);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field, own] of fieldsOf(find(shapes, 'map'))) {
      const member = (value as Readonly<Record<string, unknown>>)[name];
      if (member !== undefined) walk(member, field, own, [...path, name], found, named);
    }
  }
}

function find<K extends Shape['kind']>(shapes: readonly Shape[], kind: K): Extract<Shape, { kind: K }> {
  return shapes.find((shape) => shape.kind === kind) as Extract<Shape, { kind: K }>;
}

type Field = readonly [name: string, shapes: readonly Shape[], role: Role | undefined];
const known = new WeakMap<Shape, readonly Field[]>();

/** The keys of a map that lead to texts; what a text only chooses is left out, but for the names of files. */
function fieldsOf(map: Extract<Shape, { kind: 'map' }>): readonly Field[] {
  const before = known.get(map);
  if (before) return before;
  const fields = [...map.fields].map(([name, form]: [string, Form]): Field => {
    const role = keyInfo.get(form)?.role;
    return [name, shapesOf(form), typeof role === 'string' ? role : undefined];
  });
  known.set(map, fields);
  return fields;
}
