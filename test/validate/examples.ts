import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processIo, type Sink } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

export interface Built {
  /** `safety/2024-02`, by the example's place. */
  readonly name: string;
  readonly docx: Uint8Array;
}

/** Builds every example the way a clerk does, into a folder of its own. An error or a warning fails. */
export const buildExamples = async (...options: readonly string[]): Promise<readonly Built[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-examples-'));
  try {
    const said: string[] = [];
    const io = { ...processIo(), cwd: root, stdout: listening(said), stderr: listening(said) };
    const code = await main(['build', 'examples', '--out-dir', folder, '--json', ...options], io);
    const { diagnostics } = JSON.parse(said.join('').replace(/^[^{]*/, '')) as {
      readonly diagnostics: readonly { readonly severity: string }[];
    };
    if (code !== 0 || diagnostics.some(({ severity }) => severity !== 'info'))
      throw new Error(`bulletin build examples: exit ${code}\n${said.join('')}`);
    return documentsIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const root = fileURLToPath(new URL('../..', import.meta.url));

const listening = (said: string[]): Sink => ({
  isTTY: false,
  columns: 80,
  write: (data) => void said.push(String(data)),
});

const documentsIn = (folder: string): Built[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.docx'))
    .sort()
    .map((path) => ({
      name: relative(folder, join(folder, path))
        .split(sep)
        .join('/')
        .replace(/\.docx$/, ''),
      docx: readFileSync(join(folder, path)),
    }));
