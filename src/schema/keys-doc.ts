/** docs/keys.md: every path with both names, its values, what holds without it, how it is printed. */

import type { Form } from './form.ts';
import { fragmentFile } from './fragment-file.ts';
import { issueFile } from './issue-file.ts';
import { keyInfo } from './key.ts';
import { about } from './keys-about.ts';
import { seriesFile } from './series-file.ts';
import { type MapShape, type ScalarShape, type Shape, shapesOf } from './shape.ts';
import { wanted } from './wanted.ts';

export function keysDocument(): string {
  const page: Page = { lines: [...about.top], places: new Map(), printed: new Map(), done: new Set() };
  const top = { en: '', zh: '' };
  for (const form of [issueFile, seriesFile, fragmentFile]) settle(page, form, top);
  page.lines.push('', '## 一期的文件');
  tables(page, issueFile, top);
  page.lines.push('', '## series.yaml', '', ...about.series);
  tables(page, seriesFile, top);
  page.lines.push('', '## 来稿写成的 .yaml', '', ...about.fragment);
  tables(page, fragmentFile, top);
  return `${[...page.lines, '', ...about.bottom].join('\n')}\n`;
}

interface Page {
  readonly lines: string[];
  /** Where each map has its table. */
  readonly places: Map<Form, string>;
  /** Keys that have their row: an issue's need no second one under the series. */
  readonly printed: Map<Form, string>;
  readonly done: Set<Form>;
}
interface Names {
  readonly en: string;
  readonly zh: string;
}

/** Where the table of every map will stand: at the first path that leads to it. */
function settle(page: Page, form: Form, at: Names): void {
  for (const { shape, path } of mapsIn(form, at)) {
    if (page.places.has(shape.form)) continue;
    page.places.set(shape.form, path.en);
    for (const [name, field] of shape.fields) settle(page, field, under(path, name, field));
  }
}

/** The table of every map of this form, then those of the maps inside. */
function tables(page: Page, form: Form, at: Names): void {
  for (const { shape, path } of mapsIn(form, at)) {
    if (page.done.has(shape.form)) continue;
    page.done.add(shape.form);
    const inside = [...shape.fields].filter(([, field]) => !page.printed.has(field));
    const elsewhere = [...shape.fields].filter(([, field]) => page.printed.has(field));
    for (const [, field] of inside) page.printed.set(field, path.en);
    const [heading, short] = [path.en ? `### \`${path.en}\` ${path.zh}` : '### 最外层', shape.short];
    page.lines.push('', heading, '');
    if (short)
      page.lines.push(`只写文字时，文字就是 \`${short}\` ${keyInfo.get(shape.fields.get(short) as Form)?.zh[0]}。`, '');
    page.lines.push('| 英文 | 中文（别名） | 值 | 缺省 | 印作 | 说明 |', '|---|---|---|---|---|---|');
    for (const [name, field] of inside) page.lines.push(row(page, under(path, name, field), name, field));
    if (elsewhere.length > 0) page.lines.push('', also(page, elsewhere));
    for (const [name, field] of inside) tables(page, field, under(path, name, field));
  }
}

/** Keys that are the same as in a table before. */
function also(page: Page, fields: readonly (readonly [string, Form])[]): string {
  const [, first] = fields[0] ?? [];
  const place = first && page.printed.get(first);
  const names = fields.map(([name, field]) => `\`${name}\` ${keyInfo.get(field)?.zh[0] ?? ''}`.trim());
  return `还有${place ? ` \`${place}\` 的` : '一期最外层的'}这些键：${names.join('、')}。`;
}

function under(path: Names, name: string, field: Form): Names {
  const { zh, rest } = keyInfo.get(field) ?? {};
  if (rest) return path;
  return { en: joined(path.en, name), zh: joined(path.zh, zh?.[0] ?? name) };
}
const joined = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

interface Place {
  readonly shape: MapShape;
  readonly path: Names;
}
function mapsIn(form: Form, path: Names): readonly Place[] {
  return shapesOf(form).flatMap((shape): readonly Place[] => {
    if (shape.kind === 'map') return [{ shape, path }];
    if (shape.kind === 'list') return mapsIn(shape.of, { en: `${path.en}[]`, zh: `${path.zh}[]` });
    return shape.kind === 'open' ? mapsIn(shape.of, { en: `${path.en}.*`, zh: `${path.zh}.*` }) : [];
  });
}

function row(page: Page, path: Names, name: string, field: Form): string {
  const { zh = [name], doc, byDefault = '', printed = '', rest } = keyInfo.get(field) ?? {};
  const [main, ...others] = zh;
  const spelt = `${path.zh || main}${others.length > 0 ? `（${others.join('、')}）` : ''}`;
  const names = rest ? [`\`${joined(path.en, '*')}\``, joined(path.zh, '*')] : [`\`${path.en}\``, spelt];
  const need = field._zod.optin === undefined ? '必写' : byDefault;
  const values = shapesOf(field)
    .map((shape) => valueText(page, shape, path.en))
    .join('；或 ');
  return `| ${[...names, values, need, printed, doc?.zh ?? ''].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function valueText(page: Page, shape: Shape, path: string): string {
  switch (shape.kind) {
    case 'scalar':
      return scalarText(shape);
    case 'open':
      return `名称: ${all(page, shape.of, `${path}.*`)}`;
    case 'list': {
      const members = all(page, shape.of, `${path}[]`);
      return shape.traits.single ? `${members}，或其列表` : `列表：${members}`;
    }
    case 'map': {
      const place = `一组键，见 \`${page.places.get(shape.form) ?? path}\``;
      return shape.short ? `文字，或${place}` : place;
    }
  }
}
function all(page: Page, form: Form, path: string): string {
  const values = shapesOf(form).map((shape) => valueText(page, shape, path));
  return values.length > 1 ? `（${values.join('；或 ')}）` : values.join('');
}

/** Every word of a choice: `bulletin` 专报、简报、快报、信息. Flags have too many spellings to list each time. */
function scalarText({ form, type, words }: ScalarShape): string {
  const values = [...new Set(words?.values() ?? [])];
  if (type !== 'words' || !words || values.length === 0) return wanted(form).zh;
  if (values.every((value) => typeof value === 'boolean'))
    return values.map((value) => (value ? '是' : '否')).join('、');
  return values
    .map((value) => {
      const others = [...words].flatMap(([word, of]) => (of === value && word !== value ? [word] : []));
      return others.length > 0 ? `\`${value}\` ${others.join('、')}` : `\`${value}\``;
    })
    .join(' · ');
}
