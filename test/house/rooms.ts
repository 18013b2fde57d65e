/** Left to right: a room imports only from itself, from rooms before it, and from the files at the top of src/. */
export const rooms: readonly string[] = [
  'source',
  'schema',
  'data',
  'flow',
  'series',
  'figures',
  'people',
  'model',
  'checks',
  'preset',
  'markup',
  'template',
  'layout',
  'docx',
  'text',
  'cli',
];
