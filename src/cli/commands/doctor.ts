/** `bulletin doctor`: what is there, what is missing, what that costs. */

import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Lang, Words } from '../../diagnostic.ts';
import { faceFamilies } from '../../preset/faces.ts';
import { type Context, exit } from '../context.ts';
import { reason } from '../disk/errno.ts';
import { shown } from '../disk/place.ts';
import { seriesFileOver } from '../disk/series.ts';
import type { Io } from '../io.ts';
import { json } from '../terminal/formats.ts';
import { styleFor } from '../terminal/style.ts';
import { versions } from '../versions.ts';

interface Row {
  readonly state: 'there' | 'missing' | 'remark';
  readonly text: Words;
}

export async function run(
  _args: readonly string[],
  flags: { readonly json?: boolean; readonly git?: boolean },
  context: Context,
): Promise<number> {
  const { io, lang } = context;
  const fonts = await fontRows(io);
  const sections: readonly (readonly [Words, readonly Row[]])[] = [
    [{ zh: '版本', en: 'Versions' }, [there({ zh: versions, en: versions })]],
    [{ zh: '字体', en: 'Fonts' }, fonts],
    [{ zh: 'LibreOffice', en: 'LibreOffice' }, [libreOfficeRow(io)]],
    [{ zh: '当前文件夹', en: 'Current folder' }, [rightsRow(io), seriesRow(io)]],
    ...(flags.git ? ([[{ zh: 'git', en: 'git' }, await rowsOfGit(io)]] as const) : []),
  ];
  if (flags.json) {
    io.stdout.write(
      json({
        version: 1,
        sections: sections.map(([title, rows]) => ({
          title: title[lang],
          rows: rows.map(({ state, text }) => ({ state, text: text[lang] })),
        })),
      }),
    );
    return exit.done;
  }
  const style = styleFor(io, io.stdout);
  const { hanging } = await import('../terminal/wrap.ts');
  for (const [title, rows] of sections) {
    io.stdout.write(`${title[lang]}\n`);
    for (const { state, text } of rows) {
      const label = labels[state][lang];
      const begin = `  ${label}  `;
      const line = hanging(begin + text[lang], io.stdout, 2 + 2 * label.length + 2);
      io.stdout.write(`  ${style(colours[state], label)}${line.slice(2 + label.length)}\n`);
    }
  }
  io.stdout.write(
    `${summary(
      sections.flatMap(([, rows]) => rows),
      lang,
    )}\n`,
  );
  return exit.done;
}

async function rowsOfGit(io: Io): Promise<readonly Row[]> {
  const { gitRows } = await import('./doctor-git.ts');
  return gitRows(io).map(({ isThere, text }) => (isThere ? there(text) : missing(text)));
}

const labels: Readonly<Record<Row['state'], Words>> = {
  there: { zh: '正常', en: 'ok     ' },
  missing: { zh: '缺少', en: 'missing' },
  remark: { zh: '说明', en: 'note   ' },
};
const colours = { there: 'done', missing: 'warning', remark: 'info' } as const;

const there = (text: Words): Row => ({ state: 'there', text });
const missing = (text: Words): Row => ({ state: 'missing', text });
const remark = (text: Words): Row => ({ state: 'remark', text });

function summary(rows: readonly Row[], lang: Lang): string {
  const n = rows.filter(({ state }) => state === 'missing').length;
  if (n === 0) return { zh: '什么也不缺。', en: 'Nothing is missing.' }[lang];
  return {
    zh: `缺 ${n} 样，各有什么影响见上。`,
    en: `${n} missing; what that costs is said above.`,
  }[lang];
}

async function fontRows(io: Io): Promise<readonly Row[]> {
  const probe = await io.fonts();
  const faces = Object.entries(faceFamilies).map(([face, { called, alternatives }]) => ({
    face,
    own: [face, ...called],
    others: alternatives.filter((name) => !called.includes(name)),
  }));
  const asked = faces.flatMap(({ own, others }) => [own, ...others.map((name) => [name])]);
  const found = await probe(asked);
  if (!found)
    return [
      remark({
        zh: '查不到这台机器装了哪些字体',
        en: 'the fonts of this machine cannot be listed',
      }),
    ];
  const isThere = new Map(asked.map((names, index) => [names.join('\n'), found[index]]));
  return faces.map(({ face, own, others }) => {
    if (isThere.get(own.join('\n'))) return there({ zh: face, en: face });
    const other = others.find((name) => isThere.get(name));
    return other === undefined ? missing(noFont(face)) : there(substituted(face, other));
  });
}

const substituted = (face: string, other: string): Words => ({
  zh: `${face}：没有装，用“${other}”代替`,
  en: `${face}: not installed, ${other} stands for it`,
});
const noFont = (face: string): Words => ({
  zh: `${face}：打开和打印时会换成别的字体，字形、行数、页数可能不同`,
  en: `${face}: another font takes its place on screen and paper; shapes, lines and pages may differ`,
});

/** Looked for, not started: that would take seconds. */
function libreOfficeRow({ env, platform }: Io): Row {
  const names = platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice'];
  const usual = {
    win32: [env.ProgramFiles, env['ProgramFiles(x86)']].flatMap((at) =>
      at ? [path.join(at, 'LibreOffice', 'program')] : [],
    ),
    darwin: ['/Applications/LibreOffice.app/Contents/MacOS'],
  };
  const folders = [
    ...(env.PATH ?? env.Path ?? '').split(path.delimiter).filter(Boolean),
    ...(platform === 'win32' || platform === 'darwin' ? usual[platform] : []),
  ];
  const found = folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
  return found
    ? there({ zh: found, en: found })
    : remark({
        zh: '没有装，不影响使用',
        en: 'not installed, and not needed',
      });
}

/** Tried, not asked: rights on a share are often not what they seem. */
function rightsRow(io: Io): Row {
  const file = path.join(io.cwd, `.bulletin-${process.pid}-doctor.tmp`);
  try {
    io.disk.closeSync(io.disk.openSync(file, 'wx'));
    io.disk.rmSync(file, { force: true });
    return there({ zh: `可以写入 ${io.cwd}`, en: `${io.cwd} may be written` });
  } catch (error) {
    const { zh, en } = reason(error);
    return missing({
      zh: `不能写入 ${io.cwd}（${zh}）：文件写不到 YAML 旁边，请用 --out-dir 写到别处`,
      en: `${io.cwd} may not be written (${en}): use --out-dir to write elsewhere`,
    });
  }
}

function seriesRow(io: Io): Row {
  const file = seriesFileOver(io, io.cwd);
  if (typeof file === 'object')
    return missing({
      zh: `${file.file}：${file.message.zh}`,
      en: `${file.file}: ${file.message.en}`,
    });
  return file === undefined
    ? remark({
        zh: '没有刊物设置 series.yaml，每期各自写全',
        en: 'no series.yaml; every issue is complete in itself',
      })
    : there({
        zh: `刊物设置 ${shown(io, file)}`,
        en: `series file ${shown(io, file)}`,
      });
}
