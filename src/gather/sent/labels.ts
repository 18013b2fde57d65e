/** What stands before the fields of a form, in its cells or at the head of its lines. */

const labels = {
  unit: ['报送单位', '单位', '供稿单位', '填报单位', '来稿单位', '单位名称', '上报单位'],
  section: ['栏目', '报送栏目', '类别', '信息类别'],
  title: ['标题', '信息标题', '题目', '稿件标题'],
  text: ['正文', '内容', '信息内容', '正文内容', '主要内容', '稿件内容', '信息正文'],
  day: ['时间', '报送时间', '报送日期', '日期', '上报时间', '填报时间', '填报日期'],
  none: [
    '审签人',
    '审核人',
    '签发人',
    '签发',
    '审核',
    '联系人',
    '联系电话',
    '电话',
    '报送人',
    '填报人',
    '撰稿人',
    '作者',
    '备注',
    '编号',
    '领导签字',
    '签字',
    '单位领导',
    '分管领导',
    '主要领导',
    '审核意见',
    '采用情况',
    '拟稿人',
    '邮箱',
  ],
} as const;
export type Label = keyof typeof labels;

export const labelOf = (text: string): Label | undefined => {
  const bare = text.replace(/[\s\u3000：:]/g, '').replace(/[（(].*[）)]$/, '');
  return (Object.keys(labels) as Label[]).find((label) => (labels[label] as readonly string[]).includes(bare));
};
