/** Bodies that bear another name since a day. */

export interface Renamed {
  readonly now: string;
  /** From this day on: that of the reform, for local ones the end of it. */
  readonly since: string;
  /** The year of the reform. */
  readonly reform: number;
  /** Characters behind it that make another word of it: 农业部门. */
  readonly notBefore?: string;
}

/** 《深化党和国家机构改革方案》 (March 2018); local bodies had followed by the end of March 2019. */
const [national, local] = ['2018-04-01', '2019-04-01'];
/** 《党和国家机构改革方案》 (March 2023): the new body was set up on 18 May, its offices on 20 July. */
const [finance, financeOffices] = ['2023-05-18', '2023-07-20'];

const since = (day: string, table: string): readonly (readonly [string, Renamed])[] =>
  table
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [old = '', now = ''] = entry.split('→');
      return [old, { now, since: day, reform: day < finance ? 2018 : 2023, notBefore: '门' }];
    });

export const renamed: ReadonlyMap<string, Renamed> = new Map([
  ...since(
    national,
    `国家安全生产监督管理总局→应急管理部 国家安监总局→应急管理部 安监总局→应急管理部 国土资源部→自然资源部
     环境保护部→生态环境部 农业部→农业农村部 国家卫生和计划生育委员会→国家卫生健康委员会
     国家卫生计生委→国家卫生健康委 国家卫计委→国家卫生健康委 国家旅游局→文化和旅游部 工商总局→国家市场监督管理总局
     国家质检总局→国家市场监督管理总局 国家食品药品监督管理总局→国家市场监督管理总局 中国银监会→国家金融监督管理总局
     中国保监会→国家金融监督管理总局`,
  ),
  ...since(
    local,
    `工商行政管理局→市场监督管理局 工商局→市场监督管理局 质量技术监督局→市场监督管理局 质监局→市场监督管理局
     食品药品监督管理局→市场监督管理局 食药监局→市场监督管理局 安全生产监督管理局→应急管理局 安监局→应急管理局
     卫生和计划生育委员会→卫生健康委员会 卫生计生委→卫生健康委 卫计委→卫生健康委 卫生和计划生育局→卫生健康局
     卫计局→卫生健康局 国家税务局→税务局 国税局→税务局 地方税务局→税务局 地税局→税务局 环境保护局→生态环境局
     环境保护厅→生态环境厅 环保局→生态环境局 环保厅→生态环境厅 国土资源局→自然资源局 国土资源厅→自然资源厅
     国土局→自然资源局 公安消防支队→消防救援支队 公安消防大队→消防救援大队`,
  ),
  ...since(
    finance,
    '中国银保监会→国家金融监督管理总局 中国银行保险监督管理委员会→国家金融监督管理总局 银保监会→国家金融监督管理总局',
  ),
  ...since(financeOffices, '银保监局→金融监管局 银保监分局→金融监管分局'),
]);
