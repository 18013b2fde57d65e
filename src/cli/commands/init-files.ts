/** What `init` puts beside a series for git and for editors. */

import type { Lang } from '../../diagnostic.ts';
import { gitAttributes } from '../git.ts';
import { json } from '../terminal/formats.ts';

/** The first line of an issue, by which an editor knows its keys. */
export const schemaLine = 'yaml-language-server: $schema=bulletin.schema.json';

export const gitFiles = (lang: Lang): readonly (readonly [string, string])[] => [
  [
    '.gitattributes',
    lines(
      { zh: '# 文字文件存的时候一律用 LF 换行', en: '# texts are kept with LF line ends' }[lang],
      ...['csv', 'txt', 'md', 'json', 'hbs'].map((ending) => `*.${ending} text`),
      '',
      { zh: '# 这些不是文字', en: '# no texts' }[lang],
      ...['doc', 'wps', 'xlsx', 'xls', 'et', 'pdf', 'png', 'jpg', 'jpeg', 'gif', 'bmp', 'zip', 'cmd'].map(
        (ending) => `*.${ending} binary`,
      ),
      '',
      { zh: '# git diff 里看得懂的：bulletin doctor --git 设好', en: '# readable in git diff: bulletin doctor --git' }[
        lang
      ],
      ...gitAttributes,
    ),
  ],
  [
    '.gitignore',
    lines(
      { zh: '# Word、WPS 打开文件时留下的', en: '# what Word and WPS leave while a file is open' }[lang],
      '~$*',
      '.~*',
      { zh: '# 送审稿、改动前的副本、没写完的文件', en: '# drafts, copies before a change, unfinished files' }[lang],
      '*（送审稿）.docx',
      '*.bak',
      '.bulletin-*.tmp',
      { zh: '# 系统自己放的', en: '# what systems put there' }[lang],
      'Thumbs.db',
      'desktop.ini',
      '.DS_Store',
    ),
  ],
];

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

/** The schemas, with the names of the series, and where an editor finds that of series.yaml; issues name theirs. */
export async function schemaFiles(
  series: Uint8Array,
  keys: 'zh' | 'en',
): Promise<readonly (readonly [string, string])[]> {
  const [{ jsonSchema, choicesOf }, { readSeries }] = await Promise.all([
    import('../../schema/json-schema.ts'),
    import('../../gather/read.ts'),
  ]);
  const value = readSeries({ file: 'series.yaml', bytes: series }).resolved.value?.value;
  const choices = value && choicesOf(value);
  return [
    ['bulletin.schema.json', json(jsonSchema({ keys, file: 'issue', ...(choices && { choices }) }))],
    ['bulletin.series.schema.json', json(jsonSchema({ keys, file: 'series', ...(choices && { choices }) }))],
    ['.vscode/settings.json', json({ 'yaml.schemas': { './bulletin.series.schema.json': 'series.yaml' } })],
  ];
}
