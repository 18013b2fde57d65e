import { readFlow } from '../../src/flow/read-flow.ts';

/** Each paragraph on a line, with its number and what is known of it; then what is said of the file. */
export function say(bytes: Uint8Array, file = '来稿.docx'): string {
  const { flow, findings } = readFlow(bytes, file);
  const lines = (flow?.lines ?? []).map(
    ({ text, number, kind, numbered }) =>
      `${number}${kind === 'body' ? '' : ` ${kind}`}${numbered ? ' #' : ''} ${text.replaceAll('\t', '⇥')}`,
  );
  const said = findings.map(
    ({ severity, code, message, hint, range }) =>
      `${range.line}:${range.column} ${severity} ${code} ${message.zh}${hint ? ` → ${hint.zh}` : ''}`,
  );
  return [...lines, ...said].join('\n');
}
