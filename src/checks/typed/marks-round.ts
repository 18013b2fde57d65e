/** Marks that stand round a name or a text, or behind it, and print as they stand. */

import type { Path } from '../../diagnostic.ts';
import { looksLikeName } from '../../people/person-names.ts';
import type { Role } from '../../schema/role.ts';
import type { Found } from '../check.ts';
import { firstPassage } from '../first-passages.ts';
import type { Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { isMember } from './member.ts';

const named: ReadonlySet<Role> = new Set<Role>(['unit', 'person', 'post', 'office']);

/** 单位: 青石县，: what follows is set behind it without a mark. */
export function markBehind({ path, role, text }: Passage): Found | undefined {
  const [, bare, mark = ''] = /^([\p{Script=Han}·、]{2,30}?)([，。；、,;.])$/u.exec(text.trim()) ?? [];
  // An office may end its list of recipients in 。
  if (bare === undefined || !(named.has(role) || (role === 'recipients' && mark !== '。'))) return undefined;
  return {
    path,
    message: { zh: `“${text}”末尾的标点会照样印出来`, en: `the mark behind “${bare}” is printed as it stands` },
    hint: { zh: `写作 ${bare}`, en: `write ${bare}` },
  };
}

const bare: ReadonlySet<Role> = new Set<Role>(['unit', 'person', 'post', 'date', 'responsible', 'office']);

/** 牵头: 【县林业局】: no brackets of YAML, and printed. */
export function bracketsRound({ path, role, text }: Passage): Found | undefined {
  const [, inside = ''] =
    /^\s*[【〔［「『〖{]([^【】〔〕［］「」『』〖〗{}]{1,60})[】〕］」』〗}]\s*$/.exec(text) ?? [];
  if (inside === '' || !bare.has(role)) return undefined;
  const members = inside.split(/[，、,]\s*/);
  const right = members.length > 1 ? `[${members.join(', ')}]` : inside.trim();
  return {
    path,
    message: { zh: `“${text}”的括号会照样印出来`, en: `the brackets of “${text}” print as they stand` },
    hint: { zh: `写作 ${right}`, en: `write ${right}` },
  };
}

/** What stands in the brackets of a sentence or of a book is a name, a post or a unit, and nothing else: 供稿 《云岭日报》 is one. */
export function bracketsOfText({ path, role, text }: Passage): Found | undefined {
  const [, inside = ''] = /^\s*[《〈<＜（(]([\p{Script=Han}·、]{1,30})[》〉>＞）)]\s*$/u.exec(text) ?? [];
  if (inside === '' || (role !== 'measure' && (!path.includes('items') || path.at(-1) === 'source'))) return undefined;
  const isMeant =
    role === 'measure' ||
    (role === 'person' && looksLikeName(inside)) ||
    ((role === 'unit' || role === 'post') && ends[role].test(inside));
  if (!isMeant) return undefined;
  return {
    path,
    message: { zh: `“${text.trim()}”的括号会照样印出来`, en: `the brackets of “${text.trim()}” print as they stand` },
    hint: { zh: `写作 ${inside}`, en: `write ${inside}` },
  };
}
const ends = {
  unit: /[县区市旗镇乡局委办厅院所队站]$/u,
  post: /(?:书记|常委|主席|主任|长)$/u,
};

/** 单位: 青石县/芦县, 牵头: 县应急局+县水利局, 职务: 市委常委/副市长: what is several is parted by 、 where it is printed. */
export function severalInOne({ path, role, text }: Passage): Found | undefined {
  const end = role === 'post' ? ends.post : severalUnits.has(role) ? ends.unit : undefined;
  if (!end || (role === 'post' && !path.includes('items'))) return undefined;
  const parts = text.trim().split(partedBy);
  if (parts.length < 2 || parts.length > 12) return undefined;
  if (!parts.every((part) => /^\p{Script=Han}{2,16}$/u.test(part) && end.test(part))) return undefined;
  // Recipients, and the posts of one person, may be parted by commas.
  if (role !== 'unit' && role !== 'responsible' && !/[/／\\＼|｜+＋&＆]/.test(text)) return undefined;
  // Of a list in brackets it is told that a full-width comma parts nothing.
  if (typeof path.at(-1) === 'number' && !/[/／\\＼|｜+＋&＆;；]/.test(text)) return undefined;
  const right = parts.join('、');
  const [zh, en] = role === 'post' ? ['职务', 'posts'] : ['单位', 'units'];
  return {
    path,
    severity: 'warning',
    message: {
      zh: `“${text.trim()}”是几个${zh}，中间的符号会照样印出来`,
      en: `“${text.trim()}” are several ${en}, and what parts them is printed as it stands`,
    },
    hint: { zh: `写作 ${right}`, en: `write ${right}` },
  };
}
/** 落款, 单位: 市应急局、市消防支队: who sign stand one below the other, each with its seal. */
export function officesInOne({ path, role, text }: Passage): Found | undefined {
  if (role !== 'office' || path[0] !== 'signature') return undefined;
  const parts = text.trim().split(/\s*[、，,；;]\s*|[ \u3000]{2,}/);
  if (parts.length < 2 || parts.length > 12 || !parts.every((part) => organ.test(part))) return undefined;
  return {
    path,
    severity: 'warning',
    message: {
      zh: `“${text.trim()}”是${parts.length}个署名单位，会印成一行`,
      en: `“${text.trim()}” are ${parts.length} offices that sign, and print on one line`,
    },
    hint: { zh: `写作 [${parts.join(', ')}]`, en: `write [${parts.join(', ')}]` },
  };
}
const organ = /^\p{Script=Han}{3,24}(?:局|委|办|厅|院|部|会|处|政府|办公室|中心|支队|总队|大队|公司|集团|学校)$/u;

const severalUnits: ReadonlySet<Role> = new Set<Role>(['unit', 'responsible', 'recipients']);
const partedBy = /\s*[/／\\＼|｜+＋&＆;；,，]\s*/;

/**
 * 正文: “到芦县调研。”: marks of a quotation in the place of the quotes of YAML. Behind a name, a unit or a day a sentence of
 * the bulletin goes on; what somebody said would follow its own 说.
 */
export function quotesRound({ path, role, text, index }: Passage, subject: Subject): Found | undefined {
  const isText = role === 'text' && index === 0 && path.at(-1) === 'text' && path.includes('items');
  if (!isText && !mayBeQuoted(role, path)) return undefined;
  const [, inside = ''] = (isText ? quotedSentence : quotedWord).exec(text) ?? [];
  if (inside === '') return undefined;
  const item = path.slice(0, -1);
  if (isText && !leads.some((key) => firstPassage(subject, [...item, ...key]))) return undefined;
  const right = inside.length > 40 ? `${inside.slice(0, 40)}…` : inside.trim();
  return {
    path,
    severity: 'warning',
    message: {
      zh: '前后的引号是文字的引号，会照样印出来',
      en: 'the marks round it are those of a quotation, and print as they stand',
    },
    hint: {
      zh: isText ? `删去前后的引号：${right}` : `写作 ${right}`,
      en: isText ? `delete both: ${right}` : `write ${right}`,
    },
  };
}
/** 送: “县安委办”，“各乡镇”: quotes of a text in the place of the marks of a list. */
export function quotesOfSeveral({ path, role, text, index }: Passage, { issue }: Subject): Found | undefined {
  // Of titles of columns it is told that they are one.
  if (index !== 0 || !issue || role === 'cell' || !(mayBeQuoted(role, path) || role === 'section-title'))
    return undefined;
  const [, first, rest = ''] =
    /^\s*(“[^“”]{1,60}”)((?:\s*[,，、;；]?\s*“[^“”]{1,60}”)+)\s*[。，,]?\s*$/.exec(text) ?? [];
  if (first === undefined) return undefined;
  const parts = [...`${first}${rest}`.matchAll(/“([^“”]*)”/g)].map(([, part = '']) => part.trim());
  const isOne = path[0] === 'addressee' || (path.includes('items') && (role === 'unit' || role === 'post'));
  const isInList = typeof path.at(-1) === 'number' && isMember(path, issue);
  const right = isOne ? parts.join('、') : isInList ? parts.join(', ') : `[${parts.join(', ')}]`;
  return {
    path,
    severity: 'warning',
    message: {
      zh: `${parts.length}个各加了引号，连引号一起当作一个印出来`,
      en: `${parts.length} in quotes of their own print as one, with the quotes`,
    },
    hint: { zh: `写作 ${right}`, en: `write ${right}` },
  };
}

/** Names, and what is one of a list of them: nobody prints quotes round the whole of it. */
const mayBeQuoted = (role: Role, path: Path): boolean =>
  bare.has(role) ||
  role === 'recipients' ||
  (role === 'name' && path[0] === 'masthead') ||
  path[0] === 'title' ||
  (path[0] === 'attachments' && path.length <= 3) ||
  (role === 'cell' && path.includes('columns'));

const quotedSentence = /^\s*(?=“|"[^”]*”)["“]([^“”"]*[。！；])["”]\s*$/;
const quotedWord = /^\s*(?=“|"[^”]*”)["“]([^“”"]{1,60})["”]\s*$/;
const leads: readonly Path[] = [['leader'], ['leader', 0, 'name'], ['leader', 0], ['unit'], ['date'], ['post']];
