/** The manual as pages that any browser opens, older ones and IE's kernel too: no script, nothing from the net. */

import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Every page of the manual, by where it stands in the source: names in an archive are ASCII, whose letters every program
 * unpacks alike.
 */
const pages = {
  'docs/快速上手.md': 'README.html',
  'docs/一年.md': 'docs/year.html',
  'docs/每期.md': 'docs/issues.html',
  'docs/来稿.md': 'docs/sent.html',
  'docs/旧稿导入.md': 'docs/import.html',
  'docs/回填.md': 'docs/take.html',
  'docs/改稿.md': 'docs/drafts.html',
  'docs/校核.md': 'docs/checks.html',
  'docs/手册.md': 'docs/manual.html',
  'docs/keys.md': 'docs/keys.html',
  'docs/模板.md': 'docs/templates.html',
  'docs/格式依据.md': 'docs/basis.html',
  'docs/共享文件夹.md': 'docs/share.html',
  'docs/定时任务.md': 'docs/schedule.html',
  'docs/大批量.md': 'docs/batch.html',
  'docs/放进git.md': 'docs/git.html',
  'examples/README.md': 'examples/README.html',
};

/**
 * @param others names of the files that lie beside them, which they may lead to
 * @returns the pages and their pictures, by name in the archive
 */
export function manual(others) {
  const files = new Map();
  for (const [source, target] of Object.entries(pages)) {
    const pictures = [];
    files.set(target, { bytes: Buffer.from(pageOf(source, target, others, pictures)) });
    for (const picture of pictures) files.set(picture, { bytes: readFileSync(`${root}${picture}`) });
  }
  return files;
}

/** What is written for the source but differs where the program is unpacked: its command, and which examples there are. */
const unpacked = (text, source, others) => {
  const told = text.replace(/^<!-- .*? -->\n/gm, '').replaceAll('npx bulletin', 'bulletin');
  if (source !== 'examples/README.md') return told;
  const isThere = (name) => others.some((other) => other.startsWith(`examples/${name}`));
  const rows = told.split('\n').filter((line) => isThere(/^\| `([^`]*)`/.exec(line)?.[1] ?? ''));
  return `${rows.join('\n').trimEnd()}\n\n压缩包里没有的两个（来稿 \`safety/2024-11\`，提示函 \`letter\`）文件名是汉字的，在源码里。\n`;
};

function pageOf(source, target, others, pictures) {
  const text = unpacked(readFileSync(`${root}${source}`, 'utf8'), source, others);
  const from = (href) => posix.relative(posix.dirname(target), href);
  const markdown = new Marked({
    renderer: {
      heading({ tokens, depth, text: plain }) {
        return `<h${depth} id="${anchorOf(plain)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        if (/^[a-z]+:/.test(href)) return words;
        const [file, anchor] = decodeURI(href).split('#');
        const path = posix.join(posix.dirname(source), file);
        const named = file === '' ? target : (pages[path] ?? others.find((other) => other === path));
        // A browser opens no folder.
        if (named === undefined && others.some((other) => other.startsWith(`${path}/`))) return words;
        if (named === undefined) throw new Error(`${source} leads to ${href}, which no archive holds`);
        const at = named === target ? '' : from(named);
        return `<a href="${at}${anchor === undefined ? '' : `#${anchor}`}">${words}</a>`;
      },
      image({ href, text: alt }) {
        const picture = posix.join(posix.dirname(source), href);
        pictures.push(picture);
        return `<img src="${from(picture)}" alt="${alt}">`;
      },
      code({ text: body }) {
        return `<pre>${escaped(body)}</pre>\n`;
      },
    },
  });
  const title = /^# (.*)$/m.exec(text)?.[1] ?? 'bulletin';
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="renderer" content="webkit">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>${escaped(title)}</title>
<style>
body { max-width: 46em; margin: 2em auto; padding: 0 1em; line-height: 1.7; font-family: "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #222; }
pre { background: #f4f4f4; border: 1px solid #ddd; padding: .6em .8em; overflow: auto; line-height: 1.45; font-family: NSimSun, "Noto Sans Mono CJK SC", monospace; }
code { background: #f4f4f4; font-family: NSimSun, "Noto Sans Mono CJK SC", monospace; }
table { border-collapse: collapse; } td, th { border: 1px solid #ccc; padding: .25em .6em; text-align: left; vertical-align: top; }
img { max-width: 100%; border: 1px solid #ddd; } blockquote { margin: 0; padding-left: 1em; border-left: 4px solid #ccc; }
h1, h2 { border-bottom: 1px solid #ddd; }
@media print { pre { white-space: pre-wrap; } }
</style>
</head>
<body>
${markdown.parse(text)}</body>
</html>
`;
}

/** As GitHub makes them, which our links are written for. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
