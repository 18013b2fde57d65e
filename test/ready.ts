/** What a test needs that a machine may not have. */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What is used from there and not kept here: schemas, documents as they were issued. */
export const shared = process.env.BULLETIN_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));

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

function isInstalled(tool: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
