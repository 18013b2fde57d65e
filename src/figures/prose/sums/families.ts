/** Parts whose names say that there are no others. */

export interface Family {
  /** What the whole is called. */
  readonly whole: RegExp;
  /** How each of its parts begins, in their order; nothing else belongs to the whole. */
  readonly parts: readonly RegExp[];
  /** Without this in the text there is none. */
  readonly key: string;
  /** What such a list says of each part besides, in the same unit. */
  readonly beside?: RegExp;
  /** In whatever order. */
  readonly either?: true;
  /** The whole is the last of that unit before them. */
  readonly near?: true;
  /** There may be more parts: together they are no more than the whole. */
  readonly open?: true;
  /** So much a head is made of so much a head; the incomes of town and country are means of their own. */
  readonly ofMean?: true;
}

export const families: readonly Family[] = [
  { key: '中央', whole: /全国[^，]{0,14}收入/, parts: [/^中央[^，]{0,12}收入/, /^地方[^，]{0,12}收入/] },
  { key: '本级支出', whole: /全国[^，]{0,14}支出/, parts: [/^中央[^，]{0,10}本级支出/, /^地方[^，]{0,12}支出/] },
  { key: '上划收入', whole: /财政[^，]{0,8}收入/, parts: [/^地方[^，]{0,10}收入/, /^上划收入/] },
  {
    key: '国税',
    whole: /^(?!.*(?:非税|税收)).*收入/,
    parts: [/^国税(?:部门|局)/, /^地税(?:部门|局)/, /^财政(?:部门|局)/],
  },
  { key: '税务部门', whole: /^(?!.*(?:非税|税收)).*收入/, parts: [/^税务部门/, /^财政部门/] },
  {
    key: '派',
    whole: /受理|接收|诉求|来电|工单/,
    parts: [/^(?:自行|直接|即时|在线)(?:处理|办理|答复|办结|解答)/, /^(?:派单|派发|转派)/],
  },
  {
    key: '超时',
    whole: /^(?:派单|派发|转派|转办|交办)/,
    parts: [/^按[时期](?:结案|办结|办理)/, /^(?:超时|超期|逾期)/],
  },
  {
    key: '补助',
    ofMean: true,
    whole: /筹资/,
    parts: [/^(?:各级)?(?:政府|财政)补[助贴]/, /^(?:农民|个人|群众|居民)(?:自负|自筹|缴费|缴纳|承担)/],
  },
  { key: '进口', whole: /进出口/, parts: [/^出口/, /^进口/] },
  { key: '早稻', whole: /粮食/, parts: [/^夏粮/, /^早稻/, /^秋粮/] },
  { key: '秋粮', whole: /粮食/, parts: [/^夏粮/, /^秋粮/], open: true },
  {
    key: '居民生活',
    whole: /用电量/,
    parts: [/^(?:第一产业|一产)/, /^(?:第二产业|二产)/, /^(?:第三产业|三产)/, /^(?:城乡)?居民生活/],
    near: true,
  },
  {
    key: '农林牧渔',
    whole: /农林牧渔业?总产值/,
    parts: [/^(?:种植业|农业)/, /^林业/, /^(?:牧业|畜牧业)/, /^渔业/, /^农林牧渔业?(?:服务|专业)/],
    near: true,
  },
  { key: '淡水', whole: /水产品/, parts: [/^海水/, /^淡水/], either: true, near: true },
  { key: '服装', whole: /纺织品服装/, parts: [/^纺织品(?!服装)/, /^服装/], either: true, near: true },
  {
    key: '专科',
    whole: /(?:招生|在校生|毕业生|学生)(?:总?人?数)?$/,
    parts: [/^本科/, /^(?:专科|高职)/],
    either: true,
    near: true,
  },
  { key: '民航', whole: /旅客|客运|人员流动/, parts: [/^铁路/, /^公路/, /^水路/, /^民航/], near: true },
  { key: '三公', whole: /三公/, parts: [/^因公出国/, /^公务用车/, /^公务接待/], either: true, near: true },
  { key: '捕捞', whole: /水产品/, parts: [/^(?:水产)?养殖/, /^(?:水产)?捕捞/] },
  { key: '外出农民工', whole: /农民工/, parts: [/^本地农民工/, /^外出农民工/] },
  {
    key: '养老',
    whole: /基本养老保险/,
    parts: [/^(?:参加)?(?:城镇|企业)?职工基本养老/, /^(?:参加)?城乡居民(?:社会|基本)?养老/],
  },
  {
    key: '医',
    whole: /基本医疗保险/,
    parts: [/^(?:参加)?(?:城镇)?职工(?:基本)?医[疗保]/, /^(?:参加)?城乡居民(?:基本)?医[疗保]/],
  },
  {
    key: '举报',
    whole: /投诉举报(?!咨询)/,
    parts: [/^(?:受理|接收)?(?:消费者)?投诉/, /^(?:受理|接收)?(?:消费者)?举报/],
  },
  { key: '省内', whole: /流动人口/, parts: [/^跨省/, /^省内/] },
  { key: '城镇', whole: /人口|居民/, parts: [/^(?:居住在)?城镇/, /^(?:居住在)?(?:乡村|农村)/] },
  { key: '中型水库', whole: /大中型水库/, parts: [/^大型水库/, /^中型水库/] },
  { key: '东北地区', whole: /全国/, parts: [/^东部地区/, /^中部地区/, /^西部地区/, /^东北地区/] },
  {
    key: '产业',
    whole: /生产总值|GDP|增加值/,
    parts: [/^(?:第一产业|一产)/, /^(?:第二产业|二产)/, /^(?:第三产业|三产)/],
  },
  {
    key: '非税收入',
    either: true,
    whole: /(?:一般公共预算|公共财政预算|一般预算|地方财政|公共财政)收入/,
    parts: [/^(?:全[年市县区省])?税收收入/, /^(?:全[年市县区省])?非税收入/],
  },
  { key: '电信', whole: /邮电业务/, parts: [/^邮政业?务/, /^电信业?务/], either: true },
  { key: '移动', whole: /电话用户/, parts: [/^固定电话/, /^移动(?:电话)?用户/], either: true },
  {
    key: '保费',
    either: true,
    whole: /保费收入/,
    parts: [/^寿险/, /^(?:产险|财产险|财产保险)/],
    beside: /给付|赔付|赔款/,
    open: true,
  },
  {
    key: '人身',
    whole: /保费收入/,
    parts: [/^(?:人身险|人身保险)/, /^(?:产险|财产险|财产保险)/],
    beside: /给付|赔付|赔款/,
    either: true,
    near: true,
  },
  {
    key: '国内',
    either: true,
    whole: /国内外游客|国内外旅游|接待(?:旅?游客|旅游者)|游客总?(?:人[数次]|量)/,
    parts: [/^(?:接待)?国内(?:旅游|游客)/, /^(?:接待)?(?:入境|境外|海外)(?:旅游|游客)[^过夜]*$/],
  },
  { key: '外观设计', whole: /专利/, parts: [/^发明/, /^实用新型/, /^外观设计/] },
  { key: '餐饮收入', whole: /^(?!.*(?:城镇|乡村|农村)).*消费品零售/, parts: [/^商品零售/, /^餐饮收入/], either: true },
  { key: '乡村', whole: /消费品零售/, parts: [/^城镇(?!.*限额)/, /^(?:乡村|农村)(?!.*限额)/], either: true },
  { key: '出境', whole: /出入境/, parts: [/^出境/, /^入境/], either: true },
  { key: '农村', whole: /(?:教师|学生|在校生)(?:总?数|总?人数)?/, parts: [/^城镇$/, /^(?:农村|乡村)$/], either: true },
  { key: '初中', whole: /中小学/, parts: [/^小学/, /^初中/, /^高中/] },
  { key: '女', whole: /(?:)/, parts: [/^男(?:性|职工|生|党员)?[^、，]{0,4}$/, /^女(?:性|职工|生|党员)?[^、，]{0,4}$/] },
  { key: '重大', whole: /隐患/, parts: [/^一般(?:事故|安全)?隐患/, /^重大(?:事故|安全)?隐患/] },
];
