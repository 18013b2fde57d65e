import { execFileSync } from 'node:child_process';

/** Which of these programs are not installed here. */
export const absent = (...tools: readonly string[]): string[] => tools.filter((tool) => !isInstalled(tool));

/**
 * Says once what is skipped for want of what. In CI nothing may be skipped: there it is an error.
 * @returns whether everything is there
 */
export const ready = (what: string, missing: readonly string[]): boolean => {
  if (missing.length === 0) return true;
  const line = `${what} skipped, not installed: ${missing.join(', ')}`;
  if (process.env.CI === 'true') throw new Error(line);
  console.warn(line);
  return false;
};

/** Whether pages can be rendered here. */
const programs = ['soffice', 'pdftotext', 'pdftoppm', 'pdffonts', 'pdftohtml'];
export const canRender: boolean = ready('rendering tests', absent(...programs));

function isInstalled(tool: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
