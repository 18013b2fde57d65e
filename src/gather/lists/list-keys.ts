/** What the columns of 单位名录 and 人员名录 may be called: the keys of the schema, and what offices write besides. */

import type { Form } from '../../schema/form.ts';
import { keyInfo } from '../../schema/key.ts';
import { seriesFile } from '../../schema/series-file.ts';
import { type MapShape, shapeOf } from '../../schema/shape.ts';

export type ListName = 'units' | 'roster';

export interface ListKeys {
  /** English key → 中文. */
  readonly zh: ReadonlyMap<string, string>;
  /** The key of a column by its title; undefined where it is none. */
  keyOf(title: string): string | undefined;
}

/** 职务 with a unit and days is a map of its own in `posts`; a table has it in the same row. */
export const nameKey = 'name';
export const postKeys: readonly string[] = 'post unit from to'.split(' ');

const more: Readonly<Record<ListName, Readonly<Record<string, string>>>> = {
  units: {
    name: '单位 单位名称 全称 单位全称 部门 部门名称',
    short: '单位简称 规范简称 别称',
    type: '类别 单位类型 单位类别 性质',
    required: '是否必报 必须报送',
  },
  roster: {
    name: '人员 领导 领导姓名',
    post: '职务名称 现任职务 现职 任职 职位 领导职务',
    unit: '单位名称 所在单位 工作单位 部门',
    from: '任职起 起 任职时间 任职日期 任现职时间 起始 开始',
    to: '任职止 止 离任 离任时间 结束 免职时间',
  },
};

const member = (list: ListName): MapShape => {
  const form = shapeOf(seriesFile, 'map')?.fields.get(list) as Form;
  return shapeOf(shapeOf(form, 'list')?.of as Form, 'map') as MapShape;
};

export function keysOfList(list: ListName): ListKeys {
  const own = member(list);
  const posts =
    list === 'roster' ? shapeOf(shapeOf(own.fields.get('posts') as Form, 'list')?.of as Form, 'map') : undefined;
  const english = new Map<string, string>();
  const zh = new Map<string, string>();
  for (const shape of [own, ...(posts ? [posts] : [])])
    for (const [key, form] of shape.fields) {
      if (key === 'posts') continue;
      zh.set(key, keyInfo.get(form)?.zh[0] ?? key);
      for (const spelling of [key, ...(keyInfo.get(form)?.zh ?? [])]) english.set(spelling, key);
    }
  for (const [key, words] of Object.entries(more[list]))
    for (const word of words.split(' ')) if (!english.has(word)) english.set(word, key);
  return { zh, keyOf: (title) => english.get(bare(title)) ?? english.get(bare(title).toLowerCase()) };
}

const bare = (title: string): string => title.replace(/[（(【[].*$/, '').replace(/[\s\u3000*＊:：]/g, '');
