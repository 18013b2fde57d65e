/**
 * A number format as Chinese versions write it, in the words that numfmt reads: up to four sections, each a row of marks.
 * What a format says about width (`_x`, `*x`, `?`) goes, and its colours.
 */

export interface FormatSection {
  readonly pattern: string;
  /** Has 常规 among its marks. */
  readonly general: boolean;
  /** Has the place of a text, `@`. */
  readonly text: boolean;
  /** Chosen by a condition of its own, `[>100]`, not by the sign. */
  readonly conditional: boolean;
  /** Shows the day of the week. */
  readonly weekday: boolean;
  readonly digits: boolean;
}

// In Chinese versions `!` does what `\` does.
const mark = /"[^"]*"|[\\!].|[_*]\\?.|\[[^\]]*\]|general|g\/通用格式|上午\/下午|a{3,}|./gisu;
const colour =
  /^\[(black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+|(黑|蓝|青|绿|洋红|红|白|黄)色?|颜色\s*\d+)\]$/iu;

/**
 * `weekday` is what `aaa` shows: 六, where the library's Chinese has 周六.
 *
 * @returns undefined where it asks for what is not followed: eras and other calendars
 */
export function formatSections(format: string, weekday: string): Sections {
  const key = `${weekday}\n${format}`;
  if (!known.has(key)) {
    // A file may have a format for every cell.
    if (known.size >= 1000) known.clear();
    known.set(key, read(format, weekday));
  }
  return known.get(key);
}
type Sections = readonly FormatSection[] | undefined;
/** A sheet has a handful of formats, and thousands of cells of each. */
const known = new Map<string, Sections>();

function read(format: string, weekday: string): Sections {
  const sections: string[][] = [[]];
  for (const [found] of format.matchAll(mark)) {
    if (/^[bg]$/i.test(found)) return undefined;
    if (found === ';') sections.push([]);
    else sections.at(-1)?.push(...inItsWords(found, weekday));
  }
  return sections.map(sectionOf);
}

function inItsWords(found: string, weekday: string): readonly string[] {
  if (/^([_*].|\[DBNum)/isu.test(found) || colour.test(found)) return [];
  if (found.startsWith('!')) return [`\\${found.slice(1)}`];
  if (/^g/i.test(found)) return [general];
  // The hours count to twelve, as with AM/PM.
  if (found === '上午/下午') return ['[$-804]', 'AM/PM'];
  if (/^aaa/i.test(found)) return [`${quoted(`${found.length > 3 ? '星期' : ''}${weekday}`)}`, dayMark];
  const currency = /^\[\$([^\]-]+)(-[^\]]*)?\]$/.exec(found)?.[1];
  return [currency === undefined ? found : quoted(currency)];
}

const general = 'General';
/** Stands in a row for a day of the week; prints nothing. */
const dayMark = '';
const quoted = (text: string): string => `"${text}"`;

function sectionOf(marks: readonly string[]): FormatSection {
  const has = (wanted: RegExp): boolean => marks.some((one) => wanted.test(one));
  const isFraction = marks.some((one, at) => one === '/' && /^[\d?#]/.test(marks[at + 1] ?? ''));
  const isDate = has(/^([ymdhse]|\[[hms]+\])$/i);
  // Behind these the date and the time of the system stand, whatever is written: the long date of Chinese versions.
  const pattern = has(/^\[\$-(f800|x-sysdate)\]$/i)
    ? 'yyyy"年"m"月"d"日"'
    : has(/^\[\$-(f400|x-systime)\]$/i)
      ? 'h:mm:ss'
      : marks
          // The language of a date gives its names. Of a number it changes nothing.
          .filter((one) => isDate || !one.startsWith('[$'))
          .map((one) => (one === '?' && !isFraction ? '#' : one))
          .join('');
  return {
    pattern,
    general: marks.includes(general),
    text: marks.includes('@'),
    conditional: has(/^\[[<>=]/),
    weekday: marks.includes(dayMark),
    digits: has(/^[0#?%]$/),
  };
}
