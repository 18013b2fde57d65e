/** Fields (ECMA-376-1, 17.16.18): between `begin` and `separate` an instruction, between `separate` and `end` what it shows. */

export interface Fields {
  /** @param type `begin`, `separate` or `end` */
  mark(type: string | undefined): void;
  /** A field that is one element; `closeSimple` ends it. */
  openSimple(instruction: string): void;
  closeSimple(): void;
  /** A piece of an instruction. */
  instruct(piece: string): void;
  /** Inside an instruction, or inside the result of a field that is itself part of one. */
  isInstruction(): boolean;
  /** What the innermost field is called whose result is being read. */
  name(): string | undefined;
}

export function fieldMarks(): Fields {
  const open: { state: 'instruction' | 'result'; code: string }[] = [];
  const simple: string[] = [];
  let instructions = 0;
  const leave = (): string => {
    const field = open.pop();
    if (field?.state === 'instruction') instructions -= 1;
    return field?.code ?? '';
  };
  return {
    mark(type) {
      if (type === 'begin') {
        open.push({ state: 'instruction', code: '' });
        instructions += 1;
      } else if (type === 'separate' && open.length > 0) open.push({ state: 'result', code: leave() });
      else if (type === 'end') leave();
    },
    openSimple: (instruction) => simple.push(instruction),
    closeSimple: () => simple.pop(),
    instruct(piece) {
      const field = open.at(-1);
      // The name comes first; what an instruction goes on to say is of no interest.
      if (field?.state === 'instruction' && field.code.length < 40) field.code += piece;
    },
    isInstruction: () => instructions > 0,
    name: () => nameIn(simple.at(-1) ?? open.findLast(({ state }) => state === 'result')?.code ?? ''),
  };
}

const nameIn = (code: string): string | undefined => /[A-Za-z]+/.exec(code)?.[0].toUpperCase();

/** For a story in which a field never ends: its text must not be lost with the instruction. */
export const noFields: Fields = {
  mark() {},
  openSimple() {},
  closeSimple() {},
  instruct() {},
  isInstruction: () => false,
  name: () => undefined,
};
