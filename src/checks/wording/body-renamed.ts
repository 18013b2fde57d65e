import { dayCount, parseIsoDay } from '../../calendar.ts';
import { once } from '../../once.ts';
import { check } from '../check.ts';
import { at } from '../passage.ts';
import { wordFinder } from '../words.ts';
import { renamed } from './renamed-bodies.ts';

const find = once(() => wordFinder(renamed.keys()));
/** What it was called at the time it is told of. */
const ofOld = /(?:原|原来的|时任|前身|撤销|撤并|划转|挂靠|更名|改名|曾任|历任)[^，。；]{0,20}$/u;
const named = /《[^》]*$/u;

export const bodyRenamed = check({
  code: 'body-renamed',
  severity: 'warning',
  basis: {
    zh: '2018年、2023年党和国家机构改革方案：机构用现在的名称',
    en: 'the reforms of 2018 and 2023: a body is called by its present name',
  },
  words: () => ({
    title: { zh: '机构已经改名', en: 'a body under its former name' },
    why: {
      zh: '机构改革以后，“安监局”“卫计委”“环保局”“银保监会”已经是别的机构；照抄旧稿会把旧名带出来。按文件的日期判断，“原安监局”和往年的事不报。',
      en: 'Since the reforms 安监局, 卫计委, 环保局 and 银保监会 are other bodies. Judged by the day of the document; what was before is not told.',
    },
    cure: {
      zh: '改用现在的名称；说的是从前的，前面加“原”。',
      en: 'Write the present name, or 原 before the former one.',
    },
  }),
  *run({ passages, day }) {
    if (!day) return;
    const today = dayCount(day);
    for (const passage of passages) {
      const { text } = passage;
      for (const { word, index } of find()(text)) {
        const body = renamed.get(word);
        const since = body && parseIsoDay(body.since);
        if (!body || !since || today < dayCount(since)) continue;
        const before = text.slice(Math.max(0, index - 60), index);
        if (body.notBefore?.includes(text[index + word.length] ?? ' ')) continue;
        if (ofOld.test(before) || named.test(before) || tellsOfBefore(before, Number(body.since.slice(0, 4)))) continue;
        yield {
          ...at(passage, index, index + word.length),
          message: {
            zh: `“${word}”已改为“${body.now}”（${body.reform}年机构改革）`,
            en: `“${word}” has become “${body.now}” (the reform of ${body.reform})`,
          },
          hint: {
            zh: `写作“${body.now}”；说的是从前的，写“原${word}”`,
            en: `write “${body.now}”, or 原${word} for what was before`,
          },
        };
      }
    }
  },
});

const tellsOfBefore = (before: string, year: number): boolean =>
  [...before.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/g)].some(([told]) => Number(told) <= year);
