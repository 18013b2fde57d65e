/** A command that a message gives can be pasted: a name in it as a shell takes it, on Windows too. */

/** A word as a shell takes it. */
export const quoted = (word: string): string => (word === '' || /[\s'"()&;$`*?<>|]/.test(word) ? `"${word}"` : word);
