import type { Properties } from '../layout/tree.ts';
import { namespaces } from './namespaces.ts';
import { writePart, type Xml, xml } from './xml.ts';

/** `docProps/core.xml`. The day is the document's own, so that building it tomorrow gives the same bytes. */
export const corePropertiesPart = ({ title, creator, date = EPOCH }: Properties): string => {
  const { cp, dc, dcterms, xsi } = namespaces;
  return writePart(
    xml('cp:coreProperties', { 'xmlns:cp': cp, 'xmlns:dc': dc, 'xmlns:dcterms': dcterms, 'xmlns:xsi': xsi }, [
      ...text('dc:title', title),
      ...text('dc:creator', creator),
      ...text('cp:lastModifiedBy', creator),
      xml('cp:revision', {}, ['1']),
      moment('dcterms:created', date),
      moment('dcterms:modified', date),
      xml('dc:language', {}, ['zh-CN']),
    ]),
  );
};

/** The program, as documents name it; one that another program has saved names that. */
export const APPLICATION = 'bulletin';

/** `docProps/app.xml`. */
export const appPropertiesPart: string = writePart(
  xml('Properties', { xmlns: namespaces.extended }, [xml('Application', {}, [APPLICATION])]),
);

/** The first day a zip file can name. */
const EPOCH = '1980-01-01';

const text = (name: string, value: string): Xml[] => (value === '' ? [] : [xml(name, {}, [value])]);
const moment = (name: string, date: string): Xml => xml(name, { 'xsi:type': 'dcterms:W3CDTF' }, [`${date}T00:00:00Z`]);
