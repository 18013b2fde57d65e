/** Makes src/template/builtin.generated.ts from templates/*.hbs, so that no command has to read them from disk. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../templates/', import.meta.url);
const target = new URL('../src/template/builtin.generated.ts', import.meta.url);

export function generateTemplates() {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.hbs'))
    .sort();
  const rows = names.map(
    (name) => `  ${JSON.stringify(name.slice(0, -4))}: ${JSON.stringify(readFileSync(new URL(name, folder), 'utf8'))},`,
  );
  const text = `// Made by bin/templates.mjs from templates/; not kept in git.\nexport const texts: Readonly<Record<string, string>> = {\n${rows.join('\n')}\n};\n`;
  let before = '';
  try {
    before = readFileSync(target, 'utf8');
  } catch {}
  if (before !== text) writeFileSync(target, text);
}
