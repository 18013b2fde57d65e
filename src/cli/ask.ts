/** Asks whoever sits at the terminal. Loaded only where there is somebody to ask. */

import { cancel, intro, isCancel, outro, select, text } from '@clack/prompts';

interface Question {
  readonly ask: string;
  /** Stands for an empty answer. */
  readonly byDefault?: string;
  /** Shown where nothing is typed yet. */
  readonly example?: string;
}
interface Choice {
  readonly ask: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Each answers undefined where the person has broken off. */
export interface Asker {
  begin(title: string): void;
  line(question: Question): Promise<string | undefined>;
  choice(choice: Choice): Promise<string | undefined>;
  end(closing: string): void;
  broken(words: string): void;
}

export const asker: Asker = {
  begin: (title) => intro(title),
  async line({ ask, byDefault, example }) {
    const answer = await text({
      message: ask,
      ...(byDefault !== undefined && { defaultValue: byDefault }),
      placeholder: example ?? byDefault ?? '',
    });
    return isCancel(answer) ? undefined : answer.trim();
  },
  async choice({ ask, choices }) {
    const answer = await select({ message: ask, options: choices.map((one) => ({ ...one })), showInstructions: false });
    return isCancel(answer) ? undefined : answer;
  },
  end: (closing) => outro(closing),
  broken: (words) => cancel(words),
};
