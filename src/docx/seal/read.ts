/** What the seal of a document says of it, whatever lies there: an archive may be made to burst, or be none. */

import { readXml } from '../../data/office/xml.ts';
import { openZip, type Zip, type ZipLimits } from '../../data/office/zip.ts';
import { APPLICATION } from '../properties.ts';
import { readCustom, type Seal, sealPart } from './custom.ts';
import { partsDigest, textDigest } from './digest.ts';

/**
 * - `whole`: as this program wrote it.
 * - `saved`: opened and saved by another program, or laid out anew; the words are as they were.
 * - `edited`: the words were changed, or cannot be known.
 * - `unsealed`: of a version of this program before the seal.
 * - `foreign`: no document of ours.
 */
export type SealVerdict = 'whole' | 'saved' | 'edited' | 'unsealed' | 'foreign';

/** What a document is to the one that shall replace it; `taken`: its words were changed, and the new one says the same. */
export type Standing = SealVerdict | 'taken';

/** More than any document of photographs has; beyond it nothing is read. One part at a time is held. */
export const mostBytes = 128 * 1024 * 1024;
const limits: ZipLimits = {
  size: 64 * 1024 * 1024,
  total: 256 * 1024 * 1024,
  ratio: Number.POSITIVE_INFINITY,
  small: 0,
};

export const sealVerdict = (bytes: Uint8Array): SealVerdict => readSeal(bytes).verdict;

/** @param now the document that shall replace it */
export function standingOf(there: Uint8Array, now: Uint8Array): Standing {
  const verdict = sealVerdict(there);
  return verdict === 'edited' && saysTheSame(there, now) ? 'taken' : verdict;
}

/** Whether a document says, whoever wrote it last, what the seal of another says of that one. */
export function saysTheSame(there: Uint8Array, sealed: Uint8Array): boolean {
  const zip = openZip(there, mostBytes, limits);
  const document = typeof zip === 'string' ? undefined : partOf(zip, 'word/document.xml', mostText);
  return document !== undefined && textDigest(new TextDecoder().decode(document)) === sealIn(sealed)?.['bulletin-text'];
}

/** The verdict, and what the seal itself says, where there is one. */
export function readSeal(bytes: Uint8Array): { readonly verdict: SealVerdict; readonly seal?: Partial<Seal> } {
  const zip = openZip(bytes, mostBytes, limits);
  if (typeof zip === 'string') return { verdict: 'foreign' };
  const seal = sealOf(zip);
  if (!seal?.['bulletin-seal']) return { verdict: isOfOurs(zip) ? 'unsealed' : 'foreign' };
  const paths = [...zip.parts.values()].map(({ path }) => path);
  if (partsDigest(paths, (path) => partOf(zip, path)) === seal['bulletin-seal']) return { verdict: 'whole', seal };
  const document = partOf(zip, 'word/document.xml', mostText);
  const isSaved = document && textDigest(new TextDecoder().decode(document)) === seal['bulletin-text'];
  return { verdict: isSaved ? 'saved' : 'edited', seal };
}

/** Of a part that is read as text, and of one that holds a few properties. */
const mostText = 32 * 1024 * 1024;
const mostProperties = 1024 * 1024;

function partOf(zip: Zip, path: string, most = limits.size): Uint8Array | undefined {
  if ((zip.parts.get(path.toLowerCase())?.size ?? 0) > most) return undefined;
  const part = zip.read(path);
  return typeof part === 'string' ? undefined : part;
}

function sealOf(zip: Zip): Partial<Seal> | undefined {
  const part = partOf(zip, sealPart, mostProperties);
  return part && readCustom(part);
}

/** `docProps/app.xml` names the program that wrote the document last. */
function isOfOurs(zip: Zip): boolean {
  const part = partOf(zip, 'docProps/app.xml', mostProperties);
  let application = '';
  return (
    part !== undefined &&
    readXml(part, {
      text(piece, parent) {
        if (parent === 'Application') application += piece;
      },
    }) &&
    application === APPLICATION
  );
}

/** What a document says of itself; undefined where it bears no seal that can be read. */
export function sealIn(bytes: Uint8Array): Partial<Seal> | undefined {
  const zip = openZip(bytes, mostBytes, limits);
  return typeof zip === 'string' ? undefined : sealOf(zip);
}
