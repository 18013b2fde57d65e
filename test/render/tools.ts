import { execFileSync } from 'node:child_process';

const needed = ['soffice', 'pdftotext', 'pdftoppm', 'pdffonts', 'fc-match'];
const absent = needed.filter((tool) => !found(tool));

/** Whether pages can be rendered here. In CI they must be: there an absent tool is a failure. */
export const canRender: boolean = absent.length === 0;
if (!canRender) {
  const line = `rendering tests skipped: ${absent.join(', ')} not installed`;
  if (process.env.CI === 'true') throw new Error(line);
  console.warn(line);
}

function found(tool: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
