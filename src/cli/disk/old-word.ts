/** Documents that only Office programs read (.doc, .wps, .rtf): LibreOffice makes a .docx of them, where it is installed. */

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { spells } from '../../data/bytes.ts';
import { hasDirectory, isContainer, isEncrypted } from '../../data/office/container.ts';
import type { Words } from '../../diagnostic.ts';
import type { Io } from '../io.ts';

type Bytes = { readonly bytes: Uint8Array };

/** The bytes themselves where they need no such program. */
export async function asDocument(io: Io, bytes: Uint8Array): Promise<Bytes | { readonly failed: Words }> {
  const isRtf = spells(bytes, 0, '{\\rtf');
  if (!isRtf && (!isContainer(bytes) || isEncrypted(bytes))) return { bytes };
  if (!isRtf && !hasDirectory(bytes)) return { failed: damaged };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bulletin-'));
  try {
    const source = path.join(folder, isRtf ? 'old.rtf' : 'old.doc');
    fs.writeFileSync(source, bytes);
    for (const program of programs(io)) {
      const ended = await convert(program, folder, source);
      if (ended === 'absent') continue;
      const made = path.join(folder, 'out', 'old.docx');
      return fs.existsSync(made)
        ? { bytes: new Uint8Array(fs.readFileSync(made)) }
        : { failed: ended === 'late' ? tooLong : refused };
    }
    return { failed: notInstalled };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The one that is named first; then those of the PATH, and where its installers put it. */
function programs({ env, platform }: Io): readonly string[] {
  const named = env.BULLETIN_SOFFICE;
  const usual =
    platform === 'win32'
      ? ['soffice.exe', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe']
      : platform === 'darwin'
        ? ['soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice']
        : ['soffice', 'libreoffice'];
  return named === undefined || named === '' ? usual : [named];
}

const patience = 120_000;

/** In a profile of its own, so that one that is open does not take the work. */
function convert(program: string, folder: string, source: string): Promise<'absent' | 'done' | 'late'> {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const args = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--norestore',
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    path.join(folder, 'out'),
    source,
  ];
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve('late');
    }, patience);
    child.on('error', () => {
      clearTimeout(timer);
      resolve('absent');
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve('done');
    });
  });
}

const notInstalled: Words = {
  zh: '这是旧式 Word 或 WPS 文档（.doc、.wps）；用 WPS 或 Word 打开，另存为 .docx 再收，或装上 LibreOffice，程序自己会转',
  en: 'this is an old Word or WPS document: open it in WPS or Word and save it as .docx, or install LibreOffice, which converts it',
};
const damaged: Words = {
  zh: '这是旧式 Word 或 WPS 文档（.doc、.wps），已损坏或不完整；请对方重新发一份',
  en: 'this is an old Word or WPS document, and damaged or not whole: ask for it again',
};
const refused: Words = {
  zh: 'LibreOffice 转不了它；用 WPS 或 Word 打开，另存为 .docx 再收',
  en: 'LibreOffice could not convert it: open it in WPS or Word and save it as .docx',
};
const tooLong: Words = {
  zh: 'LibreOffice 转了两分钟还没有好，停下了；用 WPS 或 Word 打开，另存为 .docx 再收',
  en: 'LibreOffice took more than two minutes and was stopped: open it in WPS or Word and save it as .docx',
};
