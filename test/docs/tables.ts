/** Tables in our pages that are made from the program, between `<!-- 表：NAME -->` and `<!-- /表 -->`. */

import { checks } from '../../src/checks/list.ts';
import { type CommandSpec, commands } from '../../src/cli/commands.ts';
import { severities } from '../../src/cli/terminal/pretty.ts';
import { type LimitName, limits, shownLimit } from '../../src/limits.ts';
import { type Tag, vocabulary } from '../../src/markup/vocabulary.ts';
import { builtinParts } from '../../src/template/builtin.ts';
import { helpers } from '../../src/template/helpers.ts';
import type { TemplatePart } from '../../src/template/part.ts';
import { type ViewShape, viewShape } from '../../src/template/shape.ts';
import { fieldWords, helperWords, tagWords } from './template-words.ts';

/** A row of cells; a `|` inside one would end it. */
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');

const code = (text: string): string => `\`${text}\``;

const tables: Readonly<Record<string, () => string>> = {
  命令: () =>
    table(
      ['命令', '做什么'],
      commands.map(({ name, about }) => [code(name), about.zh]),
    ),
  选项: () =>
    table(
      ['命令', '选项', '作用'],
      commands.flatMap((command) => command.options.map((option) => optionRow(command, option))),
    ),
  校核: () =>
    table(
      ['代码', '轻重', '查什么', '依据'],
      checks.map(({ code: name, severity, basis, words }) => [
        code(name),
        severities[severity].zh,
        words().title.zh,
        basis.zh,
      ]),
    ),
  部件: () => table(['部件', '管什么', '里面再用'], builtinParts.map(partRow)),
  字段: () => table(['字段', '是什么', '说明'], fieldRows(viewShape, '', new Map())),
  助手: () =>
    table(
      ['写法', '作用'],
      (Object.keys(helpers) as (keyof typeof helpers)[]).map((name) => [
        code(helperWords[name][0]),
        helperWords[name][1],
      ]),
    ),
  上限: () =>
    table(
      ['什么', '最多'],
      (Object.keys(limits) as LimitName[]).map((name) => [limits[name].what.zh, shownLimit(name).zh]),
    ),
  标记: () =>
    table(
      ['标记', '里面可以放', '属性', '印成'],
      Object.entries(vocabulary).flatMap(([name, tag]) => (name === 'document' ? [] : [tagRow(name, tag)])),
    ),
};

function optionRow({ name, options }: CommandSpec, option: CommandSpec['options'][number]): readonly string[] {
  const flags = option.value ? option.flags.replace(/<.*>/, option.value) : option.flags;
  return [option === options[0] ? code(name) : '', code(flags), option.about.zh];
}

/** What a part is for stands in its own first line. */
function partRow({ name, text }: TemplatePart): readonly string[] {
  const about = /^\{\{!-- (.*?) --\}\}/.exec(text)?.[1] ?? '';
  const calls = new Set([...text.matchAll(/\{\{> ([\w-]+)/g)].map(([, called = '']) => code(called)));
  return [code(name), about, [...calls].join(' ')];
}

/** Fields in the order of the view; those of a shape that stood before are not said again. */
function fieldRows(shape: ViewShape, path: string, known: Map<ViewShape, string>): readonly (readonly string[])[] {
  if (typeof shape === 'string') return [];
  if ('list' in shape) return fieldRows(shape.list, `${path}[]`, known);
  known.set(shape, path);
  return Object.entries(shape.fields).flatMap(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const same = known.get(typeof field === 'object' && 'list' in field ? field.list : field);
    const words = [fieldWords[at] ?? '', ...(same === undefined ? [] : [`字段同 ${code(same)}`])];
    const row = [code(at), kindOf(field), words.filter((word) => word !== '').join('；')];
    return [row, ...(same === undefined ? fieldRows(field, at, known) : [])];
  });
}

function kindOf(shape: ViewShape): string {
  if (shape === 'text') return '文字';
  if (shape === 'flag') return '是、否';
  if ('fields' in shape) return '一组字段';
  return shape.list === 'text' ? '文字的列表' : '列表';
}

function tagRow(name: string, { holds, attributes }: Tag): readonly string[] {
  const inside = holds === 'text' ? '文字' : holds === 'nothing' ? '不放东西' : holds.map(code).join(' ');
  const bears = Object.entries(attributes ?? {}).map(([key, values]) => code(`${key}="${values.join('|')}"`));
  return [code(`<${name}>`), inside, bears.join(' '), tagWords[name] ?? ''];
}

export const withTables = (text: string): string =>
  text.replace(/(<!-- 表：(\S+) -->\n)[\s\S]*?(<!-- \/表 -->)/g, (_, open: string, name: string, close: string) => {
    const make = tables[name];
    if (!make) throw new Error(`there is no table ${name}`);
    return `${open}\n${make()}\n\n${close}`;
  });
