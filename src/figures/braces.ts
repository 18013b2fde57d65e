/** Braces that are no {{ }}: one lost or one too many, full-width ones, other brackets in their place. */

export interface Broken {
  /** UTF-16 offsets of what should be {{name}}. */
  readonly start: number;
  readonly end: number;
  /** What should stand between the braces; absent where they say nothing of it. */
  readonly name?: string;
}

/** The words that may stand in {{ }}: exactly one of them, or the longest that a text begins or ends with. */
export interface Nameable {
  exactly(text: string): string | undefined;
  atStart(text: string): string | undefined;
  atEnd(text: string): string | undefined;
}

/** In the order of the text. Nothing is said of one pair round words that are no name. */
export function* brokenBraces(text: string, namesOf: () => Nameable): Iterable<Broken> {
  // Nearly every sentence has whole ones only.
  if (!suspicious.test(text.replace(whole, ''))) return;
  const names = namesOf();
  let from = 0;
  for (let match = next(text, from); match; match = next(text, from)) {
    const found = match[1] === undefined ? opened(text, match, names) : closed(text, from, match, names);
    if (found.broken) yield found.broken;
    from = found.end;
  }
}

const whole = /\{\{[^{}｛｝]*\}\}(?!\})/g;
const suspicious = /[{}｛｝]|[[【〔（(<《]{2}/;
/** Braces that close, those that open, or a bracket twice. */
const braces = /((?:[}｝][ \u3000]{0,2}){1,8})|(?:[{｛][ \u3000]{0,2}){1,8}|([[【〔（(<《])\2/g;
const next = (text: string, from: number): RegExpExecArray | null => {
  braces.lastIndex = from;
  return braces.exec(text);
};

const closing = /^(?:[}｝][ \u3000]{0,2}){1,8}/;
/** What is hit beside the brace, or in its place. */
const besides = /^[\]】〕）)>》}｝]{1,3}/;
const longest = 60;

interface Step {
  readonly end: number;
  readonly broken?: Broken;
}

function opened(text: string, { 0: open, 2: bracket, index }: RegExpExecArray, names: Nameable): Step {
  const start = index + open.length;
  const inside = /^[^{}｛｝\n]*/.exec(text.slice(start, start + longest))?.[0] ?? '';
  const close = (closing.exec(text.slice(start + inside.length, start + inside.length + 8))?.[0] ?? '').trimEnd();
  const end = start + inside.length + close.length;
  if (open.trimEnd() === '{{' && close === '}}') return { end };
  const said = inside.replace(/[\]】〕）)>》]+$/, '').trim();
  const exact = names.exactly(said);
  if (bracket !== undefined) return doubled(text, index, start, names);
  if (close !== '') {
    if (exact !== undefined) return { end, broken: { start: index, end, name: exact } };
    const isMeant = count(open) + count(close) > 2;
    if (!isMeant) return { end };
    const name = said !== '' && !/[，。；、]/.test(said) ? said : undefined;
    return { end, broken: { start: index, end, ...(name === undefined ? {} : { name }) } };
  }
  const name = names.atStart(inside.trimStart());
  if (name === undefined)
    return {
      end: start,
      ...(count(open) > 1 ? { broken: { start: index, end: index + open.trimEnd().length } } : {}),
    };
  const nameEnd = text.indexOf(name, start) + name.length;
  const behind = besides.exec(text.slice(nameEnd, nameEnd + 3))?.[0].length ?? 0;
  return { end: nameEnd + behind, broken: { start: index, end: nameEnd + behind, name } };
}

/** [[检查单位]] is what {{ }} looks like to who has not seen it. */
function doubled(text: string, index: number, start: number, names: Nameable): Step {
  const [all, inside = ''] =
    /^([^\]】〕）)>》{}｛｝\n]*)[\]】〕）)>》]{2}/.exec(text.slice(start, start + longest)) ?? [];
  const name = names.exactly(inside.trim());
  if (all === undefined || name === undefined) return { end: start };
  return { end: start + all.length, broken: { start: index, end: start + all.length, name } };
}

function closed(text: string, from: number, { 0: close, index }: RegExpExecArray, names: Nameable): Step {
  const end = index + close.trimEnd().length;
  const name = names.atEnd(text.slice(Math.max(from, index - longest), index).trimEnd());
  const start = name === undefined ? index : text.lastIndexOf(name, index - 1);
  if (name === undefined && count(close) < 2) return { end };
  return { end, broken: { start, end, ...(name === undefined ? {} : { name }) } };
}

const count = (marks: string): number => marks.replace(/[ \u3000]/g, '').length;

/** @param names each may also stand behind 较上期 or 同比 */
export function nameable(names: Iterable<string>, helpers: readonly string[]): Nameable {
  const known = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const set = new Set(known);
  const asked = new RegExp(`^(?:${helpers.join('|')})[\\s\\u3000]*`);
  const askedAtEnd = new RegExp(`(?:${helpers.join('|')})[\\s\\u3000]*$`);
  const exactly = (text: string): string | undefined => {
    const name = text.replace(asked, '');
    return set.has(name) || set.has(text) ? text : undefined;
  };
  return {
    exactly,
    atStart: (text) => {
      const helper = asked.exec(text)?.[0] ?? '';
      const name = known.find((one) => text.startsWith(one, helper.length));
      return name === undefined ? undefined : `${helper}${name}`;
    },
    atEnd: (text) => {
      const name = known.find((one) => text.endsWith(one));
      if (name === undefined) return undefined;
      return `${askedAtEnd.exec(text.slice(0, -name.length))?.[0] ?? ''}${name}`;
    },
  };
}
