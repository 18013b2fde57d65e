/** Those that `completion` writes for. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/** A word that no shell reads anything into: between single quotes, as POSIX has it. */
export const inQuotes = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
