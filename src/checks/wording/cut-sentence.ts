import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { check } from '../check.ts';
import { levelOf } from '../levels.ts';
import { at, type Passage } from '../passage.ts';
import { labels } from './words.ts';

/** Shorter than this it is a heading or a line of a list. */
const shortest = 20;

const closed = /[。！？；：…”’）》】〕—.!?;:)\]"']$/;
/** A pause: whatever comes next, the sentence goes on. */
const paused = /[，、,]$/;
/** What a heading or a list of names does not have. */
const ofSentence = /[，。；：,]./;
/** 让历史照亮明天——写在…纪念日 is a headline, “…！”——美国记者林知远 says whose words these are. */
const dashed = /——[^，。；！？—]{2,40}$/;
/** 县防汛指挥部新闻发布会：今日无新增险情 抢险转入排查阶段 has a colon, and no other mark. */
const headline = /^[^，。；、！？]*$/;
/** 稳住阵脚，蓄足后劲。春耕一线的变化正在田间发生: two clauses of one length, and what they open. */
const slogan =
  /^\s*(?:\p{Script=Han}{4}，\p{Script=Han}{4}|\p{Script=Han}{5}，\p{Script=Han}{5}|\p{Script=Han}{7}，\p{Script=Han}{7})[。！]\p{Script=Han}{6,40}$/u;
/** Behind an address a full stop would be read as part of it. */
const address = /(?:https?:\/\/|www\.|[\w.-]@)[!-~]+$/;
const longestAddress = 200;
/** Who wrote it, below a picture or a report; whose picture it is. */
const byline = /(?:摄(?:[/／]\S{2,8})?|供图|(?:图|图片|资料片|照片)由\S{2,20}提供|(?:记者|通讯员)\s?\S{1,4}(?:\s\S)?)$/;
/** What is said of a picture. */
const captioned = /^\s*(?:图\d{0,2}[：:为]|[▲△])/;
/** ——2024年3月12日，市长在…会上的讲话: whose words stand above. */
const attributed = /^\s*——/;
/** Items of a list need no full stop. */
const bullet = /^\s*[●•■◆○▲★※◎]/;
const labelled = once(() => new RegExp(`^${anyOf(labels)}\\d?[：:]`));
/** How an item begins, when the one before it only lacks its last mark. */
const begins = /^(?:【|\d{4}年|\d{1,2}月\d{1,2}日|附件)/;

export const cutSentence = check({
  code: 'cut-sentence',
  severity: 'warning',
  basis: {
    zh: '一句话不分成两段；段末用句末标点（GB/T 15834-2011）',
    en: 'a sentence is not split into paragraphs, and ends in its mark (GB/T 15834-2011)',
  },
  words: () => ({
    title: { zh: '句子断成了两段', en: 'a sentence in two paragraphs' },
    why: {
      zh: '从网页、PDF粘贴的文字，换页、换行的地方会把一句话断开；也可能是段末漏了句号。',
      en: 'Text pasted from pages breaks where the page did; or a paragraph lacks its last mark.',
    },
    cure: { zh: '接成一段，或者补上句号。', en: 'Join the two, or put in the mark.' },
  }),
  *run({ passages }) {
    const headed = once(() => hasHeadings(passages));
    for (let index = 0; index + 1 < passages.length; index += 1) {
      const [passage, next] = [passages[index] as Passage, passages[index + 1] as Passage];
      if (!isProse(passage) || next.role !== 'text' || !follows(passage, next)) continue;
      const text = passage.text.trimEnd();
      if (!isOpen(passage, text) || !goesOn(next, paused.test(text)) || isSummary(passages, index, text)) continue;
      if (isLikeHeading(text) && headed()) continue;
      const last = [...text.slice(-2)].at(-1) ?? '';
      yield {
        ...at(passage, text.length - last.length, text.length),
        message: {
          zh: '这一段没有写完：末尾没有句号，下一段像是接着写的',
          en: 'the paragraph ends in mid-sentence, and the next seems to go on',
        },
        hint: {
          zh: '被换行断开的，接成一段；漏了句号的，补上',
          en: 'join the two, or put in the mark that is missing',
        },
      };
    }
  },
});

/** In a plain text a numbered line passes for a heading until it is read. */
const isProse = ({ role, path }: Passage): boolean => role === 'text' || (role === 'head' && path[0] === 'paragraphs');

/** What a newspaper sets between the title and the first paragraph, or above a text without its title, has no full stop at its end. */
const isSummary = (passages: readonly Passage[], index: number, text: string): boolean =>
  passages[0]?.path[0] === 'paragraphs' &&
  index < 4 &&
  (index > 0 || /^\S/.test(text)) &&
  text.length <= longestSummary &&
  !paused.test(text) &&
  !passages.slice(0, index).some((before) => /[。；]\s*$/.test(before.text));
const longestSummary = 80;

/** “老法子”遇上新情况。三条路子一起走: short, and open at its end, with no pause in what stands there. */
const isLikeHeading = (text: string): boolean =>
  text.length <= longestHeading && /[。！？][^，。；：！？]{6,40}$/.test(text);
const longestHeading = 60;

/** Several lines look like headings, and the paragraphs between them end in their marks. */
function hasHeadings(passages: readonly Passage[]): boolean {
  const texts = passages.flatMap(({ role, text }) => (role === 'text' ? [text.trimEnd()] : []));
  const alike = texts.filter((text) => isLikeHeading(text) && !closed.test(text)).length;
  return alike > 2 && texts.filter((text) => closed.test(text)).length > 3 * alike;
}

/** Paragraphs of one value, or lines of a text that somebody sent. */
const follows = ({ path }: Passage, { path: next }: Passage): boolean =>
  path[0] === 'paragraphs'
    ? next[0] === 'paragraphs'
    : path.length === next.length && path.every((step, i) => step === next[i]);

function isOpen(passage: Passage, text: string): boolean {
  if (
    text.length <= shortest ||
    closed.test(text) ||
    byline.test(text) ||
    captioned.test(text) ||
    attributed.test(text) ||
    dashed.test(text.slice(-longestSummary)) ||
    (headline.test(text) && text.length <= longestSummary) ||
    slogan.test(text.slice(0, longestSummary + 1)) ||
    address.test(text.slice(-longestAddress)) ||
    labelled().test(text.trimStart()) ||
    text.trimStart().startsWith('【') ||
    (bullet.test(text) && !paused.test(text))
  )
    return false;
  // A title may have a comma, but is short.
  return (
    /[。；]/.test(text) ||
    (!levelOf(passage) && ofSentence.test(text) && (paused.test(text) || text.length >= 2 * shortest))
  );
}

/** A next paragraph that is no heading, item or list of its own. */
function goesOn(next: Passage, certain: boolean): boolean {
  const text = next.text.trim();
  if (levelOf(next) || labelled().test(text) || begins.test(text) || next.isBold(0)) return false;
  return closed.test(text) || certain || (text.length > 2 * shortest && text.includes('。'));
}
