import { expect, test } from 'vitest';
import { buildBulletin } from '../../src/model/build.ts';
import type { Block } from '../../src/model/bulletin.ts';
import type { BulletinFile } from '../../src/schema/issue-file.ts';

const tasksOf = (file: BulletinFile) => {
  const { bulletin, findings } = buildBulletin(file);
  expect(findings).toEqual([]);
  const blocks: readonly Block[] = [
    ...bulletin.sections.flatMap((section) => section.blocks),
    ...bulletin.attachments.flatMap((attachment) => attachment.blocks),
  ];
  return blocks.flatMap((block) =>
    block.kind === 'tasks'
      ? [
          block.groups.map(({ title = '', tasks }) =>
            [title, ...tasks.map(({ number, item }) => `${number} ${item.text[0]}`)].join('|'),
          ),
        ]
      : [],
  );
};

const sections = [
  {
    title: '甲',
    items: [
      { text: '一', responsible: '县委办' },
      { text: '二' },
      { text: '三', items: [{ text: '四', deadline: '2024-05-01' }, { text: '五' }] },
    ],
  },
];

test('a table in place shows every item once, those inside by themselves where they fall to somebody', () => {
  expect(tasksOf({ kind: 'plan', sections: [{ title: '表', layout: 'tasks', sections }] })).toEqual([
    ['（一）甲|1 一|2 二|3 三|4 四|5 五'],
  ]);
});

test('an appendix gathers what falls to somebody, without retyping', () => {
  expect(tasksOf({ kind: 'plan', sections, attachments: [{ title: '任务分解表', layout: 'tasks' }] })).toEqual([
    ['一、甲|1 一|2 四'],
  ]);
});
