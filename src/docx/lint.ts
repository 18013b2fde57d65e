import { strFromU8, unzipSync } from 'fflate';
import { idFaults } from './lint/ids.ts';
import type { Package } from './lint/package.ts';
import { partFaults } from './lint/parts.ts';
import { parseXml, type XmlElement } from './lint/read-xml.ts';
import { referenceFaults } from './lint/references.ts';
import { structureFaults } from './lint/structure.ts';

/**
 * Faults of a `.docx` that make Word refuse or repair it and that neither the schemas nor the Open XML SDK notice:
 * an undefined style, a dangling relationship, a cell without a paragraph, an id given twice … One line each, in English
 * (they are ours to mend, not a clerk's); an empty list when there is none.
 */
export const lintDocx = (bytes: Uint8Array): readonly string[] => {
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes);
  } catch (error) {
    return [`not a zip file: ${messageOf(error)}`];
  }
  const [xml, faults] = readParts(files);
  const pack: Package = { paths: new Set(Object.keys(files)), xml };
  return [...faults, ...partFaults(pack), ...structureFaults(pack), ...referenceFaults(pack), ...idFaults(pack)];
};

const readParts = (files: Readonly<Record<string, Uint8Array>>): [Package['xml'], string[]] => {
  const xml = new Map<string, XmlElement>();
  const faults: string[] = [];
  for (const [path, bytes] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    try {
      xml.set(path, parseXml(strFromU8(bytes)));
    } catch (error) {
      faults.push(`${path}: ${messageOf(error)}`);
    }
  }
  return [xml, faults];
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
