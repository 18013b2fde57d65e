import * as z from 'zod/mini';
import { map, special, text } from './form.ts';
import { key, needed } from './key.ts';
import { unprinted } from './role.ts';

const length = special('length', z.string().check(z.regex(/^(?=.*[1-9])\d+(\.\d+)?\s*(mm|cm|毫米|厘米|%)$/)));

/** A picture in a cell; what is said of it stands below it in the cell. */
export const cellImage = map(
  {
    file: needed('文件', text, '图片文件，在本期所在的文件夹里', 'the file, inside the folder of the issue', {
      role: unprinted.file,
    }),
    width: key('宽度', length, '如 50mm、5cm，或版心宽度的 30%', 'such as 50mm, 5cm, or 30% of the type area', {
      role: unprinted.look,
      byDefault: '照列宽',
    }),
    alt: key('替代文字', text, '读屏软件念的文字，不印在纸上', 'alternative text, not printed', { role: 'note' }),
  },
  { short: 'file' },
);

export const image = map(
  {
    file: needed('文件', text, '图片文件，在本期所在的文件夹里', 'the file, inside the folder of the issue', {
      role: unprinted.file,
    }),
    width: key('宽度', length, '如 80mm、8cm，或版心宽度的 60%', 'such as 80mm, 8cm, or 60% of the type area', {
      role: unprinted.look,
      byDefault: '原大，超出版心的缩到版心宽',
    }),
    caption: key('图题', text, '图下的标题', 'caption below the image', { role: 'caption' }),
    alt: key('替代文字', text, '读屏软件念的文字，不印在纸上', 'alternative text, not printed', { role: 'note' }),
  },
  { short: 'file' },
);
