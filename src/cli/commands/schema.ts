/** `bulletin schema`: JSON Schema for editors. */

import { type Context, exit } from '../context.ts';
import { json } from '../terminal/formats.ts';
import { misuse } from '../usage.ts';

export async function run(_args: readonly string[], { keys }: { keys?: string }, context: Context): Promise<number> {
  const names = keys ?? context.lang;
  if (names !== 'zh' && names !== 'en')
    return misuse(context, {
      zh: `--keys 只能是 zh 或 en，写的是“${names}”`,
      en: `--keys is zh or en, not “${names}”`,
    });
  const { jsonSchema } = await import('../../schema/json-schema.ts');
  context.io.stdout.write(json(jsonSchema({ keys: names })));
  return exit.done;
}
