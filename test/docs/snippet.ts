/** Pieces of YAML in the manual, made into whole issues, and what they print. */

import { compile } from '../../src/compile.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';

/**
 * What stands around a piece, by the word behind its language: an item or a section needs the keys above it, and a key of
 * the outermost level a title, without which there is no document. A piece without such a word is an issue. `printed` are
 * the lines this adds to the page.
 */
const frames: Readonly<Record<string, { readonly above: string; readonly indent: string; readonly printed: number }>> =
  {
    条目: { above: '标题: 例\n栏目:\n  - 标题: 例\n    条目:\n', indent: '      ', printed: 3 },
    栏目: { above: '标题: 例\n栏目:\n', indent: '  ', printed: 2 },
    各键: { above: '标题: 例\n', indent: '', printed: 2 },
    '': { above: '', indent: '', printed: 0 },
  };

export const isSnippet = (info: string): boolean => Object.hasOwn(frames, info);

/** The text of the page, without what the frame adds, and all that was said. */
export function printSnippet(
  info: string,
  yaml: string,
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const { above, indent, printed } = frames[info] as (typeof frames)[string];
  const issue = above + yaml.replaceAll(/^(?=.)/gm, indent);
  const { outputs, diagnostics } = compile(
    { file: 'issue.yaml', bytes: Buffer.from(issue) },
    { formats: ['docx', 'text'], lang: 'zh', draft: false },
  );
  const page = new TextDecoder().decode(outputs.get('text'));
  return { diagnostics, text: page.split('\n').slice(printed).join('\n') };
}
