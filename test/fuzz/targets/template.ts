import { mutate } from '../mutate.ts';
import { building, type Target } from '../target.ts';
import { namedFiles } from './files.ts';

const hostile = [
  '{{> body}}',
  '{{> (lookup . "x")}}',
  '{{#> body}}x{{/body}}',
  '{{#*inline "x"}}甲{{/inline}}{{> x}}',
  '{{{title}}}',
  '{{&title}}',
  '{{title.constructor}}',
  '{{constructor.constructor "return process" }}',
  '{{#with (lookup this "__proto__")}}{{this}}{{/with}}',
  '{{#each sections}}{{#each sections}}{{title}}{{/each}}{{/each}}',
  '{{#each sections as |s i|}}{{s.title}}{{i}}{{/each}}',
  '{{#if title}}',
  '{{/if}}',
  '{{else}}',
  '{{#if (eq 1 2)}}{{/if}}',
  '{{log "x"}}',
  '{{@root.title}}',
  '{{../../../title}}',
  '{{!-- 注 --}}',
  '{{!',
  '{{',
  '}}',
  '\\{{title}}',
  '{{"title"}}',
  '{{[title]}}',
  '{{title foo=bar}}',
  '{{~title~}}',
  '<paragraph role="body">甲</paragraph>',
  '<text bold="true">乙</text>',
  '<table columns="3">',
  '</table>',
  '<columns count="-1">',
  '<image file="../x.png"/>',
  '<w:p/>',
  '<script>',
  '<!-- x -->',
  '<![CDATA[x]]>',
  '<?x?>',
  '<!DOCTYPE x>',
  '&amp;&#0;&nbsp;&x;',
  '<heading level="9">甲</heading>',
  '甲',
  '\u0007',
  '<'.repeat(200),
  '{{#if title}}'.repeat(150),
  '<paragraph>'.repeat(150),
];

/** The office's own parts, damaged, under a sound issue. */
export const template: Target = (random, { issues, pieces, templates }) => {
  const own = random.some(templates, 2);
  const chosen = own.length > 0 ? own : [random.pick(templates)];
  const snippets = random.chance(0.6) ? hostile : templates.map(({ text }) => text.slice(0, 200));
  const issue = random.chance(0.03)
    ? random.pick(issues)
    : `标题: 甲\n${random.some(pieces, 3).join('').slice(0, 2000)}\n`;
  return building(random, {
    'issue.yaml': issue,
    ...Object.fromEntries(chosen.map(({ name, text }) => [`templates/${name}`, mutate(text, random, snippets)])),
    ...namedFiles(random),
  });
};
