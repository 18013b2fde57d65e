/** Counts in which the same one of several units is counted once: 企业数（去重）. Their units do not add up to them. */
export const isDistinct = (name: string): boolean => /去重|剔重|除重|排重|不重复|不含重复|剔除重复/.test(name);
