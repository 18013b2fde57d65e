/** Countries by one character: 中埃, 以柬, 法方, 驻德. */

/** Those that others are often named with. */
const often: ReadonlySet<string> = new Set('中美俄英法德日韩朝印巴欧以');
const countries: ReadonlySet<string> = new Set(
  '中美俄英法德日韩朝蒙印巴越老柬泰缅马新尼菲斯孟阿伊以叙约黎沙科卡也土埃苏突摩南肯坦乌刚加喀赞津莫塞厄意西葡希荷比卢瑞奥匈捷波罗保黑白拉立爱冰挪丹芬欧澳纽斐汤萨墨古委秘智玻哥格吉哈塔利几毛佛安柏冈圭',
);
/** 驻埃, 访柬, 愿同柬方: what stands before a country. */
const towards: ReadonlySet<string> = new Set('驻访赴援抵对同与');

/** Whether the character is one of two countries, of the side of one, or of such a name. @param at in the run */
export const isOfCountries = (run: string, at: number): boolean => areCountries(run, at - 1) || areCountries(run, at);

function areCountries(run: string, at: number): boolean {
  const [first, second, before] = [run[at] ?? '', run[at + 1] ?? '', run[at - 1] ?? ''];
  if (countries.has(first) && countries.has(second)) return often.has(first) || often.has(second);
  if (countries.has(first) ? second === '方' : towards.has(first) && countries.has(second)) return true;
  // 法方|视中国为伙伴.
  return first === '方' && second !== '' && countries.has(before);
}
