/** Small decision trees, whose leaves are added up: what many numbers say together that none says alone. */

/** Each tree: three questions deep, seven of them (which number, more than what), then its eight leaves in thousandths. */
const depth = 3;
const questions = 2 ** depth - 1;
const treeSize = questions * 2 + 2 ** depth;
/** Where so many trees say so little, the others never make a suspect of it. */
const firstTrees = 40;
const hopeless = -4000;

export function summed(trees: Int16Array, asked: Int16Array): number {
  let sum = 0;
  for (let tree = 0; tree < trees.length; tree += treeSize) {
    let node = 0;
    while (node < questions) {
      const at = tree + node * 2;
      node = node * 2 + ((asked[trees[at] as number] as number) > (trees[at + 1] as number) ? 2 : 1);
    }
    sum += trees[tree + questions + node] as number;
    if (sum < hopeless && tree === (firstTrees - 1) * treeSize) break;
  }
  return sum / 1000;
}
