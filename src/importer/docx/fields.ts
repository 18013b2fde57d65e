/** Fields (ECMA-376-1, 17.16.18): between `begin` and `separate` an instruction, between `separate` and `end` what it shows. */

export interface Fields {
  /** @param type `begin`, `separate` or `end` */
  mark(type: string | undefined): void;
  /** Inside an instruction, or inside the result of a field that is itself part of one. */
  isInstruction(): boolean;
}

export function fieldMarks(): Fields {
  const open: ('instruction' | 'result')[] = [];
  let instructions = 0;
  const leave = (): void => {
    if (open.pop() === 'instruction') instructions -= 1;
  };
  return {
    mark(type) {
      if (type === 'begin') {
        open.push('instruction');
        instructions += 1;
      } else if (type === 'separate' && open.length > 0) {
        leave();
        open.push('result');
      } else if (type === 'end') leave();
    },
    isInstruction: () => instructions > 0,
  };
}

/** For a story in which a field never ends: its text must not be lost with the instruction. */
export const noFields: Fields = { mark() {}, isInstruction: () => false };
