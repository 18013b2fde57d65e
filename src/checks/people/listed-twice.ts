import { keyOf } from '../../gather/named.ts';
import { once } from '../../once.ts';
import { anyOf, codesOf } from '../../pattern.ts';
import { looksLikeName } from '../../people/person-names.ts';
import { afterName, beforeList, listedUnitEnds, ofTurns } from '../../people/words.ts';
import type { Role } from '../../schema/role.ts';
import { check, type Found } from '../check.ts';
import { at, type Passage } from '../passage.ts';

const roles: ReadonlySet<Role> = new Set<Role>([
  'text',
  'note',
  'head',
  'recipients',
  'responsible',
  'unit',
  'person',
  'post',
]);

export const listedTwice = check({
  code: 'listed-twice',
  severity: 'warning',
  basis: { zh: '一份名单里每个人、每个单位只列一次', en: 'a list names each person and each unit once' },
  words: () => ({
    title: { zh: '一份名单里列了两次', en: 'a name that stands twice in a list' },
    why: {
      zh: '用顿号并列的人名、单位，同一个写了两次：多半是复制、合并时留下的，或者其中一个该是别的。按先后、按月份写的（“分别”“依次”）不查。',
      en: 'In a list parted by 、 one person or unit stands twice: left over from copying, or one is meant to be another.',
    },
    cure: { zh: '删去一个，或者改成该写的那一个。', en: 'Delete one, or name the one that is meant.' },
  }),
  *run({ passages }) {
    for (const passage of passages) if (roles.has(passage.role)) yield* inField(passage) ?? inPassage(passage);
    yield* inFields(passages);
  },
});

const divides = codesOf('，。；：！？（）()“”《》 \u3000\t\n\r');
/** No name is longer than these, nor the words before the first. */
const longest = { name: 16, lead: 40 };

interface NameList {
  readonly start: number;
  readonly parts: readonly string[];
}

/** Of three parts or more with 、 between them. A long part ends one list, and may lead to the next. */
function* listsIn(text: string): Iterable<NameList> {
  for (let pause = text.indexOf('、'), end = 0; pause >= 0; pause = text.indexOf('、', end)) {
    let index = pause;
    while (index > end && divides[text.charCodeAt(index - 1)] === 0) index -= 1;
    end = pause;
    while (end < text.length && divides[text.charCodeAt(end)] === 0) end += 1;
    if (text.indexOf('、', pause + 1) >= end || text.indexOf('、', pause + 1) < 0) continue;
    let [start, at, parts] = [index, index, [] as string[]];
    for (const part of text.slice(index, end).split('、')) {
      const fits = part.length >= 2 && part.length <= longest.name;
      if (parts.length > 0) parts.push(part.slice(0, longest.name));
      if (parts.length > 0 && !fits) {
        if (parts.length > 2) yield { start, parts };
        parts = [];
      }
      if (parts.length === 0) {
        start = at + Math.max(0, part.length - longest.lead);
        parts = [part.slice(-longest.lead)];
      }
      at += part.length + 1;
    }
    if (parts.length > 2) yield { start, parts };
  }
}

const patterns = once(() => ({
  unit: new RegExp(`${anyOf(listedUnitEnds)}$`),
  turns: new RegExp(anyOf(ofTurns)),
  opening: new RegExp(`${anyOf(beforeList)}[了过]?$`),
  behind: new RegExp(`^(?:$|\\d|[等两三四五六七八九十共各的]|${anyOf(afterName)})`),
}));

/** 设计、施工、监理等单位应当在设计、施工活动中: between the two stands what the first list does. */
const beginsAnother = /.(?:等.|的.|应当|负责|引导|指导|组织|开展|在|将|把).+/u;

function* inPassage(passage: Passage): Iterable<Found> {
  const { text } = passage;
  for (const { start: from, parts } of listsIn(text)) {
    if (!hasTwo(parts)) continue;
    const { turns } = patterns();
    if (parts.some((part) => turns.test(part)) || turns.test(text.slice(Math.max(0, from - 12), from))) continue;
    const seen = new Set<string>();
    let start = from;
    for (const [nth, part] of parts.entries()) {
      const names = nth === 0 ? namesAtEnd(part) : nth === parts.length - 1 ? namesAtStart(part, seen) : [part];
      const name = names.find((one) => isName(one));
      if (name !== undefined && nth > 0 && seen.has(name))
        yield { ...at(passage, start, start + name.length), ...said(name) };
      if (beginsAnother.test(part)) seen.clear();
      for (const one of names) if (isName(one)) seen.add(one);
      start += part.length + 1;
    }
  }
}

/** All of whose text is a list: 主送: 各县市区安委办、市应急局、各县市区安委办. */
const lists: ReadonlySet<Role> = new Set<Role>(['recipients', 'responsible', 'unit', 'post']);

/** Undefined where the field holds none twice. */
function inField(passage: Passage): readonly Found[] | undefined {
  const { role, text } = passage;
  if (!lists.has(role) || text.length > longest.name * 20 || /[（）()《》“”]/.test(text)) return undefined;
  const seen = new Set<string>();
  const found: Found[] = [];
  for (const { 0: name, index } of text.matchAll(/[^、，,；;：:\s]+/g)) {
    if (name.length > 2 && !isCommon.test(name) && seen.has(name))
      found.push({ ...at(passage, index, index + name.length), ...said(name) });
    seen.add(name);
  }
  return found.length > 0 ? found : undefined;
}

/** Whether any two parts begin or end alike, as hardly any list's do: asked before what costs more. */
function hasTwo(parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const between = parts.slice(1, -1);
  if (new Set(between).size < between.length) return true;
  if (between.some((part) => first.endsWith(part) || last.startsWith(part))) return true;
  for (let length = 2; length <= longest.name; length += 1) if (last.startsWith(first.slice(-length))) return true;
  return false;
}

/** Each name in a field of its own: people in charge, who it goes to. */
const fields: ReadonlySet<Role> = new Set<Role>(['recipients', 'responsible', 'person']);

function* inFields(passages: readonly Passage[]): Iterable<Found> {
  const seen = new Set<string>();
  for (const passage of passages) {
    const { path, role, text } = passage;
    const last = path.findLastIndex((step) => typeof step === 'number');
    // Of one list only the running number differs; an item, too, has one, and is no list of names.
    if (!fields.has(role) || last < path.length - 2 || path[last - 1] === 'items' || !isName(text)) continue;
    const place = keyOf([...path.slice(0, last), ...path.slice(last + 1), text]);
    if (seen.has(place)) yield { ...at(passage, 0, text.length), ...said(text) };
    seen.add(place);
  }
}

/** 张某 may be two, and 高一 comes again. */
const isCommon = /[某×一二三四五六七八九十甲乙丙丁]/;

const isName = (text: string): boolean =>
  !isCommon.test(text) && (looksLikeName(text) || (text.length >= 3 && patterns().unit.test(text)));

/** 参加的有张涛: words of the sentence may stand before the first of a list. */
function namesAtEnd(part: string): readonly string[] {
  const names = [part];
  for (let from = Math.max(1, part.length - 14); from < part.length - 1; from += 1)
    if (patterns().opening.test(part.slice(0, from))) names.push(part.slice(from));
  return names;
}

/** 青石县3个县, 李明等: more of the sentence may stand behind the last. */
function namesAtStart(part: string, seen: ReadonlySet<string>): readonly string[] {
  for (let end = Math.min(part.length, 14); end >= 2; end -= 1) {
    const name = part.slice(0, end);
    if (seen.has(name) && patterns().behind.test(part.slice(end))) return [name];
  }
  return [];
}

const said = (name: string): Pick<Found, 'message' | 'hint'> => ({
  message: { zh: `“${name}”在这份名单里列了两次`, en: `“${name}” stands twice in this list` },
  hint: { zh: '删去一个；或者其中一个写错了', en: 'delete one, or mend the one that is another' },
});
