import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { absent, ready } from '../render/tools.ts';

const shared = process.env.BULLETIN_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const script = join(shared, 'ooxml', 'validate.sh');
const missing = [...(existsSync(script) ? [] : [`${script} (set BULLETIN_SHARED)`]), ...absent('xmllint', 'unzip')];

/** The script that holds a docx against the schemas; none on a machine that has not got what it needs. */
export const schemaScript: string | undefined = ready('schema validation', missing) ? script : undefined;
