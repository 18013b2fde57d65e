import { check, type Found } from '../check.ts';
import { itemLists } from '../items.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';

export const titleMark = check({
  code: 'title-mark',
  severity: 'warning',
  basis: {
    zh: '公文标题除书名号、引号、括号外一般不用标点；单独成行的小标题末尾不用标点（公文写作惯例）',
    en: 'practice: no marks in a title but 《》 “” （）; none at the end of a heading on a line of its own',
  },
  words: () => ({
    title: { zh: '标题里的标点不对', en: 'marks in a title' },
    why: {
      zh: '公文标题除书名号、引号、括号外一般不用标点；单独成行的小标题末尾不加标点（接着写正文的，才用句号）。',
      en: 'A title has no marks but 《》 “” （）; a heading on a line of its own ends in none, only one that runs into the text in 。.',
    },
    cure: { zh: '删去它。', en: 'Delete it.' },
  }),
  *run(subject) {
    const alone = headsAlone(subject);
    const { passages } = subject;
    for (const [nth, passage] of passages.entries()) {
      if (passage.role === 'name' && passage.path[0] === 'masthead') {
        const named = bookMarks(passage);
        if (named) yield named;
        yield* endFault(passage, false);
      }
      if (!isHeading(passage, alone)) continue;
      const next = passages[nth + 1];
      const goesOn = next !== undefined && next.role === 'title' && next.path[0] === passage.path[0];
      yield* endFault(passage, goesOn);
      const quoted = goesOn ? undefined : bookMarks(passage);
      if (quoted) yield quoted;
      const slash = slashIn(passage);
      if (slash) yield slash;
      if (isDocumentTitle(passage, subject)) yield* insideFaults(passage);
    }
  },
});

/** Heads that stand on a line of their own, by their path. */
const headsAlone = (subject: Subject): ReadonlySet<string> =>
  new Set(
    itemLists(subject).flatMap(({ items }) =>
      items.filter(({ separator }) => separator === '\n').map(({ path }) => [...path, 'head'].join('\n')),
    ),
  );

const isHeading = ({ role, path, text }: Passage, alone: ReadonlySet<string>): boolean =>
  role === 'title' ||
  (role === 'caption' && (path.includes('table') || (path.includes('image') && !/[，；]/.test(text)))) ||
  role === 'section-title' ||
  (role === 'head' && (path[0] === 'paragraphs' || alone.has(path.join('\n'))));

/** What a line of a title breaks off at is not its end. */
function* endFault(passage: Passage, goesOn: boolean): Iterable<Found> {
  const end = passage.text.trimEnd().length;
  const mark = passage.text[end - 1] ?? '';
  if (!(goesOn ? '。' : '。，、；：').includes(mark) || mark === '') return;
  yield {
    ...at(passage, end - 1, end),
    message: { zh: `标题末尾多了“${mark}”`, en: `a “${mark}” at the end of a title` },
    hint: { zh: '单独成行的标题末尾不用标点，删去它', en: 'delete it' },
    replace: '',
  };
}

/** 《关于……的通报》: a title is quoted so in another document, not on its own page. */
function bookMarks({ path, role, text }: Passage): Found | undefined {
  const [, inside] = role === 'title' || role === 'name' ? (/^\s*《([^《》]{2,80})》\s*$/.exec(text) ?? []) : [];
  const step = path.at(-1);
  if (inside === undefined || (typeof step === 'number' && path[0] === 'title' && step > 0)) return undefined;
  return {
    path,
    message: { zh: '标题外面加了书名号，会照样印出来', en: 'the title stands in 《》, which are printed' },
    hint: { zh: `写作 ${inside}`, en: `write ${inside}` },
  };
}

/** 关于加强管理的/通知: where the author wants a line to end; 和/或 is a word. */
function slashIn({ path, role, text }: Passage): Found | undefined {
  const parts = text.trim().split(/\s*[/／|｜]\s*/);
  if (
    role !== 'title' ||
    Number(path[1] ?? 0) > 0 ||
    parts.length !== 2 ||
    !parts.every((part) => /^\p{Script=Han}{2,}$/u.test(part))
  )
    return undefined;
  return {
    path,
    message: { zh: '标题里的斜线会照样印出来', en: 'the stroke in the title is printed' },
    hint: { zh: `要分行的，写作 [${parts.join(', ')}]`, en: `for two lines write [${parts.join(', ')}]` },
  };
}

/** A bulletin's titles may be written like those of news. */
const isDocumentTitle = ({ path }: Passage, { issue }: Subject): boolean =>
  path[0] === 'title' && issue !== undefined && issue.bulletin.kind !== 'bulletin';

/** Marks of a quoted title or of quoted words are theirs; the one at the end was reported. */
function* insideFaults(passage: Passage): Iterable<Found> {
  const { text } = passage;
  const end = text.trimEnd().length - 1;
  let depth = 0;
  for (let index = 0; index < end; index += 1) {
    const mark = text[index] as string;
    if ('《“（'.includes(mark)) depth += 1;
    else if ('》”）'.includes(mark)) depth -= 1;
    if (depth > 0 || !'，。；：'.includes(mark)) continue;
    yield {
      ...at(passage, index, index + 1),
      message: { zh: `公文标题里用了“${mark}”`, en: `a “${mark}” in the title of an official document` },
      hint: { zh: '标题里除书名号、引号、括号外一般不用标点，能不用的改掉', en: 'only 《》 “” （） stand in a title' },
    };
  }
}
