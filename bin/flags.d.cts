export function flagsOf(version: string): readonly string[];
