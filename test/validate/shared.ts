import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = process.env.BULLETIN_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const script = join(shared, 'ooxml', 'validate.sh');

/** The script that holds a docx against the schemas; none on a machine that has not got them. In CI they must be there. */
export const schemaScript: string | undefined = existsSync(script) ? script : undefined;
if (!schemaScript) {
  const line = 'schema validation skipped: set BULLETIN_SHARED to the folder that holds ooxml/validate.sh';
  if (process.env.CI === 'true') throw new Error(line);
  console.warn(line);
}
