import { TextRun } from 'docx';
import { areaOf } from '../layout/page.ts';
import type { PageSetup, Watermark } from '../layout/tree.ts';
import { twip, twipToPt } from '../measure.ts';
import { toComponent } from './component.ts';
import { xml } from './xml.ts';

/**
 * WordArt behind the text, rising across the page, under the name by which Word's own command finds and removes it.
 * VML, since that is what Word writes here and LibreOffice shows. `serial` keeps the ids apart within one document.
 */
export const watermarkRun = (watermark: Watermark, page: PageSetup, serial: number): TextRun => {
  // At 45° a box takes (width + height) / √2 across; letters are as wide as high.
  const area = areaOf(page);
  const room = twipToPt(twip(Math.min(area.width, area.height)));
  const letters = [...watermark.text].length;
  const height = Math.floor((room * Math.SQRT2) / (letters + 1));
  const style = [
    'position:absolute',
    'margin-left:0',
    'margin-top:0',
    `width:${height * letters}pt`,
    `height:${height}pt`,
    'rotation:315',
    'z-index:-251658752',
    'mso-position-horizontal:center',
    'mso-position-horizontal-relative:margin',
    'mso-position-vertical:center',
    'mso-position-vertical-relative:margin',
  ].join(';');
  const shape = xml(
    'v:shape',
    {
      id: `PowerPlusWaterMarkObject${serial}`,
      'o:spid': `_x0000_s${2048 + serial}`,
      type: `#_x0000_t${WORD_ART}`,
      style,
      'o:allowincell': 'f',
      fillcolor: `#${watermark.color}`,
      stroked: 'f',
    },
    [
      xml('v:fill', { opacity: '.5' }),
      xml('v:textpath', { style: `font-family:"${watermark.face}";font-size:1pt`, string: watermark.text }),
      xml('w10:wrap', { anchorx: 'margin', anchory: 'margin' }),
    ],
  );
  return new TextRun({ children: [toComponent(xml('w:pict', {}, [shapeType, shape]))] });
};

/** Shape 136 of the drawing format: plain text stretched to its box. */
const WORD_ART = 136;
const shapeType = xml(
  'v:shapetype',
  {
    id: `_x0000_t${WORD_ART}`,
    coordsize: '21600,21600',
    'o:spt': WORD_ART,
    adj: 10800,
    path: 'm@7,l@8,m@5,21600l@6,21600e',
  },
  [
    xml(
      'v:formulas',
      {},
      [
        'sum #0 0 10800',
        'prod #0 2 1',
        'sum 21600 0 @1',
        'sum 0 0 @2',
        'sum 21600 0 @3',
        'if @0 @3 0',
        'if @0 21600 @1',
        'if @0 0 @2',
        'if @0 @4 21600',
        'mid @5 @6',
        'mid @8 @5',
        'mid @7 @8',
        'mid @6 @7',
        'sum @6 0 @5',
      ].map((eqn) => xml('v:f', { eqn })),
    ),
    xml('v:path', {
      textpathok: 't',
      'o:connecttype': 'custom',
      'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
      'o:connectangles': '270,180,90,0',
    }),
    xml('v:textpath', { on: 't', fitshape: 't' }),
  ],
);
