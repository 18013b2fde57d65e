/** Which faces this machine has. */

import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { familyNames } from './family-names.ts';

/** Of each list of names the face goes by, whether one is installed; undefined when it cannot be known. */
export type FontProbe = (faces: readonly (readonly string[])[]) => Promise<readonly boolean[] | undefined>;

export interface Machine {
  readonly home: string | undefined;
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Begins to ask at once, so that the answer is there when a document is finished. */
export function probeFonts(machine: Machine): FontProbe {
  const service = machine.platform === 'win32' ? Promise.resolve(undefined) : askFontconfig();
  return async (faces) => {
    const known = await service;
    if (known) return faces.map((names) => names.some((name) => known.has(name.toLowerCase())));
    const files = fontFiles(machine);
    return files.length > 0 ? lookInto(files, faces) : undefined;
  };
}

/** The families fontconfig knows, in small letters; undefined where there is no fontconfig. */
function askFontconfig(): Promise<ReadonlySet<string> | undefined> {
  return new Promise((resolve) => {
    execFile('fc-list', ['--format', '%{family}\n'], { timeout: 3000, maxBuffer: 1 << 24 }, (error, stdout) => {
      // It writes a comma between the names of one family, and a backslash before a mark inside a name.
      const names = stdout.split(/[,\n]/).map((name) => name.replaceAll('\\', '').trim().toLowerCase());
      resolve(error ? undefined : new Set(names));
    });
  });
}

function folders({ home, platform, env }: Machine): readonly string[] {
  if (platform === 'win32')
    return [
      path.join(env.WINDIR ?? env.SystemRoot ?? 'C:\\Windows', 'Fonts'),
      ...under(env.LOCALAPPDATA ?? under(home, 'AppData', 'Local')[0], 'Microsoft', 'Windows', 'Fonts'),
    ];
  if (platform === 'darwin') return ['/System/Library/Fonts', '/Library/Fonts', ...under(home, 'Library', 'Fonts')];
  return ['/usr/share/fonts', '/usr/local/share/fonts', ...under(home, '.local/share/fonts'), ...under(home, '.fonts')];
}

/** Nothing lies under a home that is none. */
const under = (folder: string | undefined, ...steps: readonly string[]): readonly string[] =>
  folder === undefined ? [] : [path.join(folder, ...steps)];

const fontFiles = (machine: Machine): readonly string[] => folders(machine).flatMap((folder) => [...fontsIn(folder)]);

/** A folder that may not be looked into gives none: what lies there cannot be used either. The others are looked into. */
function* fontsIn(folder: string): Generator<string> {
  let entries: readonly fs.Dirent[];
  try {
    entries = fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* fontsIn(file);
    else if (/\.(ttf|ttc|otf|otc)$/i.test(entry.name)) yield file;
  }
}

/** Windows' own Chinese fonts lie in files that begin so; looking there first mostly spares reading the others. */
const likely = /^(sim|fz|st|方正|华文|仿宋|楷体|黑体|宋体|小标宋|fangsong|kaiti)/i;

/** Reads files until every face is found. */
function lookInto(files: readonly string[], faces: readonly (readonly string[])[]): readonly boolean[] {
  const found = faces.map(() => false);
  const isLikely = (file: string): boolean => likely.test(path.basename(file));
  const ordered = [...files.filter(isLikely), ...files.filter((file) => !isLikely(file))];
  for (const file of ordered) {
    const names = familyNames(file).map((name) => name.toLowerCase());
    faces.forEach((face, index) => {
      found[index] ||= face.some((name) => names.includes(name.toLowerCase()));
    });
    if (found.every(Boolean)) break;
  }
  return found;
}
