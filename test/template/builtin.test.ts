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
