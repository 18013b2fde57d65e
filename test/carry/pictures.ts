/**
 * The pictures of the quick start, which are of what really came: with `BULLETIN_PICTURES=FOLDER` the tests leave a window
 * and a folder there. Needs Debian's chromium and poppler-utils.
 */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import xterm from '@xterm/headless';
import { zlibSync } from 'fflate';
import { temporaryFolder } from './unpacked.ts';
import { windowSize } from './window.ts';

export const isWanted = (): boolean => Boolean(process.env.BULLETIN_PICTURES);

/** What somebody reads in a window when this has been written into it. */
export async function readOff(written: string): Promise<string> {
  const terminal = new xterm.Terminal({ cols: windowSize.columns, rows: windowSize.rows, allowProposedApi: true });
  await new Promise<void>((done) => terminal.write(written, done));
  const { length } = terminal.buffer.active;
  const lines = Array.from(
    { length },
    (_, row) => terminal.buffer.active.getLine(row)?.translateToString(true).trimEnd() ?? '',
  );
  return lines.join('\n').trim();
}

/** A window of cmd.exe. */
export const leaveWindow = (name: string, title: string, text: string): void =>
  leave(name, text.split('\n').length * 20 + 60, 720, title, `<pre>${escaped(text)}</pre>`);

/** A folder as a file manager shows it. */
export function leaveFolder(name: string, folder: string, address: string): void {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  const rows = entries
    .sort((a, b) => Number(b.isDirectory()) - Number(a.isDirectory()) || a.name.localeCompare(b.name, 'en'))
    .map((it) => `<tr><td>${escaped(it.name)}<td>${it.isDirectory() ? '文件夹' : kindOf(it.name)}`);
  const table = `<table><tr><th>名称<th>类型${rows.join('')}</table>`;
  leave(name, rows.length * 26 + 80, 560, address, table);
}

const kinds: Readonly<Record<string, string>> = {
  '.cmd': 'Windows 命令脚本',
  '.exe': '应用程序',
  '.html': '网页',
  '.txt': '文本文档',
};
const kindOf = (name: string): string =>
  kinds[path.extname(name)] ?? `${path.extname(name).slice(1).toUpperCase()} 文件`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** In pixels. */
function leave(name: string, height: number, width: number, title: string, body: string): void {
  const { BULLETIN_PICTURES: to } = process.env;
  if (!to) return;
  const folder = temporaryFolder();
  const page = path.join(folder, 'page.html');
  fs.writeFileSync(
    page,
    `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><style>
@page { size: ${width}px ${height}px; margin: 0 }
body { margin: 8px; border: 1px solid #999; font: 14px "Noto Sans CJK SC"; color: #222 }
header { background: #e8e8e8; padding: 6px 10px }
pre { background: #111; color: #ddd; margin: 0; padding: 8px 10px; line-height: 20px; font-family: "Noto Sans Mono CJK SC" }
table { border-collapse: collapse; width: 100%; line-height: 18px } td, th { padding: 4px 10px; text-align: left; font-weight: normal }
th, td + td { color: #666 } th { border-bottom: 1px solid #ddd }
</style><header>${escaped(title)}</header>${body}</html>`,
  );
  const pdf = path.join(folder, 'page.pdf');
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ],
    { stdio: 'ignore' },
  );
  fs.mkdirSync(to, { recursive: true });
  const grey = path.join(folder, 'page');
  execFileSync('pdftoppm', ['-gray', '-r', '96', '-singlefile', pdf, grey]);
  fs.writeFileSync(path.join(to, `${name}.png`), pngOf(fs.readFileSync(`${grey}.pgm`)));
}

/** Of sixteen greys, which is half of what pdftoppm makes itself: every archive carries it. */
function pngOf(pgm: Buffer): Buffer {
  const [head = '', width = 0, height = 0] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 40)) ?? [];
  const pixels = pgm.subarray(head.length);
  const [w, h, stride] = [Number(width), Number(height), 1 + Math.ceil(Number(width) / 2)];
  const rows = Buffer.alloc(stride * h);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const at = y * stride + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | (Math.round((pixels[y * w + x] ?? 0) / 17) << (x & 1 ? 0 : 4));
    }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(w, 0);
  size.writeUInt32BE(h, 4);
  size[8] = 4;
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', size), chunk('IDAT', zlibSync(rows, { level: 9 })), chunk('IEND')]);
}

function chunk(type: string, data: Uint8Array = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
