import { namespaces } from './namespaces.ts';
import { val, writePart, type Xml, xml } from './xml.ts';

const compatSetting = (name: string, value: number): Xml =>
  xml('w:compatSetting', {
    'w:name': name,
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': value,
  });

/**
 * What may not end a line, and what may not begin one: Word's own lists for Chinese, which these take the place of, and
 * the dash, so that neither it begins a line (GB/T 15834-2011, 5.1.9: 连接号) nor —— is cut in two (5.1.4, 5.1.5).
 */
const endsNoLine = '$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥';
const beginsNoLine =
  '!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠—–';

/** `word/settings.xml`: the same for every document, in the order of CT_Settings. */
export const settingsPart = writePart(
  xml('w:settings', { 'xmlns:w': namespaces.w }, [
    xml('w:zoom', { 'w:percent': 100 }),
    val('w:defaultTabStop', 420),
    // Page numbers stand on the outer side (GB/T 9704-2012, 7.5).
    xml('w:evenAndOddHeaders'),
    val('w:characterSpacingControl', 'compressPunctuation'),
    xml('w:noLineBreaksAfter', { 'w:lang': 'zh-CN', 'w:val': endsNoLine }),
    xml('w:noLineBreaksBefore', { 'w:lang': 'zh-CN', 'w:val': beginsNoLine }),
    xml('w:compat', {}, [
      // A line that ends in a forced break is not stretched to the margin.
      xml('w:doNotExpandShiftReturn'),
      compatSetting('compatibilityMode', 15),
      compatSetting('overrideTableStyleFontSizeAndJustification', 1),
      compatSetting('enableOpenTypeFeatures', 1),
      compatSetting('doNotFlipMirrorIndents', 1),
      compatSetting('differentiateMultirowTableHeaders', 1),
      compatSetting('useWord2013TrackBottomHyphenation', 0),
    ]),
    xml('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
    val('w:decimalSymbol', '.'),
    val('w:listSeparator', ','),
  ]),
);
