/**
 * Writes dist/index.d.ts and the declarations that it leads to, as the compiler makes them of src/index.ts. They lead to no
 * other package.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

/**
 * @param root the folder of package.json
 * @param folder where they are written
 */
export function writeTypes(root, folder) {
  const made = mkdtempSync(join(tmpdir(), 'bulletin-types-'));
  try {
    emit(root, made);
    const wanted = ['index.d.ts'];
    for (const file of wanted) {
      const text = readFileSync(join(made, file), 'utf8').replace(/from '(\.[^']*)\.ts'/g, "from '$1.js'");
      for (const [, path] of text.matchAll(/from '(\.[^']*)\.js'/g)) {
        const next = `${join(dirname(file), path).replaceAll('\\', '/')}.d.ts`;
        if (!wanted.includes(next)) wanted.push(next);
      }
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Types only, and of what is sound: `npm run check` looks at that. */
function emit(root, outDir) {
  const options = ['--declaration', '--emitDeclarationOnly', '--noCheck', '--noEmit', 'false', '--rootDir', 'src'];
  const project = join(outDir, 'tsconfig.json');
  const of = { extends: join(root, 'tsconfig.json'), files: [join(root, 'src/index.ts')], include: [] };
  writeFileSync(
    project,
    JSON.stringify({ ...of, compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] } }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', project, ...options, '--outDir', outDir], { cwd: root, stdio: 'inherit' });
}
