import type { Role } from '../../schema/role.ts';
import { misspeltIn } from '../../words/misspelt.ts';
import { check } from '../check.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { miswrittenIn } from './miswritten-in.ts';
import { nearLaws } from './near-laws.ts';
import { nearPhrases } from './near-phrases.ts';
import { prose } from './prose.ts';

export const misspelt = check({
  code: 'misspelt',
  severity: 'warning',
  basis: {
    zh: '常用词，和法律法规里词的前后搭配',
    en: 'common words, and what stands beside them in laws and regulations',
  },
  words: () => ({
    title: { zh: '像是打错的字', en: 'a character that seems mistyped' },
    why: {
      zh: '“整治”打成“整冶”、“已经”打成“己经”：形近、音近的字最难看出来。整句里只有换上那个字才读得通的，才提示。',
      en: '整冶 for 整治, 己经 for 已经: what looks or sounds alike is hard to see. Told only where the sentence makes words of it with the other character and not without.',
    },
    cure: {
      zh: '对照原意改正。本来就这样写的名称、说法，写进 series.yaml 的名录或“用语”，或者写一条例外。',
      en: 'Write what is meant. Where it is a name or a term, put it into a list of series.yaml, or write an exception.',
    },
  }),
  *run(subject) {
    const passages = subject.passages.filter(({ role }) => prose.has(role));
    const texts = passages.map(({ text }) => text);
    for (const { text: nth, start, end, written, meant } of misspeltIn(texts, () => namesIn(subject))) {
      const passage = passages[nth] as Passage;
      if (isToldAlready(passage.text, start, end)) continue;
      yield {
        ...at(passage, start, end),
        message: { zh: `“${written}”像是“${meant}”之误`, en: `“${written}” seems to be mistyped for “${meant}”` },
        hint: {
          zh: `写作“${meant}”；确是“${written}”的，写一条例外`,
          en: `write “${meant}”; if “${written}” is meant, write an exception`,
        },
      };
    }
  },
});

/** `commonly-miswritten`, `phrase-near` and, of 公倾, `number-form` say it with more certainty. */
function isToldAlready(text: string, start: number, end: number): boolean {
  if (text.slice(start, end) === '公倾') return true;
  return [...miswrittenIn(text), ...nearPhrases(text), ...nearLaws(text)].some(
    (told) => told.start < end && start < told.end,
  );
}

const names: ReadonlySet<Role> = new Set([
  'name',
  'office',
  'unit',
  'post',
  'person',
  'responsible',
  'recipients',
  'contact',
]);

/** What the document and its series call their people, units, posts and things. */
function namesIn({ passages, issue }: Subject): readonly string[] {
  const own = passages.filter(({ role }) => names.has(role)).map(({ text }) => text);
  return [...own, ...stringsIn(issue?.series)];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value].flatMap(stringsIn);
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
