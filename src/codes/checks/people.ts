import type { CheckEntry } from '../entry.ts';

/** Names, posts and units. */
export const peopleCodes = {
  'post-unit-mismatch': {
    title: { zh: '职务与单位的层级不符', en: 'a post that the unit cannot have' },
    why: {
      zh: '县只有县委、县长，区只有区委、区长，市只有市委、市长。“某某县区委常委”多半是照着另一条改的。不需要名录。',
      en: 'A county has a 县委 and a 县长, never a 区委: most often the line was copied from another. Needs no list.',
    },
    cure: { zh: '改职务里的“县”“区”“市”，或者改单位。', en: 'Mend the 县, 区 or 市 of the post, or the unit.' },
  },
  'name-near': {
    title: { zh: '姓名差一个字', en: 'a name one character off' },
    why: {
      zh: '名录里没有这个人，同一职务上的人只差一个字；或者文中的姓名与分送名单里的只差一个字。',
      en: 'Not in the roster, and one character off the person at that post; or off a name in the list of recipients.',
    },
    cure: { zh: '照名录改；确是另一个人的，补进人员名录。', en: 'Write it as in the roster, or add the person to it.' },
  },
  'name-unknown': {
    title: { zh: '名录里没有的人', en: 'a person who is not in the roster' },
    why: {
      zh: '人员名录里没有这个姓名，也没有相近的。',
      en: 'The roster has neither this name nor one near it.',
    },
    cure: {
      zh: '核对姓名；新任职的，补进 series.yaml 的人员名录（bulletin check --learn 可列出要补的行）。',
      en: 'Look the name up; add who is new to the roster (`bulletin check --learn` proposes the lines).',
    },
  },
  'post-not-held': {
    title: { zh: '当时不任此职', en: 'a post not held on that day' },
    why: {
      zh: '按人员名录，这个人那一天不担任这个职务：还没有任职，已经离任，或者任职的是另一个人。',
      en: 'By the roster the person did not hold the post on that day: not yet, no longer, or somebody else did.',
    },
    cure: {
      zh: '改姓名或职务；职务有变动的，更新人员名录的起止。',
      en: 'Mend name or post; where the post changed hands, bring the roster up to date.',
    },
  },
  'post-near': {
    title: { zh: '职务与名录不同', en: 'a post other than in the roster' },
    why: {
      zh: '名录里有这个人，任的是别的职务；少写几个职务不算。',
      en: 'The roster gives the person another post. Naming only some of the posts is fine.',
    },
    cure: { zh: '照名录写；职务有变动的，更新名录。', en: 'Write it as in the roster, or bring that up to date.' },
  },
  'rank-order': {
    title: { zh: '领导排序与名录不同', en: 'leaders out of rank order' },
    why: {
      zh: '同一栏目或同一名单里，排名在前的领导写到了后面。栏目按日期先后排的，不在此列。',
      en: 'In one section or list somebody of higher rank stands behind. A section in the order of its dates is not meant.',
    },
    cure: {
      zh: '照人员名录的先后调整；有意这样排的，写进“允许”。',
      en: 'Follow the roster; allow it where it is meant.',
    },
  },
  'two-posts': {
    title: { zh: '同一个人两种职务', en: 'one person with two titles' },
    why: {
      zh: '同一份文件里，同一个姓名前面的职务对不上，谁也不是谁的一部分。',
      en: 'In one document the same name has two titles, neither part of the other.',
    },
    cure: { zh: '统一职务；同名的两个人不用改。', en: 'Use one; two people of one name are fine.' },
  },
  'two-names-one-post': {
    title: { zh: '一个职务两个人', en: 'two people at one post' },
    why: {
      zh: '只能一个人担任的职务（县委书记、县长、局长），同一份文件里有两个姓名。',
      en: 'A post that one person holds is given to two names in one document.',
    },
    cure: {
      zh: '核对姓名；期间换了人的，写进人员名录的起止。',
      en: 'Look the names up; a change of hands belongs into the roster.',
    },
  },
  'unit-unknown': {
    title: { zh: '单位名录里没有的单位', en: 'a unit that is not in the list' },
    why: {
      zh: '这个栏目的单位大多在单位名录里，这一个不在。',
      en: 'Most units of the section are in the list of units; this one is not.',
    },
    cure: { zh: '核对名称，或补进单位名录。', en: 'Look the name up, or add it to the list.' },
  },
  'value-unit': {
    title: { zh: '指标值里有名录外的单位', en: 'a value of a unit that is not in the list' },
    why: {
      zh: '分单位填的数，单位大多在单位名录里，这一个不在；名字不对，它就排不到该在的地方，同上一期也对不上。',
      en: 'Most units of these values are in the list, this one is not: it loses its place in tables, and what it is compared with.',
    },
    cure: { zh: '照单位名录改，或补进单位名录。', en: 'Write it as in the list, or add it to the list.' },
  },
  'unit-spelling': {
    title: { zh: '单位写法与名录不同', en: 'a unit written otherwise than in its list' },
    why: {
      zh: '与单位名录里的全称、简称都不同，只差一两个字，或少了几个字。',
      en: 'Neither the full nor a short name of the list, but near one.',
    },
    cure: { zh: '照名录写；常用的简称，补进名录的“简称”。', en: 'Write it as listed, or add it as a short name.' },
  },
  'unit-order': {
    title: { zh: '单位先后与名录不同', en: 'units out of order' },
    why: {
      zh: '稿件按单位名录的先后排，这一条排到了后面。栏目按日期先后排的，不在此列。',
      en: 'Items follow the order of the list of units. A section in the order of its dates is not meant.',
    },
    cure: { zh: '照单位名录的先后调整。', en: 'Follow the list of units.' },
  },
  'unit-missing': {
    title: { zh: '必报单位没有稿件', en: 'a unit that must report sent nothing' },
    why: {
      zh: '单位名录里写明“必报: 是”，本期没有它的稿件。',
      en: 'The list of units says that it must send something every time.',
    },
    cure: { zh: '催报；本期确实不报的，写进“允许”。', en: 'Ask for it, or allow it this time.' },
  },
  'unit-twice': {
    title: { zh: '一个单位在排名里列了两次', en: 'a unit that stands twice in a ranking' },
    why: {
      zh: '排名里有两行是同一个单位（全称、简称算一个），多半是复制一行忘了改名。只查大多在单位名录里的排名。',
      en: 'Two rows are of one unit, by its full or a short name: a row was copied. Rankings of listed units only.',
    },
    cure: { zh: '删去多的一行，或改成该写的单位。', en: 'Delete one, or name the unit it is of.' },
  },
  'roster-overlap': {
    title: { zh: '任期重叠', en: 'overlapping posts' },
    why: {
      zh: '只能一个人担任的职务，名录里同一段时间有两个人。',
      en: 'The roster gives a post that one person holds to two at the same time.',
    },
    cure: { zh: '给前任写上“至”，给后任写上“自”。', en: 'Say until when and since when it was held.' },
  },
  'roster-backwards': {
    title: { zh: '任职起止倒置', en: 'a term that runs backwards' },
    why: { zh: '“至”在“自”之前。', en: 'It ends before it begins.' },
    cure: { zh: '核对任职的起止。', en: 'Look up both days.' },
  },
} as const satisfies Record<string, CheckEntry>;
