export function refusedFlags(flags: readonly string[], node?: string): string[];
