import { expect, test } from 'vitest';
import { builtinParts } from '../../src/template/builtin.ts';
import { checkParts } from '../../src/template/check.ts';
import { viewShape } from '../../src/template/shape.ts';

const mains = ['bulletin', 'circular', 'plan', 'report'];

test('the built-in parts name only what there is', () => {
  const faults = checkParts(builtinParts, mains, viewShape);
  expect(faults.map((fault) => `${fault.part.file}:${fault.line}:${fault.column} ${fault.kind} ${fault.what}`)).toEqual(
    [],
  );
});

test('every slip in a part is told at its place', () => {
  const own = (name: string, text: string) => ({ name, file: `own/${name}.hbs`, text });
  const parts = [
    ...builtinParts.filter((part) => part.name !== 'masthead' && part.name !== 'notes' && part.name !== 'contents'),
    own(
      'masthead',
      '{{#with masthead}}\n<masthead>\n  <name>{{titel}}</name>\n  {{shout office}}\n</masthead>\n{{/with}}\n',
    ),
    own('notes', '{{#each notes}}\n<annotation>{{this}}\n{{/each}}\n<w:p/>\n<blink>x</blink>{{> nothing}}\n'),
    own('contents', '{{#if contents}}\n<p>'),
  ];
  const faults = checkParts(parts, mains, viewShape);
  expect(
    faults.map(
      (fault) => `${fault.part.name}:${fault.line}:${fault.column}-${fault.endColumn} ${fault.kind} ${fault.what}`,
    ),
  ).toEqual([
    'masthead:3:11-16 unknown-field titel',
    'masthead:4:3-4 stray-text {{…}}',
    'masthead:4:5-10 unknown-helper shout',
    'notes:2:1-12 unclosed-tag annotation',
    'notes:4:1-7 bad-tag <w:p/>',
    'notes:5:1-8 unknown-tag blink',
    'notes:5:21-28 unknown-part nothing',
    'contents:2:1-4 syntax ',
  ]);
});

test('only a text is printed, and always as it was written', () => {
  const uses = [
    '{{{copies}}}',
    '{{&copies}}',
    '{{imprint}}',
    '{{title}}',
    '{{ended title "："}}',
    '{{ended masthead "："}}',
    '{{ended (framed imprint "" "") "。"}}',
    '{{"copies"}}',
    '{{true}}',
    '{{#each title}}{{@first}}{{/each}}',
  ];
  const notes = { name: 'notes', file: 'own/notes.hbs', text: uses.map((use) => `<p>${use}</p>\n`).join('') };
  const faults = checkParts([...builtinParts.filter(({ name }) => name !== 'notes'), notes], mains, viewShape);
  expect(faults.map(({ line, column, kind, what }) => `${line}:${column} ${kind} ${what}`)).toEqual([
    '1:4 unescaped copies',
    '2:4 unescaped copies',
    '3:6 wrong-use imprint',
    '4:6 wrong-use title',
    '5:12 wrong-use title',
    '6:12 wrong-use masthead',
    '7:20 wrong-use imprint',
    '8:6 wrong-use copies',
    '9:6 wrong-use true',
    '10:21 wrong-use @first',
  ]);
});

test('a part that only the run could name is refused, whatever names it', () => {
  const text = '{{> (lookup . "x")}}\n{{> 5}}\n{{#5}}{{/5}}\n{{#"each" notes}}{{/"each"}}\n';
  const notes = { name: 'notes', file: 'own/notes.hbs', text };
  const faults = checkParts([...builtinParts.filter(({ name }) => name !== 'notes'), notes], mains, viewShape);
  expect(faults.map(({ line, kind, what }) => `${line} ${kind} ${what}`)).toEqual([
    '1 wrong-use lookup',
    '2 unknown-part 5',
    '3 wrong-use 5',
    '3 unknown-helper 5',
  ]);
});

test('a part of ours called from the wrong place is told where it was called', () => {
  const text = '{{#if notes}}\n{{> sentence}}\n{{/if}}\n{{#each sections}}{{> section}}{{/each}}\n';
  const notes = { name: 'notes', file: 'own/notes.hbs', text };
  const faults = checkParts([...builtinParts.filter(({ name }) => name !== 'notes'), notes], mains, viewShape);
  expect(faults.map(({ part, line, column, kind, what }) => `${part.file}:${line}:${column} ${kind} ${what}`)).toEqual([
    'own/notes.hbs:2:5 unfit-part sentence',
  ]);
});
