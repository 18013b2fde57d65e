/** Words that mean something a document may be or bear, and that are not taken: why, and what to do. */

import type { Words } from '../diagnostic.ts';

const order: Words = {
  zh: '命令（令）的版头、令号和签名章都和别的文种不同（GB/T 9704-2012 10.2），要由签发机关自己的模板做，这里不做',
  en: 'an order has a head, a number and a signature stamp of its own (GB/T 9704-2012, 10.2), which the office that signs it makes itself',
};

export const refusedKinds: Readonly<Record<string, Words>> = {
  命令: order,
  令: order,
  '命令（令）': order,
  '命令(令)': order,
  order,
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
