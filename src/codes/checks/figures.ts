import type { CheckEntry } from '../entry.ts';

/** Figures that cannot be true. */
export const figuresCodes = {
  'rate-wrong': {
    title: { zh: '比率算得不对', en: 'a rate that its own figures do not give' },
    why: {
      zh: '句中写了总数、部分和比率，比率按前两个数重算，四舍五入到所印的小数位，得不出所写的数。所印的数是截去尾数得来的，也会报。',
      en: 'The sentence gives a part, a whole and a rate; the rate reckoned from the two, rounded half up to the decimals printed, is another.',
    },
    cure: {
      zh: '照提示改正比率，或核对前面的两个数。句中有两种量（个数和金额）而没有说按哪一种算的，写明“按项目数计算”。',
      en: 'Mend the rate or the figures before it; where two measures are given, say which one the rate goes by.',
    },
  },
  'change-wrong': {
    title: { zh: '增减的数或幅度算得不对', en: 'a change that its own figures do not give' },
    why: {
      zh: '句中写了现在的数、以前的数、增减的数、增减的幅度中的几样，互相算不拢；或者以前无论是多少，都得不出所写的幅度。',
      en: 'The sentence gives several of: the size now, the size before, the difference, the percentage; and they contradict each other.',
    },
    cure: { zh: '照提示核对，改正写错的那一个。', en: 'Mend the one that is wrong.' },
  },
  'sum-wrong': {
    title: { zh: '各部分加起来不等于总数', en: 'parts that do not add up to their total' },
    why: {
      zh: '句中写了总数和它的各部分（括号里逐项列出，或者“共”“其余”“分别为”），加起来不对；“其中”列的几项加起来比总数还多，也会报。',
      en: 'The sentence gives a total and its parts, and they do not add up; what is listed behind 其中 may only be less.',
    },
    cure: {
      zh: '核对总数和各部分。没有列全的，前面加“其中”；各项有交叉的，分开写。',
      en: 'Mend the total or the parts; write 其中 before parts that are not all.',
    },
  },
  'part-over-whole': {
    title: { zh: '部分比总数还多', en: 'a part larger than its whole' },
    why: { zh: '“其中”的数比前面的总数还大。', en: 'What is said to be part of a total is more than the total.' },
    cure: { zh: '核对两个数，改正写错的那一个。', en: 'Mend the one that is wrong.' },
  },
  'rate-over-100': {
    title: { zh: '不可能超过100%的比率超过了100%', en: 'a rate above what is possible' },
    why: {
      zh: '整改率、覆盖率、建队率这类比率是部分占全部的比，最多是100%，没有“100%以上”。同比增长120%、计划完成率105%不在此列。',
      en: 'Rates of a part of all there is are at most 100%; growth, and a plan overfulfilled, are another matter.',
    },
    cure: { zh: '写作“达到100%”，或核对这个数。', en: 'Write 达到100%, or check the figure.' },
  },
  respectively: {
    title: { zh: '“分别”前后的项数不相等', en: '分别 pairs off lists of unequal length' },
    why: {
      zh: '“甲、乙、丙分别为1、2”，读的人不知道哪个数是哪一项的。',
      en: 'With three names and two figures nobody knows which belongs to which.',
    },
    cure: { zh: '补上少写的数或名称，或改写句子。', en: 'Add what is missing, or write the sentence anew.' },
  },
  'table-total': {
    title: { zh: '表格的合计算得不对', en: 'a total row that its rows do not give' },
    why: {
      zh: '合计、总计、小计行的数，同它上面（或下面）各行相加的结果不一样。空格和“—”不算数；百分比、得分、名次各列不相加。CSV 和 xlsx 里的表也查。',
      en: 'A 合计, 总计 or 小计 row is not the sum of its rows. Empty cells and dashes count as nothing; percentages, scores and ranks are not added.',
    },
    cure: { zh: '核对合计和各行，改正写错的那一个。', en: 'Mend the total or the row that is wrong.' },
  },
  'table-column': {
    title: { zh: '表格里由别的列算出的数不对', en: 'a cell that its row does not give' },
    why: {
      zh: '合计、增减、增减%、整改率一类的列，多数行都是由别的列照同一个算法得来的，这一行却不是。',
      en: 'Most rows show that a column is reckoned from others; this row does not keep to it.',
    },
    cure: { zh: '核对这一行的几个数，改正写错的那一个。', en: 'Mend the figure of the row that is wrong.' },
  },
  'indicator-over': {
    title: { zh: '指标超过了它不能超过的数', en: 'an indicator above the one it must not exceed' },
    why: {
      zh: '指标里写了“不超过”：完成整改的不会比排查出来的多，总数是这样，每个单位也是这样。',
      en: 'The indicator says what it never exceeds, in all and unit by unit.',
    },
    cure: { zh: '核对两个指标的数。', en: 'Check both values.' },
  },
  'indicator-wrong': {
    title: { zh: '填的数同指标的算法不符', en: 'a typed value that the definition does not give' },
    why: {
      zh: '指标写明了由别的指标相除、相加或相减得来，这一期又另填了数，两者不一样。',
      en: 'The indicator is defined as a ratio, a sum or a difference, and a value typed all the same is another.',
    },
    cure: { zh: '删去填的数，由程序来算；或核对其他指标。', en: 'Leave the value out, or check the others.' },
  },
  'indicator-total': {
    title: { zh: '按单位填的数和总数对不上', en: 'values by unit against their total' },
    why: {
      zh: '按单位填的数由程序相加，里面再写一行“合计”，就会加两遍；另一处填了总数的，两处应当一样。',
      en: 'The program adds the units, so a total among them counts twice; a total given elsewhere must agree.',
    },
    cure: { zh: '删去“合计”一行；两处不一样的，核对后改成一致。', en: 'Delete the total; make both places agree.' },
  },
  'indicator-prose': {
    title: { zh: '正文里的数同指标值不一致', en: 'prose that contradicts an indicator' },
    why: {
      zh: '正文里有一个数，前面写的正是某个指标的名字，又没有说是哪个单位、哪个时段的，数却同这一期的指标值不同。',
      en: 'A figure in the text bears the name of an indicator, of no unit and no other time, and is another.',
    },
    cure: {
      zh: '改成一致；本来就不是同一个数的，写明单位或时段。',
      en: 'Make them agree, or say of which unit or time it is.',
    },
  },
  'list-count': {
    title: { zh: '列出的名称和个数不相等', en: 'a list and its number' },
    why: {
      zh: '“青石县、芦县、枫林县4个县”：名称列了几个，后面的数就应当是几；有“等”字的，数可以更大。',
      en: 'As many as are named must be counted; with 等 there may be more.',
    },
    cure: { zh: '核对名称有没有漏写、重写，再改个数。', en: 'Check the names first, then the number.' },
  },
  'ranking-prose': {
    title: { zh: '正文里的得分同排名不一致', en: 'a score that contradicts the ranking' },
    why: {
      zh: '正文说到某个单位的得分，同排名里写的不一样。',
      en: 'The text gives the score of a unit, and the ranking gives another.',
    },
    cure: { zh: '核对后改成一致。', en: 'Make both agree.' },
  },
} as const satisfies Record<string, CheckEntry>;
