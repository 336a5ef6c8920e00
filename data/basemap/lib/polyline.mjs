/** Lines as short text: Google's encoded polyline algorithm, longitude first, in hundredths of a degree. */

const PRECISION = 100;

function encodeNumber(value) {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  while (rest >= 0x20) {
    text += String.fromCharCode((0x20 | (rest & 0x1f)) + 63);
    rest >>= 5;
  }
  return text + String.fromCharCode(rest + 63);
}

/**
 * @param {number[][]} line positions in degrees; points that fall together become one
 * @returns {string}
 */
export function encodeLine(line) {
  let [lastX, lastY] = [0, 0];
  let text = '';
  for (const [index, point] of line.entries()) {
    const [x, y] = point.map((degrees) => Math.round(degrees * PRECISION));
    if (index > 0 && x === lastX && y === lastY) continue;
    text += encodeNumber(x - lastX) + encodeNumber(y - lastY);
    [lastX, lastY] = [x, y];
  }
  return text;
}
