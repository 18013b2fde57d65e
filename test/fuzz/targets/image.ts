import { bmp, exif, gif, jfif, jpeg, png, raw } from '../../data/pictures.ts';
import { mutateBytes } from '../mutate.ts';
import { building, type Case, type Target } from '../target.ts';

const pictures = [
  png(64, 48, 2835),
  jpeg(64, 48, { before: [...jfif(1, 96), ...exif({ 274: 1 }, 'II', 72)] }),
  jpeg(64, 48, { marker: 0xc2, before: exif({ 274: 6 }, 'MM', 72) }),
  gif(64, 48),
  bmp(6, 4),
  raw('RIFF', [9, 0, 0, 0], 'WEBPVP8 '),
  raw('<svg xmlns="http://www.w3.org/2000/svg">'),
];

/** Mostly read by itself, now and then put on a page. */
export const image: Target = (random): Case => {
  const bytes = mutateBytes(random.pick(pictures), random);
  const issue = building(random, { 'issue.yaml': '标题: 甲\n栏目: [{图片: 图.png}]\n', '图.png': bytes });
  return random.chance(0.1) ? issue : { ...issue, task: { image: '图.png' } };
};
