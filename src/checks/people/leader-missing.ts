import { withoutMarks as plain } from '../../inline-marks.ts';
import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { nameBehindPost } from '../../people/titles.ts';
import { check } from '../check.ts';
import { deeds } from '../dates/words.ts';
import { firstPassage } from '../first-passages.ts';
import { itemLists } from '../items.ts';
import { at } from '../passage.ts';

/** 职务: 副市长, and no 领导: the page says 副市长到芦县调研, and nobody knows who. */
export const leaderMissing = check({
  code: 'leader-missing',
  severity: 'warning',
  basis: { zh: '写了职务，要写是谁', en: 'a post is that of somebody' },
  words: () => ({
    title: { zh: '有职务，没有姓名', en: 'a post without a name' },
    why: {
      zh: '条目里写了“职务”，没有写“领导”，正文又直接写做了什么，印出来只有职务，没有姓名。“主要负责人”一类的不在此列。',
      en: 'The item has a post and no leader, and its text begins with what was done: the page names nobody.',
    },
    cure: {
      zh: '加一行“领导: 姓名”；不写姓名的，把职务写进正文。',
      en: 'Add leader: NAME, or write the post in the text.',
    },
  }),
  *run(subject) {
    for (const { items } of itemLists(subject)) {
      for (const item of items) {
        if (item.post === undefined || item.leaders.length > 0 || nobody.test(item.post)) continue;
        const post = firstPassage(subject, [...item.path, 'post']);
        const held = post && nameBehindPost(post.text);
        if (held) {
          const lines = [`职务: ${held.post}`, `领导: ${held.name}`];
          yield {
            ...at(post, 0, post.text.length),
            message: {
              zh: `“职务”里连着写了姓名“${held.name}”，“领导”没有写`,
              en: `the name “${held.name}” stands in the key of the post, and no leader beside it`,
            },
            hint: {
              zh: `分成两行：${lines.join('，')}`,
              en: `make two lines of it: post: ${held.post}, leader: ${held.name}`,
            },
          };
          continue;
        }
        if (!post || !begins().test(plain(item.text[0] ?? ''))) continue;
        yield {
          ...at(post, 0, post.text.length),
          message: {
            zh: `写了职务“${post.text}”，没有写是谁`,
            en: `the post “${post.text}” without a name`,
          },
          hint: {
            zh: '下面加一行 领导: 姓名；不写姓名的，把职务写进正文，删去这一行',
            en: 'add a line leader: NAME; to print no name write the post in the text, and delete this line',
          },
        };
      }
    }
  },
});

const nobody = /负责人|负责同志|领导|干部|班子|人员|代表|成员|同志|有关|相关|等/;
const begins = once(() => new RegExp(`^(?:在[^，。；]{2,20}?)?${anyOf(deeds)}`));
