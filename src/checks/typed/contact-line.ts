import type { Found } from '../check.ts';
import type { Passage } from '../passage.ts';

/** 联系人: 尤敏 0700-8250316: the number has a key of its own, and its label. */
export function numberBehindName({ path, text }: Passage): Found | undefined {
  if (path[0] !== 'contacts' || path.at(-1) !== 'name') return undefined;
  const [, name, number] =
    /^(\p{Script=Han}{2,4})[ \u3000，,、;；：:（(]*(?:(?:联系)?电话|手机)?[：: ]*(\d{3,4}[-—]?\d{7,8}|1\d{10})[）)]?$/u.exec(
      text.trim(),
    ) ?? [];
  if (name === undefined || number === undefined) return undefined;
  const phone = number.replace('—', '-');
  return {
    path,
    severity: 'warning',
    message: { zh: `联系人里连电话一起写了：“${text}”`, en: `the telephone stands in the key of the name: “${text}”` },
    hint: { zh: `写作 { 姓名: ${name}, 电话: ${phone} }`, en: `write { name: ${name}, phone: ${phone} }` },
  };
}
