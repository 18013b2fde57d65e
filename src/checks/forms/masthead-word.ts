import { check } from '../check.ts';

/** 机密*1年, 内部, 急件: what stands top left has words of its own. */
export const mastheadWord = check({
  code: 'masthead-word',
  severity: 'warning',
  basis: {
    zh: 'GB/T 9704-2012 7.2.2、7.2.3：密级和保密期限，紧急程度',
    en: 'GB/T 9704-2012, 7.2.2 and 7.2.3: classification and urgency',
  },
  words: () => ({
    title: { zh: '密级、紧急程度的写法不对', en: 'a classification or urgency in other words' },
    why: {
      zh: '密级是绝密、机密、秘密，和保密期限之间用★（机密★1年）；紧急程度是特急、加急（电报另有特提、平急）。“内部”“紧急”不是其中的词。',
      en: 'Classified is 绝密, 机密 or 秘密, with ★ before its term; urgent is 特急 or 加急 (telegrams also 特提, 平急). 内部 and 紧急 are neither.',
    },
    cure: { zh: '照提示写；不是涉密文件的，删去“密级”。', en: 'Write what the hint says, or delete the key.' },
  }),
  *run({ passages, issue }) {
    if (!issue) return;
    for (const { path, role, text } of passages) {
      if (role !== 'number' || path[0] !== 'masthead') continue;
      const bare = text.replace(/[\s\u3000]/g, '');
      const hint = path[1] === 'classification' ? secret(bare) : path[1] === 'urgency' ? urgent(bare) : undefined;
      if (!hint) continue;
      yield {
        path,
        message: {
          zh: `${path[1] === 'urgency' ? '紧急程度' : '密级'}“${text}”不是规定的写法`,
          en: `“${text}” is not how it is written`,
        },
        hint,
      };
    }
  },
});

const term = '(?:\\d{1,2}(?:年|个月|天)|长期)';
const whole = new RegExp(`^(?:绝密|机密|秘密)(?:★${term})?$`);
const near = new RegExp(`^(绝密|机密|秘密)(?:级)?[^\\p{L}\\d]*(${term})?$`, 'u');

function secret(text: string) {
  if (whole.test(text)) return undefined;
  const [, level, time] = near.exec(text) ?? [];
  const right = level && `${level}${time ? `★${time}` : ''}`;
  return right
    ? { zh: `写作 ${right}`, en: `write ${right}` }
    : {
        zh: '只能写绝密、机密、秘密（如 秘密★1年）；不涉密的，删去这一行，“内部资料”一类的话写进“附注”',
        en: '绝密, 机密 or 秘密 only, as 秘密★1年; delete the line where it is none of them',
      };
}

function urgent(text: string) {
  if (/^(?:特急|加急|平急|特提)$/.test(text)) return undefined;
  return {
    zh: '写作“特急”或者“加急”；不急的，删去这一行',
    en: 'write 特急 or 加急, or delete the line',
  };
}
