/** Faces by what they are used for, and the other names under which the same kind of face is installed. */

import type { ChosenFace } from './choices.ts';

/** `strong` 黑体 marks a line (密级, 要目). */
export type FaceRole = ChosenFace | 'strong';

/** GB/T 9704-2012 names kinds of face, not fonts (5.2.2, 7.2.4, 7.3.1, 7.3.3, 7.5); these are the fonts offices have (实务). */
export const faces: Readonly<Record<FaceRole, string>> = {
  name: '方正小标宋简体',
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading1: '黑体',
  heading2: '楷体_GB2312',
  heading3: '仿宋_GB2312',
  heading4: '仿宋_GB2312',
  pageNumber: '宋体',
  strong: '黑体',
  aside: '楷体_GB2312',
};

export interface FaceFamily {
  /** The same font by its English name, as systems in another language list it. */
  readonly called: readonly string[];
  readonly alternatives: readonly string[];
  readonly family: 'roman' | 'swiss' | 'modern' | 'script' | 'auto';
  /** As the font itself says. */
  readonly panose: string;
}

/** The best substitute first: Word takes the first name it has. */
export const faceFamilies: Readonly<Record<string, FaceFamily>> = {
  方正小标宋简体: {
    called: ['FZXiaoBiaoSong-B05S'],
    alternatives: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', '华文中宋', 'STZhongsong'],
    family: 'auto',
    panose: '03000509000000000000',
  },
  仿宋_GB2312: {
    called: ['FangSong_GB2312'],
    alternatives: ['仿宋', 'FangSong', 'FangSong_GB2312', '方正仿宋_GBK', '华文仿宋', 'STFangsong'],
    family: 'modern',
    panose: '02010609030101010101',
  },
  楷体_GB2312: {
    called: ['KaiTi_GB2312'],
    alternatives: ['楷体', 'KaiTi', 'KaiTi_GB2312', '方正楷体_GBK', '华文楷体', 'STKaiti'],
    family: 'modern',
    panose: '02010609030101010101',
  },
  黑体: {
    called: ['SimHei'],
    alternatives: ['SimHei', '方正黑体_GBK', '华文黑体', 'STHeiti'],
    family: 'modern',
    panose: '02010609060101010101',
  },
  宋体: {
    called: ['SimSun'],
    alternatives: ['SimSun', 'NSimSun', '方正书宋_GBK', '华文宋体'],
    family: 'auto',
    panose: '02010600030101010101',
  },
};
