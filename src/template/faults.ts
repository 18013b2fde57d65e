/** What is wrong with a part, in words. */

import type { Diagnostic, Lang, Words } from '../diagnostic.ts';
import { type LimitName, tooLarge } from '../limits.ts';
import { heldBy, vocabulary } from '../markup/vocabulary.ts';
import { nearest } from '../schema/nearest.ts';
import type { TemplateCode } from './codes.ts';
import type { PartFault, PartFaultKind } from './part.ts';

interface Said {
  readonly code: TemplateCode;
  message(fault: PartFault): Words;
  hint(fault: PartFault): Words;
}

const words = (zh: string, en: string): Words => ({ zh, en });

/** The nearest known name, else the whole list where it is short. */
function meant({ what, known = [] }: PartFault): Words {
  const close = nearest(what.split('.').at(-1) ?? what, known);
  if (close) return words(`是不是 ${close}？`, `did you mean ${close}?`);
  if (known.length === 0)
    return words(
      '这里没有可用的名字，检查外面的 each 或 with',
      'nothing has a name here; look at the each or with around it',
    );
  return words(`这里可用的：${known.join('、')}`, `here you may use: ${known.join(', ')}`);
}

/** Of a tag inside one that is unknown itself nothing is known but the tags there are. */
function nearTag(fault: PartFault): Words {
  const known = fault.inside === undefined ? allTags : heldBy(fault.inside);
  return known.length > 0 ? meant({ ...fault, known }) : words('这里不能放标记，删去它', 'no tag may stand here');
}
const allTags = Object.keys(vocabulary).filter((tag) => tag !== 'document');

const said: Readonly<Record<PartFaultKind, Said>> = {
  syntax: {
    code: 'template-syntax',
    message: ({ what }) =>
      words('模板写法不通，读到这一行为止', `the template cannot be read${what === '' ? '' : `: ${what}`}`),
    hint: () =>
      words('检查花括号是否成对，{{#…}} 是否都有 {{/…}}', 'check that braces pair and every {{#…}} has its {{/…}}'),
  },
  'unknown-field': {
    code: 'template-field',
    message: ({ what }) => words(`模板里没有“${what}”这个字段`, `there is no field ${what} here`),
    hint: meant,
  },
  'unknown-helper': {
    code: 'template-helper',
    message: ({ what }) => words(`没有叫“${what}”的助手`, `there is no helper ${what}`),
    hint: meant,
  },
  'unknown-part': {
    code: 'template-part',
    message: ({ what }) => words(`没有叫“${what}”的部件`, `there is no part ${what}`),
    hint: meant,
  },
  'unused-part': {
    code: 'template-part',
    message: ({ what }) =>
      words(
        `部件“${what}”用不上：自带的部件里没有这个名字，也没有用得上的部件引用它`,
        `the part ${what} is never used: no built-in part has this name, and no part in use calls it`,
      ),
    hint: ({ what, known = [] }) => {
      const close = nearest(what, known);
      return close
        ? words(
            `是不是 ${close}？把文件改名为 ${close}.hbs；不用它，就从模板文件夹里移走`,
            `did you mean ${close}? Rename the file to ${close}.hbs, or move it out of the folder`,
          )
        : words(
            `在用到它的部件里写 {{> ${what}}}；不用它，就从模板文件夹里移走`,
            `call it with {{> ${what}}}, or move it out of the folder`,
          );
    },
  },
  'unprinted-block': {
    code: 'template-part',
    message: ({ what, name }) =>
      words(
        `部件“block”没有写 ${what}：这一期里的${name?.zh ?? what}印不出来`,
        `the part block does not name ${what}, so that ${name?.en ?? what} of this issue would not be printed`,
      ),
    hint: ({ what }) =>
      words(
        `照自带的 block.hbs 补上写 ${what} 的那一行；有意不印的，写 {{#if ${what}}}{{/if}}`,
        `add the line of the built-in block.hbs that has ${what}; to leave it out on purpose write {{#if ${what}}}{{/if}}`,
      ),
  },
  'unfit-part': {
    code: 'template-use',
    message: ({ what, inside }) =>
      words(
        `部件“${what}”不能在这里引用：它要用的“${inside}”这里没有`,
        `the part ${what} does not fit here: it needs ${inside}`,
      ),
    hint: ({ what }) =>
      words(
        `在自带的模板里看看它是从哪里引用的；要放在合适的 {{#each …}} 或 {{#with …}} 里面，或写作 {{> ${what} 字段}}`,
        `see where the built-in templates call it; put it inside the {{#each …}} or {{#with …}} it belongs to, or write {{> ${what} field}}`,
      ),
  },
  'wrong-use': {
    code: 'template-use',
    message: ({ what }) => words(`“${what}”不能这样用`, `${what} cannot be used like this`),
    hint: () =>
      words(
        '列表用 {{#each 列表}}…{{/each}}，一组字段用 {{#with 字段}}…{{/with}}，是、否用 {{#if 字段}}…{{/if}}，部件用 {{> 名字}}',
        'a list needs {{#each list}}…{{/each}}, a group of fields {{#with field}}…{{/with}}, a yes or no {{#if field}}…{{/if}}, a part {{> name}}',
      ),
  },
  unescaped: {
    code: 'template-use',
    message: ({ what }) =>
      words(`“${what}”外面不能用三个花括号，也不能加 &`, `${what} may not stand in {{{ }}} or {{& }}`),
    hint: ({ what }) =>
      words(
        `写作 {{${what}}}：作者的文字总是照印，不会变成标记`,
        `write {{${what}}}: what an author wrote is always printed as it stands, never read as tags`,
      ),
  },
  endless: {
    code: 'template-run',
    message: ({ what }) => words(`部件的引用没有尽头：${what}`, `parts call each other without end: ${what}`),
    hint: () =>
      words(
        '删去这里的 {{> …}}，或把它放进 {{#each 下一层}}…{{/each}}，让它一层层用完',
        'delete this {{> …}}, or put it into an {{#each …}} over what lies one level deeper, which comes to an end',
      ),
  },
  'too-much': {
    code: 'template-run',
    message: ({ what }) => tooLarge(what as LimitName).message,
    hint: ({ what }) => tooLarge(what as LimitName).hint,
  },
  'bad-name': {
    code: 'template-part',
    message: ({ what }) => words(`部件不能叫“${what}”`, `a part cannot be called ${what}`),
    hint: () => words('换一个名字', 'give the file another name'),
  },
  'in-attribute': {
    code: 'template-tag',
    message: ({ what }) => words(`属性的值里不能有“${what}”`, `there may be no ${what} in the value of an attribute`),
    hint: () =>
      words(
        '属性里只写文字：align="{{#if 字段}}left{{else}}right{{/if}}"',
        'an attribute takes plain words: align="{{#if field}}left{{else}}right{{/if}}"',
      ),
  },
  'unknown-tag': {
    code: 'template-tag',
    message: ({ what }) => words(`没有 <${what}> 这个标记`, `there is no tag <${what}>`),
    hint: nearTag,
  },
  'misplaced-tag': {
    code: 'template-tag',
    message: ({ what, inside }) =>
      words(`<${what}> 不能放在${spot(inside).zh}里`, `<${what}> may not stand in ${spot(inside).en}`),
    hint: () => words('把它移到允许的位置，或换一个标记', 'move it, or use another tag'),
  },
  'unclosed-tag': {
    code: 'template-tag',
    message: ({ what }) => words(`<${what}> 没有关上`, `<${what}> is not closed`),
    hint: ({ what }) =>
      words(
        `在同一个部件、同一层 {{#…}} 之内写上 </${what}>`,
        `close it with </${what}> in the same part and the same {{#…}}`,
      ),
  },
  'stray-close': {
    code: 'template-tag',
    message: ({ what }) => words(`</${what}> 前面没有打开的 <${what}>`, `</${what}> closes nothing`),
    hint: () => words('删去它，或在前面补上开头的标记', 'delete it, or open the tag before'),
  },
  'bad-attribute': {
    code: 'template-tag',
    message: ({ what, inside }) => words(`<${inside}> 不能带 ${what}`, `<${inside}> cannot bear ${what}`),
    hint: ({ inside = '' }) => {
      const allowed = Object.entries(vocabulary[inside]?.attributes ?? {}).map(
        ([name, values]) => `${name}="${values.join('|')}"`,
      );
      return allowed.length === 0
        ? words(
            '这个标记不带属性；大小、字体、颜色由版式决定',
            'this tag bears none; sizes, faces and colours belong to the style',
          )
        : words(`可以带 ${allowed.join('、')}`, `it may bear ${allowed.join(', ')}`);
    },
  },
  'stray-text': {
    code: 'template-tag',
    message: ({ what, inside }) =>
      words(
        `文字“${what}”不能直接放在${spot(inside).zh}里`,
        `the text ${what} may not stand directly in ${spot(inside).en}`,
      ),
    hint: () => words('把它放进 <p>…</p> 之类的段落标记', 'put it into a paragraph tag such as <p>…</p>'),
  },
  'uneven-table': {
    code: 'template-tag',
    message: ({ what }) =>
      words(
        `模板里的表格第 ${what} 行，格数和列数对不上`,
        `row ${what} of a table in the template does not fill its columns`,
      ),
    hint: () =>
      words(
        '每一行的格（连同 columns、rows 占的）要正好铺满各列；最多 63 列',
        'the cells of a row, spans counted, must fill the columns exactly; 63 columns at most',
      ),
  },
  'unread-image': {
    code: 'template-tag',
    message: ({ what }) => words(`模板里的图片“${what}”没有读`, `the image ${what} of the template was not read`),
    hint: () =>
      words(
        '模板只能印期文件里“图片”写的文件：<image file="{{file}}">',
        'a template prints the images that the issue names: <image file="{{file}}">',
      ),
  },
  'bad-tag': {
    code: 'template-tag',
    message: ({ what }) => words(`“${what}”不是可用的标记`, `${what} is not a tag`),
    hint: () =>
      words(
        '标记写作 <名字> 或 <名字 属性="值">；要印出尖括号，写 &lt;',
        'write <name> or <name attribute="value">; to print the sign itself write &lt;',
      ),
  },
};

const spot = (inside: string | undefined): Words =>
  inside === undefined || inside === 'document'
    ? words('页面的最外层', 'the page itself')
    : words(` <${inside}> `, `<${inside}>`);

/** The fault as a person is shown it. */
export function partDiagnostic(fault: PartFault, lang: Lang): Diagnostic {
  const { code, message, hint } = said[fault.kind];
  return {
    file: fault.part.file,
    line: fault.line,
    column: fault.column,
    endLine: fault.line,
    endColumn: fault.endColumn,
    severity: 'error',
    code,
    message: message(fault)[lang],
    hint: hint(fault)[lang],
  };
}
