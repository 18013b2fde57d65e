import { either, type FormOutput, list, map, names, open, text } from './form.ts';
import { key, needed } from './key.ts';

/** A list of names before what they are: 张三、李四 副市长. */
const nameList = map({
  names: needed('姓名', names, '姓名，两个字的按三个字排齐', 'names; those of two characters are spread', {
    role: 'person',
  }),
  suffix: key('后缀', text, '姓名之后的称谓', 'what stands after the names', { role: 'recipients' }),
});

export const recipients = list(either(text, nameList), { single: true });

export const distribution = either(
  open(recipients),
  list(
    either(
      map({
        label: needed('类别', text, '报、送、发、抄送等', 'the label', { role: 'recipients' }),
        to: needed('对象', recipients, '单位或人员', 'who gets it', { role: 'recipients' }),
      }),
      open(recipients),
    ),
  ),
);

export const contact = map(
  {
    name: key('姓名', text, '姓名', 'name', { role: 'contact' }),
    phone: key('电话', text, '电话，照录', 'telephone, as typed', { role: 'contact' }),
    email: key('邮箱', text, '电子邮箱', 'e-mail', { role: 'contact' }),
  },
  { short: 'name' },
);

export type Distribution = FormOutput<typeof distribution>;
export type Recipients = FormOutput<typeof recipients>;
