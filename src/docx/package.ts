/** The two kinds of part that every package has: which part leads where, and what each part is. */

import { namespaces } from './namespaces.ts';
import { writePart, xml } from './xml.ts';

/** `target` is a path seen from the folder of the part that it leads from. */
export interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** Numbered rId1, rId2 … in the order given. */
export const relationshipsPart = (relationships: readonly Relationship[]): string =>
  writePart(
    xml(
      'Relationships',
      { xmlns: namespaces.relationships },
      relationships.map(({ type, target }, index) =>
        xml('Relationship', {
          Id: `rId${index + 1}`,
          Type: `${type === 'core-properties' ? `${namespaces.relationships}/metadata` : namespaces.r}/${type}`,
          Target: target,
        }),
      ),
    ),
  );

/** `[Content_Types].xml` of a package of these parts: by their endings, and those of their own kind one by one. */
export const contentTypesPart = (paths: readonly string[]): string => {
  const endings = Object.entries(byEnding).filter(([ending]) => paths.some((path) => path.endsWith(`.${ending}`)));
  return writePart(
    xml('Types', { xmlns: namespaces.contentTypes }, [
      ...endings.map(([Extension, ContentType]) => xml('Default', { ContentType, Extension })),
      ...paths.flatMap((path) => {
        const ContentType = byName[/([A-Za-z]+)\d*\.xml$/.exec(path)?.[1] ?? ''];
        return ContentType === undefined ? [] : [xml('Override', { ContentType, PartName: `/${path}` })];
      }),
    ]),
  );
};

const byEnding: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
};
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const byName: Readonly<Record<string, string>> = {
  document: `${OFFICE}.wordprocessingml.document.main+xml`,
  styles: `${OFFICE}.wordprocessingml.styles+xml`,
  settings: `${OFFICE}.wordprocessingml.settings+xml`,
  fontTable: `${OFFICE}.wordprocessingml.fontTable+xml`,
  header: `${OFFICE}.wordprocessingml.header+xml`,
  footer: `${OFFICE}.wordprocessingml.footer+xml`,
  app: `${OFFICE}.extended-properties+xml`,
  custom: `${OFFICE}.custom-properties+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
};
