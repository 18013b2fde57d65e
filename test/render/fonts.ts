/** Open faces that stand in for the official ones, so that pages can be judged on a machine without those. */

/**
 * Each official face and the installed family (with its weight) that is drawn instead: 汉字 one em wide, digits half an
 * em as in 仿宋, so that lines break as with the official faces. (UMing draws 。 and 、 in the middle of their square.)
 */
export const standIns: readonly (readonly [official: string, family: string, weight?: 'bold'])[] = [
  ['仿宋_GB2312', 'AR PL UMing CN'],
  ['仿宋', 'AR PL UMing CN'],
  ['楷体_GB2312', 'AR PL UKai CN'],
  ['楷体', 'AR PL UKai CN'],
  ['黑体', 'WenQuanYi Zen Hei'],
  ['宋体', 'Noto Serif CJK SC'],
  ['方正小标宋简体', 'Noto Serif CJK SC', 'bold'],
];

const alias = ([official, family, weight]: (typeof standIns)[number]): string => `  <match target="pattern">
    <test name="family" qual="any"><string>${official}</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit>
${weight ? `    <edit name="weight" mode="assign" binding="strong"><const>${weight}</const></edit>\n` : ''}  </match>`;

/** A fontconfig file of its own: the machine's fonts, then the aliases. */
export const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${standIns.map(alias).join('\n')}
</fontconfig>
`;

/** The names those families bear inside a PDF; any other there is a character that fell to a face nobody chose. */
export const isStandIn = (font: string): boolean => /^(UMingCN|UKaiCN|WenQuanYiZenHei|NotoSerifCJK)/.test(font);
