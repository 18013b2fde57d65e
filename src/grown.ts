/** Lists of which there are very many, and nearly all of which hold one. */

/** As `push`, and gives the list; but a list gets no room for sixteen more with its first member, as `[]` does. */
export function grown<T>(list: readonly T[], one: T): readonly T[] {
  if (list.length === 0) return [one];
  (list as T[]).push(one);
  return list;
}
