/** The arithmetic behind the page: what the standard's measures come to in Word's units. */

import { expect, test } from 'vitest';
import { settingOf } from '../../src/layout/setting.ts';
import { stylesOf } from '../../src/layout/styles.ts';
import { charsWide, linesHigh } from '../../src/layout/units.ts';
import { mmToTwip, pt } from '../../src/measure.ts';
import type { MarginProfile } from '../../src/preset/choices.ts';
import { faceFamilies, faces } from '../../src/preset/faces.ts';
import { gaps, gbt9704, words } from '../../src/preset/gbt9704.ts';
import { presetFor } from '../../src/preset/preset.ts';
import type { StyleSpec } from '../../src/preset/styles.ts';
import { styles } from '../../src/preset/styles.ts';

const profiles = Object.keys(gbt9704.marginProfiles) as readonly MarginProfile[];

test.each(profiles)('%s: a page holds 22 lines of 28 characters and no more', (margins) => {
  const preset = presetFor('bulletin', { margins });
  const { area } = settingOf(preset);
  const { lines, characters } = preset.type;
  expect(linesHigh(preset, lines)).toBeLessThanOrEqual(area.height);
  expect(linesHigh(preset, lines + 1)).toBeGreaterThan(area.height);
  expect(charsWide(preset, characters)).toBeLessThanOrEqual(area.width);
  expect(charsWide(preset, characters + 1)).toBeGreaterThan(area.width);
});

test('the type area is 156 × 225 mm within half a millimetre', () => {
  const { area } = settingOf(presetFor('bulletin'));
  const half = mmToTwip(gbt9704.paper.width.value) / 420;
  expect(Math.abs(area.width - 8844)).toBeLessThan(half);
  expect(Math.abs(area.height - 12756)).toBeLessThan(half);
});

test('a line that breaks the 22 is refused by the arithmetic: 29 pt', () => {
  const preset = presetFor('bulletin');
  const wider = { ...preset, margins: { ...preset.margins, pitch: pt(29) } };
  expect(linesHigh(wider, preset.type.lines)).toBeGreaterThan(settingOf(wider).area.height);
});

test('the footer ends below the type area, or it would take a line from it', () => {
  const preset = presetFor('bulletin');
  const { page } = settingOf(preset);
  const size = styles.Footer.size;
  const top = page.footerDistance + size * preset.font.snugLine * 20;
  expect(top).toBeLessThan(page.margin.bottom);
  expect(top).toBeLessThan(settingOf(presetFor('bulletin', { margins: 'electronic' })).page.margin.bottom);
});

test('every measure says what it rests on', () => {
  const bare: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) bare.push(path);
    else if ('standing' in node) {
      if (!('clause' in node) || String(node.clause).trim() === '') bare.push(path);
    } else for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
  };
  walk({ gbt9704, gaps, words, styles }, '');
  expect(bare).toEqual([]);
});

test('styles lean on styles that stand before them, and no two share a name', () => {
  const ids = Object.keys(styles);
  const specs = Object.entries(styles) as [string, StyleSpec][];
  for (const [id, { basedOn }] of specs) if (basedOn) expect(ids.indexOf(basedOn)).toBeLessThan(ids.indexOf(id));
  const names = specs.flatMap(([, { name, aliases = [] }]) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
  expect(ids[0]).toBe('Normal');
});

test('正文 is indented, and no style takes the indent from it', () => {
  const made = stylesOf(settingOf(presetFor('plan')), undefined).filter(({ kind }) => kind === 'paragraph');
  const [normal, ...rest] = made;
  expect(normal).toMatchObject({ name: 'Normal', paragraph: { indent: { firstLineChars: 200 } } });
  const silent = rest.filter(
    ({ basedOn, paragraph }) => basedOn === 'Normal' && paragraph?.indent?.firstLine === undefined,
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('Word cuts a font name at 31 characters, so none is longer', () => {
  const names = [...Object.values(faces), ...Object.values(faceFamilies).flatMap(({ alternatives }) => alternatives)];
  expect(names.filter((name) => name.length > 31)).toEqual([]);
});

test('an office sets what it may, and the rest stays', () => {
  const plain = presetFor('bulletin');
  const own = presetFor('bulletin', {
    nameSize: pt(50),
    color: 'CC0000',
    ruleWeight: pt(3),
    faces: { body: '仿宋', heading2: '楷体' },
    level3Bold: true,
  });
  expect(own.masthead).toEqual({ ...plain.masthead, nameSize: 50, color: 'CC0000' });
  expect(own.ruleWeight).toBe(3);
  // Levels 3 and 4 are set in the face of the text.
  expect(own.faces).toEqual({ ...plain.faces, body: '仿宋', heading2: '楷体', heading3: '仿宋', heading4: '仿宋' });
  expect(own.styles.Heading3.bold).toBe(true);
  expect(own.styles.Lead3.bold).toBe(true);
  expect(own.type).toEqual(plain.type);
});

test('the rule of a bulletin is heavier than that of other documents', () => {
  expect(presetFor('bulletin').ruleWeight).toBeGreaterThan(presetFor('circular').ruleWeight);
});
