/** Words that mean something a document may be or bear, and that are not taken: why, and what to do. */

import type { Words } from '../diagnostic.ts';

const order: Words = {
  zh: '命令（令）的版头、令号和签名章都和别的文种不同（GB/T 9704-2012 10.2），要由签发机关自己的模板做，这里不做',
  en: 'an order has a head, a number and a signature stamp of its own (GB/T 9704-2012, 10.2), which the office that signs it makes itself',
};
const letter: Words = {
  zh: '这一版还不能印信函格式；先写 文种: 通报，模板照自带的例子 examples/letter 做',
  en: 'the form of a letter cannot be printed yet: write `kind: circular`, with templates as in examples/letter',
};
const minutes: Words = {
  zh: '这一版还不能印纪要的出席情况；先写 文种: 通报，出席、请假、列席写进“导语”',
  en: 'minutes cannot be printed yet: write `kind: circular`, and who was there into the `preamble`',
};

export const refusedKinds: Readonly<Record<string, Words>> = {
  命令: order,
  令: order,
  '命令（令）': order,
  '命令(令)': order,
  order,
  函: letter,
  信函: letter,
  letter,
  纪要: minutes,
  会议纪要: minutes,
  minutes,
};

const stamp: Words = {
  zh: '签名章由签发人自己加盖，程序不印，也不留它的位置；盖单位印章的写 盖章: 是',
  en: 'who signs stamps it himself: a signature stamp is neither printed nor given room; for the seal of an office write `seal: true`',
};
export const refusedSeals: Readonly<Record<string, Words>> = {
  签名章: stamp,
  签名: stamp,
  手签章: stamp,
  签字章: stamp,
};
