/** A screen with commands in it (`> bulletin …`) → the same with what they show now. */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { engine } from '../../src/cli/io.ts';
import { type Machine, runIn } from './harness.ts';

/**
 * Besides: `> edit FILE A B` puts B in the place of A in a text, `> word FILE A B` in the words of a docx, as somebody does in
 * Word.
 */
export async function replayed(
  cwd: string,
  screen: string,
  machine: Omit<Machine, 'cwd' | 'engine'> = { tty: true, env: { NO_COLOR: '1' } },
): Promise<string> {
  const shown: string[] = [];
  const real = await engine();
  for (const [line, program, rest = ''] of screen.matchAll(/^> (bulletin|edit|word) ?(.*)$/gm)) {
    const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    shown.push(`${line}\n`);
    if (program === 'bulletin') {
      const { code, err, out } = await runIn({ ...machine, cwd, engine: real }, ...words);
      shown.push(`${err}${out}${code === 0 ? '' : `（退出 ${code}）\n`}`);
    } else change(path.join(cwd, words[0] ?? ''), program === 'word', words[1] ?? '', words[2] ?? '');
  }
  return shown.join('');
}

function change(file: string, isDocument: boolean, from: string, to: string): void {
  const bytes = readFileSync(file);
  const parts = isDocument ? unzipSync(bytes) : {};
  const name = 'word/document.xml';
  const before = isDocument ? strFromU8(parts[name] ?? new Uint8Array()) : bytes.toString();
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(file, isDocument ? zipSync({ ...parts, [name]: strToU8(after) }) : after);
}
