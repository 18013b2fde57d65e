/**
 * Makes src/template/builtin.generated.ts from templates/*.hbs, so that no command has to read them from disk, nor to
 * compile those that an office has not replaced.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import Handlebars from 'handlebars';

const folder = new URL('../templates/', import.meta.url);
const target = new URL('../src/template/builtin.generated.ts', import.meta.url);

export function generateTemplates() {
  const options = compileOptions();
  const parts = readdirSync(folder)
    .filter((name) => name.endsWith('.hbs'))
    .sort()
    .map((name) => ({ name: name.slice(0, -4), text: readFileSync(new URL(name, folder), 'utf8') }));
  const text = `// @ts-nocheck: made by bin/templates.mjs from templates/; not kept in git.
export const texts: Readonly<Record<string, string>> = {
${parts.map(({ name, text }) => `  ${JSON.stringify(name)}: ${JSON.stringify(text)},`).join('\n')}
};
/** By their text, as Handlebars has compiled them. */
export const compiledTexts: ReadonlyMap<string, TemplateSpecification> = new Map([
${parts.map(({ name, text }) => `  [texts[${JSON.stringify(name)}], ${Handlebars.precompile(text, options)}],`).join('\n')}
]);
`;
  let before = '';
  try {
    before = readFileSync(target, 'utf8');
  } catch {}
  if (before !== text) writeFileSync(target, text);
}

/** Those of the template room, which Node cannot read as they are. */
function compileOptions() {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('../src/template/compile-options.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'made',
    write: false,
  });
  return new Function(`${outputFiles[0].text}; return made.compileOptions;`)();
}
