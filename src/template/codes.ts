import type { CodeEntry } from '../diagnostic.ts';

/** Templates and the markup they emit. */
export const templateCodes = {
  'template-syntax': {
    severity: 'error',
    title: { zh: '模板写法不通', en: 'the template cannot be read' },
    why: {
      zh: '模板的花括号不成对，或 {{#…}} 没有相应的 {{/…}}。',
      en: 'Braces do not pair, or a block is not closed.',
    },
    cure: { zh: '改正所指的那一行。', en: 'Mend the line.' },
  },
  'template-field': {
    severity: 'error',
    title: { zh: '模板用了不存在的字段', en: 'the template names an unknown field' },
    why: {
      zh: '字段名拼错时，页面上会无声地少一块，所以不出文件。',
      en: 'A misspelt field would leave a hole on the page in silence, so nothing is written.',
    },
    cure: { zh: '照提示改正字段名；全部字段见手册“模板”。', en: 'Mend the name; the manual lists every field.' },
  },
  'template-helper': {
    severity: 'error',
    title: { zh: '模板用了不存在的助手', en: 'the template calls an unknown helper' },
    why: {
      zh: '能用的只有 each、if、unless、with 和几个加标点的助手。',
      en: 'Only each, if, unless, with and a few helpers for marks exist.',
    },
    cure: { zh: '照提示改正。', en: 'Mend it as the hint says.' },
  },
  'template-part': {
    severity: 'error',
    title: { zh: '模板部件的名字对不上', en: 'the name of a template part fits none' },
    why: {
      zh: '{{> 名字}} 所指的部件既不在自带的模板里，也不在您的文件夹里；或者您的文件夹里有一个部件，自带的模板没有这个名字，也没有谁引用它，改了也不会印出来；或者您自己的 block 部件没有写这一期用到的一种内容。',
      en: 'A part that is called is neither built in nor in your folder; or a part in your folder replaces none and is called by none, so it would never be printed; or a block of your own leaves out a kind of content that this issue has.',
    },
    cure: {
      zh: '改正名字，或补上这个部件；用不上的文件从文件夹里移走。',
      en: 'Mend the name, or add the part; move a file that is not wanted out of the folder.',
    },
  },
  'template-use': {
    severity: 'error',
    title: { zh: '模板里的用法不对', en: 'a template expression is used wrongly' },
    why: {
      zh: '列表要用 each 逐项取出，一组字段要用 with，助手的参数个数要对。',
      en: 'A list needs each, a group needs with, a helper its number of values.',
    },
    cure: { zh: '照提示改正。', en: 'Mend it as the hint says.' },
  },
  'template-tag': {
    severity: 'error',
    title: { zh: '模板里的标记不对', en: 'a tag of the template is wrong' },
    why: {
      zh: '模板只能使用规定的标记，标记要成对，放在允许的位置；别的标记印不出来。',
      en: 'Only the declared tags exist; each must be closed and stand where it may.',
    },
    cure: { zh: '照提示改正；全部标记见手册“模板”。', en: 'Mend it; the manual lists every tag.' },
  },
  'template-run': {
    severity: 'error',
    title: { zh: '模板无法运行', en: 'the template cannot be run' },
    why: {
      zh: '多半是部件互相引用，没有尽头；或者引用得太多、套得太深，做出的内容多得不像一期文件。上限见手册“上限”。',
      en: 'Most likely parts call each other without end, or too often, or are nested too deep. The limits are listed in the manual under 上限.',
    },
    cure: { zh: '检查 {{> …}} 的引用和 {{#each …}}。', en: 'Check which part calls which, and {{#each …}}.' },
  },
} as const satisfies Record<string, CodeEntry>;

export type TemplateCode = keyof typeof templateCodes;
