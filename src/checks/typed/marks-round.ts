/** Marks that stand round a name or a text, or behind it, and print as they stand. */

import type { Path } from '../../diagnostic.ts';
import type { Role } from '../../schema/role.ts';
import type { Found } from '../check.ts';
import { firstPassage } from '../first-passages.ts';
import type { Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';

const named: ReadonlySet<Role> = new Set<Role>(['unit', 'person', 'post', 'office']);

/** 单位: 青石县，: what follows is set behind it without a mark. */
export function markBehind({ path, role, text }: Passage): Found | undefined {
  const [, bare] = /^([\p{Script=Han}·、]{2,30}?)[，。；、,;.]$/u.exec(text.trim()) ?? [];
  if (bare === undefined || !named.has(role)) return undefined;
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

/**
 * 正文: “到芦县调研。”: marks of a quotation in the place of the quotes of YAML. Behind a name, a unit or a day a sentence of
 * the bulletin goes on; what somebody said would follow its own 说.
 */
export function quotesRound({ path, role, text, index }: Passage, subject: Subject): Found | undefined {
  const isText = role === 'text' && index === 0 && path.at(-1) === 'text' && path.includes('items');
  if (!isText && !bare.has(role)) return undefined;
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
const quotedSentence = /^\s*(?=“|"[^”]*”)["“]([^“”"]*[。！；])["”]\s*$/;
const quotedWord = /^\s*(?=“|"[^”]*”)["“]([^“”"]{1,60})["”]\s*$/;
const leads: readonly Path[] = [['leader'], ['leader', 0, 'name'], ['leader', 0], ['unit'], ['date'], ['post']];
