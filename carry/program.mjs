/** What every archive holds of the program: as it is bundled, with the licences of all that is handed out in one file. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeVersion } from './nodes.mjs';
import { manual } from './pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export const version = manifest.version;

/** What is run, and what the installed package warms itself with. */
const bin = ['bulletin.js', 'warm.cjs', 'package.json'];

/**
 * @param nodeLicence the text of Node's own
 * @returns files by their name in the program's folder
 */
export function programFiles(nodeLicence) {
  const files = new Map();
  const add = (name, bytes) => files.set(name, { bytes: Buffer.from(bytes) });
  for (const name of bin) add(`bin/${name}`, readFileSync(join(root, 'bin', name)));
  const names = ['dist', 'templates', 'examples'].flatMap(filesBelow);
  const left = names.filter((name) => !/^[\x21-\x7e]+$/.test(name)).map(dirname);
  for (const name of names)
    if (isHandedOut(name) && !left.some((folder) => name.startsWith(`${folder}/`)))
      add(name, readFileSync(join(root, name)));
  for (const [name, page] of manual([...files.keys()])) files.set(name, page);
  const { name, type, license, description } = manifest;
  const about = { name, version, description, license, type };
  add('package.json', `${JSON.stringify(about, null, 2)}\n`);
  add('LICENSES.txt', licences(nodeLicence));
  return files;
}

const filesBelow = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));

/**
 * Of the examples those whose names are ASCII; a folder with another in it stays behind as a whole. What other programs
 * import is in npm's package.
 */
const isHandedOut = (name) =>
  /^dist\/(?!index\.js$)[^/]+\.(bin|cjs|js)$/.test(name) ||
  /^templates\/[^/]+\.hbs$/.test(name) ||
  /^examples\/.*\.(csv|hbs|yaml)$/.test(name);

function licences(nodeLicence) {
  const rule = '='.repeat(80);
  const text = (file) => readFileSync(join(root, file), 'utf8').trim();
  return `This folder holds bulletin ${version} (${manifest.license}), the packages that are part of it, and Node.js ${nodeVersion} with
what is part of that. Each is under its licence, which stands below in full.

${rule}
bulletin ${version} (${manifest.license})

${text('LICENSE')}

${rule}
${text('dist/LEGAL.txt')}

${rule}
Node.js ${nodeVersion}

${nodeLicence.trim()}
`.replaceAll('\r\n', '\n');
}
