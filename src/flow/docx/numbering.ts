/** The numbers that Word counts before paragraphs (ECMA-376-1, 17.9), as far as they can be told. */

import { visitOptional } from '../../data/office/package.ts';
import type { Attribute } from '../../data/office/xml.ts';
import type { Zip } from '../../data/office/zip.ts';
import { hanNumber } from '../../han-number.ts';

export interface Numbering {
  /** The level that a style of this name has in a list, from 0. */
  readonly levelOf: (list: string, style: string) => number | undefined;
  /** For one story: each call counts on and gives the number that stands before the paragraph. */
  readonly counter: () => (list: string, level: number) => string | undefined;
}

interface Level {
  start: number;
  format: string;
  /** `第%1章`, `%1.%2`. */
  text: string;
  style?: string;
  /** All its numbers in figures. */
  isLegal: boolean;
  /** It goes on counting whatever stands above it. */
  runsThrough: boolean;
}
interface List {
  readonly levels: Map<number, Level>;
}
interface Instance {
  list: string;
  /** Where it begins anew, by level. */
  readonly starts: Map<number, number>;
  /** Levels that it writes otherwise than its list. */
  readonly others: Set<number>;
}

const deepest = 8;
/** A level from 0 to 8, whatever is written. */
export const levelAt = (value: string | undefined): number =>
  Math.min(Math.max(Math.trunc(Number(value)) || 0, 0), deepest);

/** Without a sound part nothing can be told of the numbers; that they are there is reported all the same. */
export function readNumbering(zip: Zip, part: string | undefined): Numbering {
  const lists = new Map<string, List>();
  const instances = new Map<string, Instance>();
  let list: List | undefined;
  let level: Level | undefined;
  let instance: Instance | undefined;
  let overridden = 0;
  const fault = visitOptional(zip, part, {
    start(name, attribute, parent) {
      const value = attribute('val') ?? '';
      if (name === 'abstractNum') {
        list = { levels: new Map() };
        lists.set(attribute('abstractNumId') ?? '', list);
      } else if (name === 'num' && parent === 'numbering') {
        instance = { list: '', starts: new Map(), others: new Set() };
        instances.set(attribute('numId') ?? '', instance);
      } else if (name === 'abstractNumId' && instance) instance.list = value;
      else if (name === 'lvlOverride') overridden = levelAt(attribute('ilvl'));
      else if (name === 'startOverride') instance?.starts.set(overridden, Number(value) || 0);
      else if (name === 'lvl' && instance) instance.others.add(overridden);
      else if (name === 'lvl' && list) {
        level = newLevel();
        list.levels.set(levelAt(attribute('ilvl')), level);
      } else if (parent === 'lvl' && level) readLevel(level, name, attribute);
    },
    end(name) {
      if (name === 'abstractNum') list = undefined;
      else if (name === 'num') instance = undefined;
      else if (name === 'lvl') level = undefined;
    },
  });
  if (fault) return { levelOf: () => undefined, counter: () => () => undefined };
  const listOf = (id: string): List | undefined => lists.get(instances.get(id)?.list ?? '');
  return {
    levelOf: (id, style) => [...(listOf(id)?.levels ?? [])].find(([, each]) => each.style === style)?.[0],
    counter: () => {
      const counts = new Map<List, (number | undefined)[]>();
      const begun = new Set<string>();
      return (id, at) => {
        const [found, own] = [listOf(id), instances.get(id)];
        if (!found || !own) return undefined;
        const count = counts.get(found) ?? [];
        counts.set(found, count);
        const restart = own.starts.get(at);
        const isNew = restart !== undefined && !begun.has(`${id} ${at}`);
        begun.add(`${id} ${at}`);
        countOn(found, count, at, isNew ? restart : undefined);
        return own.others.size > 0 ? undefined : numberText(found, count, at);
      };
    },
  };
}

const newLevel = (): Level => ({ start: 0, format: 'decimal', text: '', isLegal: false, runsThrough: false });

function readLevel(level: Level, name: string, attribute: Attribute): void {
  const value = attribute('val') ?? '';
  if (name === 'start') level.start = Number(value) || 0;
  else if (name === 'numFmt') level.format = value;
  else if (name === 'lvlText') level.text = value;
  else if (name === 'pStyle') level.style = value;
  else if (name === 'isLgl') level.isLegal = value !== '0' && value !== 'false';
  else if (name === 'lvlRestart') level.runsThrough = value === '0';
}

/** The levels below begin anew; one above that nothing counted yet stands at its beginning. */
function countOn({ levels }: List, count: (number | undefined)[], at: number, restart: number | undefined): void {
  for (let above = 0; above < at; above += 1) count[above] ??= levels.get(above)?.start ?? 1;
  const before = count[at];
  count[at] = restart ?? (before === undefined ? (levels.get(at)?.start ?? 1) : before + 1);
  for (let below = at + 1; below <= deepest; below += 1) if (!levels.get(below)?.runsThrough) count[below] = undefined;
}

function numberText({ levels }: List, count: readonly (number | undefined)[], at: number): string | undefined {
  const level = levels.get(at);
  if (!level) return undefined;
  // The bullets of symbol fonts are characters of private use: ● in one, something else in another.
  if (level.format === 'bullet') return /^[^\ue000-\uf8ff]+$/.test(level.text) ? level.text : undefined;
  let isKnown = true;
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const which = Number(digit) - 1;
    const format = level.isLegal ? 'decimal' : (levels.get(which)?.format ?? 'decimal');
    const written = numeral(count[which] ?? 0, format);
    if (written === undefined) isKnown = false;
    return written ?? '';
  });
  return isKnown ? text : undefined;
}

/** A number in one of the formats of ECMA-376-1, 17.18.59; undefined for those, and those numbers, that nobody is sure of. */
function numeral(n: number, format: string): string | undefined {
  if (!Number.isInteger(n) || n < 0 || n > 9999) return undefined;
  switch (format) {
    case 'decimal':
    case 'decimalHalfWidth':
      return String(n);
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(n).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'none':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
      return n > 0 && n < 100 ? hanNumber(n) : undefined;
    case 'ideographTraditional':
      return inOrder('甲乙丙丁戊己庚辛壬癸', n);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return inOrder('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', n);
    case 'decimalEnclosedParen':
      return inOrder('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', n);
    case 'decimalEnclosedFullstop':
      return inOrder('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛', n);
    case 'upperLetter':
      return inOrder('ABCDEFGHIJKLMNOPQRSTUVWXYZ', n);
    case 'lowerLetter':
      return inOrder('abcdefghijklmnopqrstuvwxyz', n);
    case 'upperRoman':
      return roman(n);
    case 'lowerRoman':
      return roman(n)?.toLowerCase();
    default:
      return undefined;
  }
}

const inOrder = (all: string, n: number): string | undefined => all[n - 1];

const romanUnits = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const roman = (n: number): string | undefined =>
  n > 0 && n < 40 ? 'X'.repeat(Math.floor(n / 10)) + romanUnits[n % 10] : undefined;
