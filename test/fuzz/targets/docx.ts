/** Texts that somebody sent: documents with most of what a page can hold, and plain ones. */

import { pack } from '../../data/workbook.ts';
import { docxFile, p, partsOfDocx, relations, run, t, table } from '../../flow/docx-file.ts';
import { mutate, mutateBytes } from '../mutate.ts';
import type { Random } from '../random.ts';
import { type Case, type Target, utf8 } from '../target.ts';
import { xmlBits } from './xml-bits.ts';

const box = `<w:txbxContent>${p('框里的字')}</w:txbxContent>`;
const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const gone = '<w:del w:id="3"><w:r><w:delText>删去</w:delText></w:r></w:del>';
const seal =
  '<Properties><property name="bulletin-seal"><vt:lpwstr>0</vt:lpwstr></property><property name="bulletin-text"><vt:lpwstr>0</vt:lpwstr></property></Properties>';
const document = partsOfDocx({
  body: [
    p('关于防汛备汛工作的报告', '<w:pStyle w:val="2"/>'),
    p(`${run('青石县')}${gone}<w:ins w:id="4">${run('召开会议。')}</w:ins>`, '<w:rPr><w:del w:id="5"/></w:rPr>'),
    p(`<w:r>${t('一行')}<w:br/>${t('二行')}<w:tab/><w:noBreakHyphen/>${drawing}</w:r>`),
    p(`${mark('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${mark('separate')}${run('3')}${mark('end')}`),
    table([p('单位'), p('起数')], [table([p('芦县')]) + p(''), p('12', '<w:numPr><w:numId w:val="1"/></w:numPr>')]),
    `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${p('合')}</w:tc></w:tr><w:tr><w:trPr><w:ins w:id="6"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr>${p('')}</w:tc></w:tr></w:tbl>`,
    p(
      `<w:commentRangeStart w:id="1"/>${run('隐患')}<w:commentRangeEnd w:id="1"/><w:r><w:footnoteReference w:id="1"/></w:r>`,
    ),
    p(
      `<w:r><w:drawing><wp:inline><wp:extent cx="36000" cy="36000"/><a:blip r:embed="i"/></wp:inline></w:drawing></w:r>`,
    ),
    p('', '<w:sectPr><w:headerReference r:id="h"/><w:footerReference r:id="f"/></w:sectPr>'),
  ].join(''),
  styles:
    '<w:style w:styleId="2"><w:name w:val="heading 1"/><w:basedOn w:val="1"/></w:style><w:style w:styleId="1"><w:basedOn w:val="2"/></w:style>',
  footnotes: `<w:footnote w:id="1">${p('注')}</w:footnote>`,
  headers: { h: p('页眉') },
  footers: { f: p('— 1 —') },
  parts: {
    'word/comments.xml': `<w:comments xmlns:w="x"><w:comment w:id="1" w:author="王" w:date="2024-10-13T08:00:00Z">${p('核')}</w:comment></w:comments>`,
    'word/numbering.xml':
      '<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    'word/_rels/document.xml.rels': relations([
      ['s', 'styles', 'styles.xml'],
      ['n', 'numbering', 'numbering.xml'],
      ['c', 'comments', 'comments.xml'],
      ['o', 'footnotes', 'footnotes.xml'],
      ['h', 'header', 'header-h.xml'],
      ['f', 'footer', 'footer-f.xml'],
      ['i', 'image', 'media/1.png'],
    ]),
  },
});
const parts: Readonly<Record<string, string>> = { ...document, 'docProps/custom.xml': seal };
const whole = pack(parts);
const bits = [
  ...xmlBits,
  '<w:p>',
  '</w:p>',
  '<w:tc>',
  '<w:br/>',
  '<w:txbxContent>',
  '</w:txbxContent>',
  '<w:constructor/>',
  '<w:r><w:toString/></w:r>',
  '<mc:Choice>',
  '<mc:Fallback/>',
  '<mc:AlternateContent>',
  '<w:trPr><w:del/></w:trPr>',
  '<w:tcPr><w:cellDel/></w:tcPr>',
  '<w:rPr><w:del/></w:rPr>',
  '<w:rPr><w:vanish/></w:rPr>',
  '<w:pPrChange>',
  '<w:moveFrom>',
  '<w:moveTo>',
  '<w:ins>',
  '<w:tr>',
  '</w:tbl>',
  '<w:gridSpan w:val="1e99"/>',
  '<w:vMerge/>',
  '<w:startOverride w:val="-1"/>',
  '<w:lvlText w:val="%9"/>',
  '<w:rPrChange><w:rPr>',
  '<w:commentRangeStart w:id="1"/>',
  '<w:drawing>',
  '<a:blip/>',
  mark('begin'),
  mark('separate'),
  mark('end'),
  '<w:t>\u2028\r\n</w:t>',
  '<w:outlineLvl w:val="1e9"/>',
  'Type="x/officeDocument"',
];

export const docx: Target = (random) => {
  if (random.chance(0.15)) return text(random, '来稿.txt', mutateBytes(utf8('青石县\r\n　召开会议。\n\n'), random));
  if (random.chance(0.35)) return text(random, '来稿.docx', mutateBytes(whole, random));
  const name = random.pick(Object.keys(parts));
  const changed = { ...parts, [name]: mutate(parts[name] ?? '', random, bits) };
  if (random.chance(0.05)) delete changed[name];
  if (random.chance(0.03)) changed['word/footnotes.xml'] = new TextDecoder('latin1').decode(docxFile({ body: '' }));
  return text(random, '来稿.docx', pack(changed));
};

const text = (random: Random, name: string, bytes: Uint8Array): Case => ({
  files: new Map([[name, bytes]]),
  task: { text: name },
  lang: random.chance(0.5) ? 'zh' : 'en',
  draft: false,
});
