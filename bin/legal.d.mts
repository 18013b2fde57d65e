import type { Metafile } from 'esbuild';

interface Result {
  readonly metafile: Pick<Metafile, 'outputs'>;
}
export function legalText(root: string, results: readonly Result[], notices?: string): string;
export function bundledFiles(results: readonly Result[]): string[];
