import type { Path, Words } from '../../diagnostic.ts';
import { keyOf } from '../../gather/named.ts';
import { looksLikeName } from '../../people/person-names.ts';
import type { Role } from '../../schema/role.ts';
import { check, type Found } from '../check.ts';
import { firstPassage } from '../first-passages.ts';
import type { Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { nameAndNumberSwapped, numberBehindName, numberOfWrongLength } from './contact-line.ts';
import {
  bracketsOfText,
  bracketsRound,
  markBehind,
  officesInOne,
  quotesOfSeveral,
  quotesRound,
  severalInOne,
} from './marks-round.ts';

/** 正文 forgotten, its lines indented: for YAML they go on with the value above, and are printed as a part of the name. */
export const keyHoldsText = check({
  code: 'key-holds-text',
  severity: 'error',
  basis: { zh: '姓名、职务、单位、日期、标题各写各的，话写在“正文”里', en: 'what is said stands under `text`' },
  words: () => ({
    title: { zh: '姓名、单位里混进了正文', en: 'a name or unit that holds the text' },
    why: {
      zh: '“正文:”漏写了，它的各行缩进以后就接在上一个键的后面，连同姓名一起加粗；或者姓名里写了职务，连着一起印。',
      en: 'Where `text:` is forgotten, its indented lines go on with the key above, and are set in bold with the name.',
    },
    cure: {
      zh: '在正文前面补上“正文: ”，和上面的键对齐；职务和姓名各写各的键。',
      en: 'Put `text: ` in front of the text, in line with the key above; give post and name their own keys.',
    },
  }),
  *run(subject) {
    if (!subject.issue) return;
    for (const passage of subject.passages) {
      const signed = dayBehindOffice(passage);
      if (signed) yield signed;
      const bracketed =
        bracketsRound(passage) ??
        bracketsOfText(passage) ??
        quotesOfSeveral(passage, subject) ??
        severalInOne(passage) ??
        officesInOne(passage) ??
        quotesRound(passage, subject);
      if (bracketed) yield bracketed;
      const key = passage.index === 0 ? keyNameOf(passage) : undefined;
      if (key === undefined) {
        const signers = passage.role === 'person' && passage.path[0] === 'masthead' && signersIn(passage);
        if (signers) yield signers;
        const contact =
          numberBehindName(passage) ?? numberOfWrongLength(passage) ?? nameAndNumberSwapped(passage, subject);
        if (contact) yield contact;
        const marked = passage.index === 0 ? markBehind(passage) : undefined;
        if (marked) yield marked;
        continue;
      }
      const found =
        postInName(passage, subject) ??
        postBeforeName(passage, subject) ??
        textIn(passage, key, subject) ??
        markBehind(passage);
      if (found) yield found;
    }
  },
});

const keys: Readonly<Partial<Record<Role, string>>> = {
  person: '领导',
  post: '职务',
  unit: '单位',
  date: '日期',
  head: '标题',
  'section-title': '标题',
};

const dayBeside: ReadonlySet<string> = new Set(['signature', 'masthead', 'printer']);

/** 落款, 报头, 版记: the office and the day as they stand on the page, in the key of the office. */
function dayBehindOffice({ path, role, text }: Passage): Found | undefined {
  if (role !== 'office' || text.length > 60 || !dayBeside.has(String(path[0]))) return undefined;
  const [, office, day = ''] =
    /^(.{2,}?)[ \u3000，、,]*(\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?|[二〇零○O]{4}年\S{1,3}月\S{1,3}日)(?:印发)?$/.exec(
      text,
    ) ?? [];
  if (office === undefined) return undefined;
  return {
    path,
    severity: 'warning',
    message: { zh: `单位里写了日期“${day}”，会印在同一行里`, en: `the day ${day} stands in the key of the office` },
    hint: {
      zh: `单位只写“${office}”；日期写在它自己的键里：${path[0] === 'printer' ? '印发日期' : '日期'}: ${day}`,
      en: `leave “${office}” here; the day has a key of its own, ${path[0] === 'printer' ? 'printDate' : 'date'}: ${day}`,
    },
  };
}

/** Of the items and titles of sections; what stands elsewhere is long by right. */
function keyNameOf({ path, role }: Passage): string | undefined {
  if (!path.includes('items') && role !== 'section-title') return undefined;
  if (path.at(-1) === 'source') return '供稿';
  return path.at(-1) === 'deadline' ? '时限' : keys[role];
}

/** 副市长：梁启文, with or without quotes. */
function postInName({ path, role, text }: Passage, subject: Subject): Found | undefined {
  const [, post, name] = /^([^：:]{2,20})[：:][ \u3000]*(\p{Script=Han}{2,4})$/u.exec(text) ?? [];
  if (role !== 'person' || post === undefined || name === undefined) return undefined;
  return {
    path,
    message: { zh: `“${text}”会连职务一起当作姓名印出来`, en: `“${text}” is printed as a name, post and all` },
    hint: apart([[post, name]], path, subject),
  };
}

const postWords =
  '(?:书记|常委|主席|主任|市长|县长|区长|州长|局长|厅长|部长|委员长|秘书长|镇长|乡长|院长|检察长|支队长)';
const postAndName = new RegExp(`^(?<post>\\p{Script=Han}{0,12}?${postWords})(?<name>\\p{Script=Han}{2,3})$`, 'u');
const unitAndName = new RegExp(
  `^(?<unit>\\p{Script=Han}{1,10}?[县区市局])(?<post>\\p{Script=Han}{0,6}${postWords})(?<name>\\p{Script=Han}{2,3})$`,
  'u',
);

/** 副市长梁启文 as a name, 青石县县长李某 as a unit. */
function postBeforeName({ path, role, text }: Passage, subject: Subject): Found | undefined {
  if (role === 'person')
    return postsBeforeNames(path, text, subject) ?? postBehindName(path, text, subject) ?? twoNames(path, text);
  const { unit, post, name } = (role === 'unit' ? unitAndName.exec(text)?.groups : undefined) ?? {};
  if (unit === undefined || post === undefined || name === undefined) return undefined;
  return {
    path,
    message: {
      zh: `“${text}”会连职务、姓名一起当作单位印出来`,
      en: `“${text}” is printed as a unit, post, name and all`,
    },
    hint: {
      zh: `分成三行：单位: ${unit}，职务: ${post}，领导: ${name}`,
      en: `three keys: unit: ${unit}, post: ${post}, leader: ${name}`,
    },
  };
}

function postsBeforeNames(path: Path, text: string, subject: Subject): Found | undefined {
  const parts = solid(text).split('、');
  const each = parts.map((one) => postAndName.exec(one)?.groups);
  const first = each[0]?.post;
  // 副市长梁启文、苏晓岚: the post is that of both.
  const people = parts.flatMap((part, at): readonly Holder[] => {
    const one = each[at];
    if (one) return [[one.post ?? '', one.name ?? '']];
    return first !== undefined && looksLikeName(part) ? [[first, part]] : [];
  });
  if (people.length === 0 || people.length < each.length) return undefined;
  return {
    path,
    message: { zh: `“${text}”会连职务一起当作姓名印出来`, en: `“${text}” is printed as a name, post and all` },
    hint: apart(people, path, subject),
  };
}

/** 副市长 梁启文: the blank between post and name is typed as it is on the page. */
const solid = (text: string): string =>
  text
    .trim()
    .replace(/[ \u3000]+/g, '')
    // 梁启文，副县长: one of them, and what he is.
    .replace(/^([^，,、]+)[，,]([^，,、]+)$/, (all, a: string, b: string) =>
      ends.test(a) !== ends.test(b) ? `${a}${b}` : all,
    );
const ends = new RegExp(`${postWords}$`);

type Holder = readonly [post: string, name: string];

/** What to write for them. A post that has a key of its own in the item is not written once more. */
function apart(people: readonly Holder[], path: Path, subject: Subject): Words {
  const list = (entries: readonly string[]): string =>
    entries.length > 1 ? `[${entries.join(', ')}]` : entries.join();
  const own = firstPassage(subject, [...path.slice(0, path.lastIndexOf('items') + 2), 'post'])?.text;
  // 书记 of 县委书记 is that very post.
  if (own !== undefined && people.every(([post]) => own.endsWith(post))) {
    const names = list(people.map(([, name]) => name));
    return { zh: `只写姓名，职务另有一行：写作 ${names}`, en: `the name only, the post has its key: write ${names}` };
  }
  const both = (post: string, name: string) => list(people.map(([of, who]) => `{ ${post}: ${of}, ${name}: ${who} }`));
  const [elseZh, elseEn] = own === undefined ? ['', ''] : ['；上面“职务”那一行删去', '; and delete the line of post'];
  return { zh: `写作 ${both('职务', '姓名')}${elseZh}`, en: `write ${both('post', 'name')}${elseEn}` };
}

/** 梁启文副市长, 梁启文（副市长）: it is printed behind the post, and bold as a whole. */
function postBehindName(path: Path, text: string, subject: Subject): Found | undefined {
  const { name, post } = behind.exec(solid(text).replace(/^([^（(]+)[（(]([^）)]+)[）)]$/, '$1$2'))?.groups ?? {};
  if (name === undefined || post === undefined) return undefined;
  return {
    path,
    message: { zh: `“${text}”会连职务一起当作姓名印出来`, en: `“${text}” is printed as a name, post and all` },
    hint: apart([[post, name]], path, subject),
  };
}
const behind = new RegExp(
  `^(?<name>(?:(?![省市县区州委府局办厅院会队组])\\p{Script=Han}){2,3}?)(?<post>副?(?:县委|市委|区委|州委)?${postWords})$`,
  'u',
);

/** 梁启文 苏晓岚, 梁启文，苏晓岚: in one text they are printed as they stand. 梁　文 is one name. */
const twoNames = (path: Path, text: string): Found | undefined =>
  severalNames(path, text.trim().split(/[ \u3000]*[，,；;/／+＋&＆][ \u3000]*|[ \u3000]+/), text);
/** 签发人 stand one below the other, 、 or not. */
const signersIn = ({ path, text }: Passage): Found | undefined =>
  severalNames(path, text.trim().split(/[ \u3000]*[、，,；;/／+＋&＆][ \u3000]*|[ \u3000]+/), text);

function severalNames(path: Path, names: readonly string[], text: string): Found | undefined {
  if (names.at(-1) === '同志') return undefined;
  if (names.length < 2 || names.length > 6 || !names.every((name) => /^\p{Script=Han}{2,3}$/u.test(name)))
    return undefined;
  return {
    path,
    severity: 'warning',
    message: {
      zh: `“${text}”是几个人，会当作一个姓名照样印出来`,
      en: `“${text}” are several people, and print as one name`,
    },
    hint: { zh: `写作 [${names.join(', ')}]`, en: `write [${names.join(', ')}]` },
  };
}

/** The head of an item that has no text: a line below it is the text. */
const isAlone = (path: Path, { issue }: Subject): boolean =>
  issue?.unfilled.paths.has(keyOf(path.slice(0, -1))) ?? false;

function textIn({ path, role, text }: Passage, key: string, subject: Subject): Found | undefined {
  const isTitle = role === 'head' || role === 'section-title';
  // Where a text stands in the file costs something to find out.
  const isSuspect = isTitle
    ? /[。；]\s*$/.test(text) || isAlone(path, subject)
    : text.length > usual(role) || verbs.test(text) || end.test(text);
  if (!isSuspect) return undefined;
  const fold = foldIn(path, text, subject);
  const holds = isTitle
    ? fold !== undefined
    : fold !== undefined || (role === 'post' ? end : sentence).test(text) || tooLong(role, text);
  if (!holds) return undefined;
  const rest = fold === undefined ? undefined : text.slice(fold).trimStart();
  const own = fold === undefined ? undefined : text.slice(0, fold).trimEnd();
  return {
    path,
    message: {
      zh: `“${key}”里接进了一段话：“${text.length > 20 ? `${text.slice(0, 20)}…` : text}”`,
      en: `what is said runs into this key: “${text.length > 20 ? `${text.slice(0, 20)}…` : text}”`,
    },
    hint: rest
      ? {
          zh: `漏了“正文:”：${key}只写“${own}”，下一行和“${key}”对齐，写作 正文: ${rest.length > 40 ? `${rest.slice(0, 40)}…` : rest}`,
          en: `text: is missing: leave “${own}” here, and begin the next line with “text: ”, in line with this key`,
        }
      : {
          zh: `“${key}”只写${key === '领导' ? '姓名' : key}，其余的话另起一行写在“正文: ”后面`,
          en: 'leave the name here, and write the rest on a line of its own behind “text: ”',
        },
  };
}

/** What no name, post, unit or day holds. */
const sentence = /[。；！？]|，.{4}/u;
/** Posts may be parted by commas. */
const end = /[。；！？]/;
const verbs = /(?:到|赴|主持|召开|调研|出席|率队|带队|参加|检查|督导|部署|强调|指出|开展|组织|推进|举行|完成)/;

/** As long as most are. */
const usual = (role: Role): number => (role === 'person' ? 4 : role === 'post' ? 16 : role === 'date' ? 12 : 8);

function tooLong(role: Role, text: string): boolean {
  if (role === 'person') return text.length >= 7 && !/[·、]/.test(text) && verbs.test(text.slice(2));
  return role === 'unit' && text.length >= 12 && !/[、（]/.test(text) && /(?:主持|召开|部署|开展)/.test(text);
}

/** Where the value goes on in another line of the file, as an offset of its text. */
function foldIn(path: Path, text: string, { issue }: Subject): number | undefined {
  const { range } = issue?.locate(path) ?? {};
  if (!issue || !range || range.line === range.endLine) return undefined;
  const points = [...text];
  const line = (point: number) => issue.locate(path, { start: point, end: point + 1 }).range.line;
  let [low, high] = [0, points.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line(middle) > range.line) high = middle;
    else low = middle + 1;
  }
  return line(low) > range.line ? points.slice(0, low).join('').length : undefined;
}
