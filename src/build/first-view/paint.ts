/** Paths of the first view's picture: as few points and bytes as an eye needs. */
import { type Markup, markup } from '../../exports/markup.ts';
import type { Px } from '../../geo/mercator.ts';
import { simplified } from '../../geo/simplified.ts';

/** In units of the picture: half a px of the map. */
const TOLERANCE = 1;

const after = (value: number) => (value < 0 ? `${value}` : ` ${value}`);

/** A line in whole units, each step from the one before: short, and alike, so that it packs well. */
function lineData(line: readonly Px[], close: boolean): string {
  let [lastX, lastY] = [0, 0];
  const steps = simplified(line, TOLERANCE).flatMap(([x, y], index) => {
    const [dx, dy] = [Math.round(x) - lastX, Math.round(y) - lastY];
    if (index > 0 && dx === 0 && dy === 0) return [];
    [lastX, lastY] = [lastX + dx, lastY + dy];
    return [`${after(dx)}${after(dy)}`];
  });
  const [start, ...rest] = steps;
  return start === undefined || rest.length === 0
    ? ''
    : `M${start.trim()}l${rest.join('').trim()}${close ? 'Z' : ''}`;
}

/** Lines or rings as one path with these attributes; none where nothing is left of them. */
export function pathSvg(
  lines: readonly (readonly Px[])[],
  close: boolean,
  attributes: Markup,
): Markup[] {
  const d = lines.map((line) => lineData(line, close)).join('');
  return d === '' ? [] : [markup`<path d="${d}" ${attributes}/>`];
}
