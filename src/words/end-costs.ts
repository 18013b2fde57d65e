/** What it costs to end a line of a title where it parts what belongs together. */

/** No line ends here, whatever it costs elsewhere. */
export const never = Number.POSITIVE_INFINITY;
/** Inside a word: only where a line has no other place. */
export const insideWord = 400;

/** On top of what the place says by itself. */
export const more = {
  /** Before what has its kind before it: 污水处理|设施. */
  left: 5,
  /** A word of one character belongs to its neighbours. */
  singleBefore: 12,
  singleBehind: 5,
  head: 14,
  tail: 30,
  /** Behind what says of which kind the next is. */
  kind: 10,
  /** So little behind a verb that it hangs there. */
  hanging: 9,
  /** Behind a number: 三起, 40个. */
  counted: 25,
  /** 等16家|诊所. */
  countedRest: 16,
  /** 关于 and 和 want what follows them on their line. */
  dangling: 40,
  /** Behind 进一步, 生产性: they belong to what follows. */
  leaning: 14,
  /** Between the words of one of several things, the first of them or the last alone. */
  listed: 8,
  /** Before 情况的报告, which sums up what stands before it. */
  shortSum: 14,
  /** Behind 和, where what follows belongs to both things. */
  shared: 6,
  /** Inside what is one thing although it is two words. */
  compound: 25,
  /** Inside the name of an office. */
  issuer: 45,
  /** Between a place and a smaller one. */
  withinPlace: 14,
  /** Before 通知: it would stand alone. */
  form: 25,
  /** Inside brackets that have room on a line of their own, or not. */
  fitting: 30,
  bracketed: 8,
} as const;
