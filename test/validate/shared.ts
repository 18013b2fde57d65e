import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { absent, ready, shared } from '../ready.ts';

const script = join(shared, 'ooxml', 'validate.sh');
const missing = [...(existsSync(script) ? [] : [`${script} (set BULLETIN_SHARED)`]), ...absent('xmllint', 'unzip')];

/** The script that holds a docx against the schemas; none on a machine that has not got what it needs. */
export const schemaScript: string | undefined = ready('schema validation', missing) ? script : undefined;
