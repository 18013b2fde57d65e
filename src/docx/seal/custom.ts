/** `docProps/custom.xml`, where the seal stands: any program that saves the document hands on what it does not know. */

import { readXml } from '../../data/office/xml.ts';
import { namespaces } from '../namespaces.ts';
import { writePart, xml } from '../xml.ts';

export const sealPart = 'docProps/custom.xml';

/** The names of the contract (promise 2). */
export interface Seal {
  /** Of all other parts. */
  readonly 'bulletin-seal': string;
  /** Of the words of the body. */
  readonly 'bulletin-text': string;
  /** Of the program. */
  readonly 'bulletin-version': string;
  /** Of the issue that it was built from, which is not named. */
  readonly 'bulletin-issue': string;
}

export const customPart = (seal: Seal): string =>
  writePart(
    xml(
      'Properties',
      { xmlns: namespaces.custom, 'xmlns:vt': namespaces.vt },
      Object.entries(seal).map(([name, value], index) =>
        xml('property', { fmtid: USER_DEFINED, pid: FIRST + index, name }, [xml('vt:lpwstr', {}, [value])]),
      ),
    ),
  );

/** The set of properties that users define, and the first number free in it ([MS-OLEPS], 2.18.2 and 2.21). */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST = 2;

/** What the part says of each property, by its name; undefined where it is not sound. */
export function readCustom(bytes: Uint8Array): Readonly<Record<string, string>> | undefined {
  const values = new Map<string, string>();
  let name: string | undefined;
  const isSound = readXml(bytes, {
    start(element, attribute) {
      if (element === 'property') name = attribute('name');
    },
    text(piece, parent) {
      if (name !== undefined && parent !== 'property') values.set(name, (values.get(name) ?? '') + piece);
    },
    end(element) {
      if (element === 'property') name = undefined;
    },
  });
  return isSound ? Object.fromEntries(values) : undefined;
}
