export const outfile: string;
export const memory: string;
export function buildFuzz(): Promise<void>;
