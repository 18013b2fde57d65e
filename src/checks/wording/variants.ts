/** Names and terms that offices write in two ways. Each pair: the form to keep, the other, why. */

import type { Words } from '../../diagnostic.ts';

export interface Variants {
  readonly keep: string;
  readonly other: string;
  readonly basis: Words;
  /** Full name first and once, then the short one, is how it should be. */
  readonly short?: true;
}

const organ = (full: string, short: string): Variants => ({
  keep: full,
  other: short,
  basis: { zh: '机构名称第一次用全称，以后用规范化简称', en: 'the full name first, then one short form' },
  short: true,
});

export const variants: readonly Variants[] = [
  {
    keep: '烟花爆竹',
    other: '烟花鞭炮',
    basis: { zh: '《烟花爆竹安全管理条例》', en: 'Regulations on the Safety of Fireworks and Firecrackers' },
  },
  {
    keep: '三管三必须',
    other: '三个必须',
    basis: {
      zh: '《中华人民共和国安全生产法》第三条：管行业必须管安全、管业务必须管安全、管生产经营必须管安全',
      en: 'Work Safety Law of the PRC, article 3',
    },
  },
  {
    keep: '公里',
    other: '千米',
    basis: { zh: 'GB/T 9704-2012，9：同一计量单位前后一致', en: 'GB/T 9704-2012, 9: one name for one unit' },
  },
  {
    keep: '消防救援大队',
    other: '消防大队',
    basis: {
      zh: '《组建国家综合性消防救援队伍框架方案》（2018年）',
      en: 'the plan of 2018 that formed the fire and rescue force',
    },
  },
  {
    keep: '消防救援支队',
    other: '消防支队',
    basis: {
      zh: '《组建国家综合性消防救援队伍框架方案》（2018年）',
      en: 'the plan of 2018 that formed the fire and rescue force',
    },
  },
  organ('市场监督管理局', '市场监管局'),
  organ('应急管理局', '应急局'),
  organ('住房和城乡建设局', '住建局'),
  organ('发展和改革局', '发改局'),
  organ('卫生健康局', '卫健局'),
  organ('人力资源和社会保障局', '人社局'),
  organ('农业农村局', '农业局'),
  organ('文化旅游广电体育局', '文旅广体局'),
];
