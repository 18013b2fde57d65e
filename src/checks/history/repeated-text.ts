import type { Path } from '../../diagnostic.ts';
import type { History } from '../../gather/history.ts';
import { textsOf } from '../../gather/texts.ts';
import { liesIn } from '../../path.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import type { SeriesFile } from '../../schema/series-file.ts';
import { check, type Found } from '../check.ts';
import { at, type Passage } from '../passage.ts';
import { passagesIn } from '../passages.ts';
import { datedItems } from './dated-items.ts';

/** Paragraphs as they stood in the last issue. What the series says, or what two issues before say alike, is meant to be so. */
export const repeatedText = check({
  code: 'repeated-text',
  severity: 'warning',
  basis: { zh: '由上一期另存的文件，旧内容容易留下', en: 'what is left of a file saved under a new name' },
  words: () => ({
    title: { zh: '整段与上一期相同', en: 'a paragraph as in the last issue' },
    why: {
      zh: '二十个字以上的一段，与上一期一字不差，多半是由上一期另存以后没有改。写在 series.yaml 里的、连着两期都这样写的，不在此列。',
      en: 'A paragraph of twenty characters or more is word for word that of the issue before: often what is left of a file saved under a new name. What stands in series.yaml, or was the same twice before, is not meant.',
    },
    cure: {
      zh: '改成本期的内容；本来各期都一样的，写进 series.yaml，或写进“校核”的“允许”。',
      en: 'Write what is new; what every issue says belongs into series.yaml, or is allowed with a reason.',
    },
  }),
  *run({ passages, issue }) {
    const { earlier, file, series } = issue ?? {};
    if (!earlier || !file) return;
    const long = passages.filter(isProse);
    // The next issue will ask for them.
    known.set(file, new Set(long.map(({ text }) => text)));
    const [before] = earlier.nearest();
    const own = before ? datedItems(file) : new Map<string, Path>();
    // The same letter to another office is no slip.
    if (!before || long.length + own.size === 0 || before.content.addressee !== file.addressee) return;
    const last = proseOf(before.content);
    const same = long.filter(({ text }) => last.has(text));
    const found = same.length > 0 ? withoutUsual(same, series, earlier) : [];
    const reported = found.slice(0, most);
    for (const [index, passage] of reported.entries())
      yield said(passage, before.file, index === most - 1 ? found.length - most : 0);
    yield* itemsAgain(own, before.content, before.file, found);
  },
});

/** Items too short to be reported as paragraphs, on the same day as in the last issue. */
function* itemsAgain(
  own: ReadonlyMap<string, Path>,
  last: BulletinFile,
  file: string,
  reported: readonly Passage[],
): Iterable<Found> {
  if (own.size === 0) return;
  const before = datedItems(last);
  for (const [item, path] of own) {
    const isTold = reported.some((passage) => liesIn(passage.path, path));
    if (!before.has(item) || isTold) continue;
    yield {
      path,
      message: {
        zh: `这一条上一期（${file}）已经用过，日期和内容都一样`,
        en: `the issue before (${file}) has this very item, on the same day`,
      },
      hint: {
        zh: '另存来的旧内容，改成本期的，或删去这一条',
        en: 'write what is new in this issue, or delete the item',
      },
    };
  }
}

/** So many paragraphs are reported one by one. */
const most = 5;
/** Shorter ones may well be the same: 无。 or 未发生生产安全事故。 */
const least = 20;

const isProse = ({ role, text }: Passage): boolean => (role === 'text' || role === 'head') && text.length >= least;

const known = new WeakMap<BulletinFile, ReadonlySet<string>>();
function proseOf(file: BulletinFile): ReadonlySet<string> {
  const texts =
    known.get(file) ??
    new Set(
      passagesIn(textsOf(file))
        .filter(isProse)
        .map(({ text }) => text),
    );
  known.set(file, texts);
  return texts;
}

/** Without what the series says, and what was said in the issue before the last as well. */
function withoutUsual(same: readonly Passage[], series: SeriesFile | undefined, earlier: History): readonly Passage[] {
  const [, older] = earlier.nearest();
  const usual = [series as BulletinFile | undefined, older?.content].flatMap((file) => (file ? proseOf(file) : []));
  return same.filter(({ text }) => !usual.some((texts) => texts.has(text)));
}

const said = (passage: Passage, file: string, more: number): Found => ({
  ...at(passage, 0, passage.text.length),
  message: {
    zh: `这一段与上一期（${file}）一字不差${more > 0 ? `；这样的还有${more}段` : ''}`,
    en: `this paragraph is word for word that of the issue before (${file})${more > 0 ? `; so are ${more} more` : ''}`,
  },
  hint: {
    zh: '另存来的旧内容，改成本期的；本来各期都一样的，写进 series.yaml',
    en: 'write what is new in this issue; what is the same in all of them belongs into series.yaml',
  },
});
