import { check } from '../check.ts';

/** Keys that an office's own templates do not print: what is in them would be gone without a word. */
export const notPrinted = check({
  code: 'not-printed',
  severity: 'warning',
  basis: { zh: '模板：写了的都要印出来', en: 'templates: what is written is printed' },
  words: () => ({
    title: { zh: '自己的模板没有印', en: 'the office’s own template does not print it' },
    why: {
      zh: '期文件里写了，自带的模板会印，您的模板文件夹里的部件没有写这个字段，页面上就没有。',
      en: 'The issue has it and the built-in templates would print it, but a part in your folder does not name it.',
    },
    cure: {
      zh: '照自带的部件补上；有意不印的，在自己的部件里写 {{#if 字段}}{{/if}}。',
      en: 'Add it as the built-in part has it; to leave it out on purpose write {{#if field}}{{/if}} in a part of your own.',
    },
  }),
  *run({ issue }) {
    for (const { path, text, field, part } of issue?.laid?.leftOut() ?? []) {
      const [top] = path;
      yield {
        path,
        message: {
          zh: `“${shortened(text)}”印不出来：自己的模板${part === undefined ? '' : ` ${part}.hbs `}没有印 ${top === field ? field : `${top} 里的 ${field}`}`,
          en: `“${shortened(text)}” is not printed: ${part === undefined ? 'your own templates leave' : `your own ${part}.hbs leaves`} out ${top === field ? field : `${field} of ${top}`}`,
        },
        hint: {
          zh: `照自带的模板补上写 ${field} 的地方；有意不印的，写 {{#if ${field}}}{{/if}}`,
          en: `add ${field} as the built-in templates have it; to leave it out on purpose write {{#if ${field}}}{{/if}}`,
        },
      };
    }
  },
});

const shortened = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}……` : text;
};
