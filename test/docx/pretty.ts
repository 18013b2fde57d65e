/** XML a person can read: one element a line, indented, text kept on the line of its element; unused namespaces left out. */
export const pretty = (text: string): string => {
  let depth = 0;
  const lines: string[] = [];
  for (const [token, content] of text.replace(/ xmlns:\w+="[^"]*"/g, '').matchAll(/<[^>]*>(?:([^<]+)<\/[^>]*>)?/g)) {
    if (token.startsWith('</')) depth -= 1;
    lines.push('  '.repeat(depth) + token);
    if (!/^<[/?]|\/>$/.test(token) && content === undefined) depth += 1;
  }
  return `${lines.join('\n')}\n`;
};
