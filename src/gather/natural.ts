/** Names in the order a person gives them: figures by their value, so that 第9期 stands before 第10期. */
export function naturally(a: string, b: string): number {
  const [left, right] = [runs(a), runs(b)];
  for (const [index, run] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = isFigure(run) && isFigure(other) ? byValue(run, other) : run < other ? -1 : run > other ? 1 : 0;
    if (order !== 0) return order;
  }
  return left.length < right.length ? -1 : a < b ? -1 : a > b ? 1 : 0;
}

/** `2024/第9期` → `2024`, `/`, `第`, `9`, `期`: a folder stands before names that go on where its own ends. */
const runs = (name: string): readonly string[] => name.match(/\d+|\/|[^\d/]+/g) ?? [];
const isFigure = (run: string): boolean => /^\d/.test(run);

function byValue(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}
