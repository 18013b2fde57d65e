/** How the parts of an Office file point at each other (ECMA-376-2, 6.5). */

import { readXml, type Visitor } from './xml.ts';
import type { Zip, ZipFault } from './zip.ts';

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  /** Name of the part it points at. */
  readonly part: string;
}

/** Where a part points; `''` is the archive itself. What lies outside the archive is never looked at. */
export function relationsOf(zip: Zip, part: string): readonly Relation[] | ZipFault {
  const [folder, name] = cut(part);
  const relations: Relation[] = [];
  const fault = visitOptional(zip, `${folder}_rels/${name}.rels`, {
    start(element, attribute) {
      const target = attribute('Target');
      if (element !== 'Relationship' || target === undefined || attribute('TargetMode') === 'External') return;
      relations.push({
        id: attribute('Id') ?? '',
        type: (attribute('Type') ?? '').replace(/^.*\//, ''),
        part: resolveTarget(folder, target),
      });
    },
  });
  return fault ?? relations;
}

/** Reads a part, which must be there. */
export function visit(zip: Zip, part: string, visitor: Visitor): ZipFault | undefined {
  const bytes = zip.read(part);
  if (typeof bytes === 'string') return bytes;
  return bytes && readXml(bytes, visitor) ? undefined : 'damaged';
}

/** Reads a part that may be left out. */
export const visitOptional = (zip: Zip, part: string | undefined, visitor: Visitor): ZipFault | undefined =>
  part !== undefined && zip.parts.has(part.toLowerCase()) ? visit(zip, part, visitor) : undefined;

function cut(part: string): readonly [folder: string, name: string] {
  const slash = part.lastIndexOf('/') + 1;
  return [part.slice(0, slash), part.slice(slash)];
}

/** The path of a relationship's target seen from its owner's folder: `media/a.png`, `../customXml/item1.xml`, `/word/styles.xml`. */
export const resolveTarget = (folder: string, target: string): string => {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
};
