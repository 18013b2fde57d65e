/** The path of a relationship's target seen from its owner's folder: `media/a.png`, `../customXml/item1.xml`, `/word/styles.xml`. */
export const resolveTarget = (folder: string, target: string): string => {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
};
