/** Every value that stands more than once, told once. */
export const repeated = (values: readonly string[]): string[] => {
  const [seen, again] = [new Set<string>(), new Set<string>()];
  for (const value of values) (seen.has(value) ? again : seen).add(value);
  return [...again];
};
