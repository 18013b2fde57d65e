/** What the parts of an Office file are attacked with, whatever they hold. */
export const xmlBits: readonly string[] = [
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '&#x0;',
  '&#55296;',
  '<![CDATA[',
  ']]>',
  '<!--',
  'Target="../../../../x"',
  '<a>'.repeat(300),
  '" '.repeat(50),
];
