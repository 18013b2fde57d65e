import { check } from '../check.ts';

export const unitNotNamed = check({
  code: 'unit-not-named',
  severity: 'warning',
  basis: {
    zh: '各单位的稿件接排，头一句要看得出是谁的',
    en: 'items of many units run on, and each must say whose it is',
  },
  words: () => ({
    title: { zh: '来稿没有写是哪个单位', en: 'a contribution names its unit nowhere' },
    why: {
      zh: '单位自己的稿子里常常只写“县委书记某某”，接排在别的单位后面，就成了别的单位的人、别的单位的事。',
      en: 'A unit’s own text often says only “the county secretary”; run on behind another unit’s, it reads as that one’s.',
    },
    cure: {
      zh: '在头一句加上单位名；或在 series.yaml 里写 来稿: { 补单位: 是 }，由程序补在职务或动词前面，并列出补了哪些。',
      en: 'Name the unit in its first sentence; or write contributions: { addUnit: yes } in series.yaml, and it is put there and listed.',
    },
  }),
  *run({ issue }) {
    for (const { path, piece, isUnnamed } of issue?.sent ?? []) {
      if (!isUnnamed || piece.unit === undefined) continue;
      if (piece.kind === 'block') {
        yield {
          path: [...path, 'table'],
          message: {
            zh: `${piece.unit}的表前面没有它的条目，表题也没有写单位名，不知是哪个单位的`,
            en: `no item of ${piece.unit} stands before its table, and the caption does not name it`,
          },
          hint: { zh: '在表题里写上单位名', en: 'name the unit in the caption' },
        };
        continue;
      }
      yield {
        path: [...path, 'text'],
        message: {
          zh: `${piece.unit}的头一条没有写单位名，接排后不知是哪个单位的`,
          en: `the first item of ${piece.unit} does not name it, and would read as another’s`,
        },
        hint: {
          zh: '加上单位名；或在 series.yaml 里写 来稿: { 补单位: 是 }',
          en: 'name it; or write contributions: { addUnit: yes } in series.yaml',
        },
      };
    }
  },
});
