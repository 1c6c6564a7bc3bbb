import { writeFileSync } from 'node:fs';
import { encodePng } from './png.mjs';

const white = [255, 255, 255];
const brand = [79, 82, 178];

/** The app's picture, in units of its side: an agenda of three points, the last one decided. */
const lines = [
  { from: [0.29, 0.33], to: [0.31, 0.33] },
  { from: [0.42, 0.33], to: [0.71, 0.33] },
  { from: [0.29, 0.5], to: [0.31, 0.5] },
  { from: [0.42, 0.5], to: [0.71, 0.5] },
  { from: [0.42, 0.68], to: [0.52, 0.77] },
  { from: [0.52, 0.77], to: [0.73, 0.6] },
];

writeFileSync('appPackage/color.png', encodePng(192, (x, y) => [...mixed(brand, white, cover(x, y, 192, 0.036)), 255]));
writeFileSync('appPackage/outline.png', encodePng(32, (x, y) => [...white, Math.round(255 * cover(x, y, 32, 0.045))]));

/** How much of the pixel the picture covers, 0–1. */
function cover(x, y, side, halfWidth) {
  const point = [(x + 0.5) / side, (y + 0.5) / side];
  const distance = Math.min(...lines.map((line) => distanceTo(point, line)));

  return Math.min(1, Math.max(0, (halfWidth - distance) * side + 0.5));
}

function distanceTo([x, y], { from: [ax, ay], to: [bx, by] }) {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const share = Math.min(1, Math.max(0, along));

  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}

function mixed(under, over, share) {
  return under.map((value, index) => Math.round(value + (over[index] - value) * share));
}
