/** An old document taken into an issue and built again. */

import { compile } from '../../src/compile.ts';
import { importDocument } from '../../src/imported.ts';

export interface Again {
  readonly yaml: string;
  readonly remarks: readonly string[];
  readonly text: string;
  readonly docx: Uint8Array;
}

/** @param file by its ending a document or a text */
export function again(file: string, bytes: Uint8Array): Again {
  const made = importDocument({ file, bytes }, { keys: 'zh', lang: 'zh', stem: 'old' });
  if (!('text' in made)) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'));
  const pictures = new Map(made.pictures.map((one) => [one.name, one.bytes]));
  const { outputs, diagnostics } = compile(
    {
      file: 'old.yaml',
      bytes: new TextEncoder().encode(made.text),
      readFile: (name) => pictures.get(name) ?? { kind: 'absent', message: { zh: name, en: name } },
    },
    { formats: ['text', 'docx'], lang: 'zh', draft: false, proofread: false },
  );
  const [text, docx] = [outputs.get('text'), outputs.get('docx')];
  if (!text || !docx) throw new Error(diagnostics.map(({ message, line }) => `${line} ${message}`).join('\n'));
  const remarks = made.remarks.map(({ place, words }) => `${place.zh} ${words.zh}`.trim());
  return { yaml: made.text, remarks, text: new TextDecoder().decode(text), docx };
}

/** As two texts are held against each other: without blank lines, blanks at line ends, the marks of bold; a tab parts two lines. */
export const bareLines = (text: string): readonly string[] =>
  text
    .replaceAll('**', '')
    .split(/[\n\t]/)
    .map((line) => line.replace(/^[\s\u3000\ufeff]+|[\s\u3000]+$/g, ''))
    .filter((line) => line !== '');
