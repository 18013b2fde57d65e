/**
 * Makes dist/ (or the folder named), which is what is shipped: `bulletin.cjs`, the front that knows the help text;
 * `load.cjs`; `worker.cjs`, which a worker of --jobs begins with; the program itself with the code cache that a run of it has left; `words-….bin`, the words it looks up; and `index.js` with its types, the door to it
 * for other programs. CommonJS starts faster than ESM,
 * and esbuild evaluates a command's modules only when that command imports them. A second name: where to list the files
 * that are in it, as JSON.
 */

import childProcess, { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { flagsOf } from './flags.cjs';
import { bundledFiles, legalText } from './legal.mjs';
import { refusedFlags } from './refused-flags.mjs';
import { generateTemplates } from './templates.mjs';
import { writeTypes } from './types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'dist'));

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  // import() would go through Node's loader of modules, which the program does not need.
  // A pattern of 汉字 (\p{Script=Han}) stays a literal: written out as new RegExp(…), it is made anew at every use.
  supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
  minify: true,
  metafile: true,
  logLevel: 'warning',
};
/** Stands in the program for its own sum until that is known. */
const unknownBuild = '@unknown-build@';

/** What the front imports only when it is wanted stands behind it, in the program; and what others import, or a worker asks. */
const behind = new Set(['src/index.ts', 'src/cli/jobs/work.ts']);
const front = {
  name: 'front',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const source = path.startsWith('.') ? relative(root, join(resolveDir, path)).replaceAll('\\', '/') : path;
      behind.add(source);
      return { path: source, namespace: 'behind' };
    });
    onResolve({ filter: /^\.\/load\.cjs$/, namespace: 'behind' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: 'behind' }, ({ path }) => ({
      contents: `module.exports = require('./load.cjs').part(${JSON.stringify(path)});`,
    }));
  },
};

/** What many runs do without, and what is asked of it: evaluated when first asked. */
const lazy = {
  handlebars: ['parse', 'compile'],
  'csv-parse/sync': ['parse'],
  numfmt: ['format', 'getFormatDateInfo'],
  saxes: ['SaxesParser'],
  // For programs made of several files, says commander.
  'node:child_process': Object.keys(childProcess),
};
const lazily = {
  name: 'lazily',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(${Object.keys(lazy).join('|')})$`) }, ({ path, namespace }) =>
      namespace === 'lazily' || namespace === 'asked' ? undefined : { path, namespace: 'lazily' },
    );
    onLoad({ filter: /./, namespace: 'lazily' }, ({ path }) => ({
      contents: `module.exports = { ${lazy[path]
        .map((name) => `get ${name}() { return require('asked:${path}').${name}; }`)
        .join(', ')} };`,
      resolveDir: root,
    }));
    // By way of a module of what is asked alone, since of one that is required nothing can be left out.
    onResolve({ filter: /^asked:/ }, ({ path }) => ({ path: path.slice('asked:'.length), namespace: 'asked' }));
    onLoad({ filter: /./, namespace: 'asked' }, ({ path }) => ({
      contents: `export { ${lazy[path].join(', ')} } from '${path}';`,
      resolveDir: root,
    }));
    // Handlebars draws maps of its templates when it finds this, and does without when it does not.
    onResolve({ filter: /^source-map$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
    onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: '' }));
  },
};

/** The pool looks for the file that its workers begin with beside itself. */
const workerFile = 'fileURLToPath(import.meta.url + "/../entry/worker.js")';
const pooled = {
  name: 'pooled',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]tinypool[\\/]dist[\\/]index\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes(workerFile)) throw new Error(`${path} has another way to ${workerFile}`);
      return { contents: source.replace(workerFile, "require('node:path').join(__filename, '../worker.cjs')") };
    });
  },
};

/** The bytes of the words lie beside the program, and are read when words are first asked for. */
const words = Buffer.from(
  /'([\w+/=]+)'/.exec(readFileSync(join(root, 'src/words/packed.generated.ts'), 'utf8'))[1],
  'base64',
);
const wordsFile = `words-${createHash('sha256').update(words).digest('hex').slice(0, 12)}.bin`;
const wordsBeside = {
  name: 'words',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]words[\\/]held\.ts$/ }, () => ({
      contents: `
        import { readFileSync } from 'node:fs';
        import { join } from 'node:path';
        export const heldBytes = () => readFileSync(join(__filename, '../${wordsFile}'));`,
      resolveDir: root,
    }));
  },
};

generateTemplates();
const shown = await build({
  ...shared,
  entryPoints: { bulletin: 'src/cli/main.ts' },
  outdir: folder,
  outExtension: { '.js': '.cjs' },
  plugins: [front],
});
const held = await build({
  ...shared,
  stdin: {
    // Found by many hands at once; sorted, for the same source is the same program, whose caches stay.
    contents: [...behind]
      .sort()
      .map((path) => `exports['${path}'] = () => require('${path.startsWith('src/') ? './' : ''}${path}');`)
      .join('\n'),
    resolveDir: root,
  },
  // A function, as Node itself would wrap it.
  banner: { js: '(function (exports, require, __filename) {' },
  footer: { js: '})' },
  plugins: [lazily, pooled, wordsBeside],
  outfile: join(folder, 'program.js'),
  define: { 'import.meta.url': '__filename', BUILD: JSON.stringify(unknownBuild) },
  // The same, of the one without worker threads, which are never asked for and slow to load; of the other without a look
  // at the environment for every token of a file (LOG_TOKENS), which costs more than the token.
  // And of numfmt the one of which what nobody asks for can be left out.
  alias: {
    fflate: 'fflate/browser',
    yaml: join(root, 'node_modules/yaml/browser/index.js'),
    numfmt: join(root, 'node_modules/numfmt/dist/index.mjs'),
  },
  legalComments: 'external',
  write: false,
});
const worker = await build({
  ...shared,
  entryPoints: { worker: 'node_modules/tinypool/dist/entry/worker.js' },
  outdir: folder,
  outExtension: { '.js': '.cjs' },
});
const [legal, program] = held.outputFiles;
// esbuild escapes what is not ASCII in texts, but not in patterns; load.cjs reads the file as ASCII.
const ascii = program.text.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
const sumOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);
const source = ascii.replaceAll(unknownBuild, sumOf(ascii));
const name = `program-${sumOf(source)}`;
writeFileSync(join(folder, `${name}.js`), source);
writeFileSync(join(folder, wordsFile), words);
writeFileSync(join(folder, 'LEGAL.txt'), legalText(root, [shown, held, worker], legal.text));
if (process.argv[3]) writeFileSync(process.argv[3], JSON.stringify(bundledFiles([shown, held, worker])));
await build({
  ...shared,
  entryPoints: { index: 'bin/index.mjs' },
  format: 'esm',
  outdir: folder,
  define: { PROGRAM: JSON.stringify(name) },
});
await build({
  ...shared,
  entryPoints: { load: 'bin/load.cjs' },
  outdir: folder,
  outExtension: { '.js': '.cjs' },
  define: { PROGRAM: JSON.stringify(name) },
});
// The caches that other Nodes have made of this same program stay.
for (const file of readdirSync(folder))
  if (
    (file.startsWith('program-') && file !== `${name}.js` && !file.startsWith(`${name}-`)) ||
    (file.startsWith('words-') && file !== wordsFile)
  )
    rmSync(join(folder, file));
const refused = refusedFlags(flagsOf(process.versions.v8));
if (refused.length > 0) throw new Error(`bin/flags.cjs: V8 ${process.versions.v8} does not know ${refused.join(' ')}`);
writeTypes(root, folder);
spawnSync(process.execPath, [join(root, 'bin/warm.cjs'), folder], { stdio: 'ignore' });
