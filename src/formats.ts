/** The formats a document can be written in, and the ending of their files; each has its row in writers.ts. */
export const endings = { docx: '.docx', text: '.txt', json: '.json' } as const;

export type Format = keyof typeof endings;
export type Endings = Readonly<Record<Format, string>>;
export const formats = Object.keys(endings) as readonly Format[];
