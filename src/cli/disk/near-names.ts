/** What lies where a file was looked for, under nearly its name: Windows hides endings, and hands forget a zero. */

import fs from 'node:fs';
import path from 'node:path';

/** Up to three names beside it, as they are to be typed: `2024-05.yaml.txt`, `2024-5.yaml`, `2024-05` for 2024-05.yaml. */
export function nearNames(file: string): readonly string[] {
  const meant = bare(path.basename(file));
  if (meant === '') return [];
  try {
    return fs
      .readdirSync(path.dirname(file))
      .filter((name) => bare(name) === meant && name !== path.basename(file))
      .sort()
      .slice(0, 3);
  } catch {
    return [];
  }
}

/** The name that a misnamed issue was to have: saved by Notepad, which adds an ending of its own, a full stop for the point, letters of the ending exchanged. */
export function issueNameMeant(name: string): string | undefined {
  const [, own, ending] =
    /^(.+?)[.。．｡](ya?ml|ymal|yalm|yam[1lI]|yaml{2})(?:[.。．｡]txt)?[ 。，；]*$/i.exec(name) ?? [];
  if (own === undefined || ending === undefined || /\.ya?ml$/i.test(name)) return undefined;
  return `${own}.${/^ya?ml$/i.test(ending) ? ending.toLowerCase() : 'yaml'}`;
}

/** Without endings, zeros in front of figures, blanks, and with one kind of dash, behind the year too: 202401. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('。', '.')
    .replace(/(?:\.(?:ya?ml|txt))+$/, '')
    .replace(/^((?:19|20)\d\d)(?=(?:0[1-9]|1[0-2])(?:\d\d)?(?!\d))/, '$1-')
    .replace(/[\s\u2010-\u2015\u2212_.年月-]+/g, '-')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/-+$/, '');
