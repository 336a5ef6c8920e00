/**
 * What stands on the drawn map at a fixed size: stems, points, discs, badges, rings, words of arcs. Each is
 * an element at a place of the ground; only those in or near the frame are in the page.
 */
import type { BasemapTheme } from '../basemap/palette.ts';
import { LAYERS, type Standing, standingsOf } from './standings.ts';
import type { DrawnSurface } from './surface.ts';
import { set, short, svg } from './svg.ts';
import { toScreen, type View } from './view.ts';

/** How far outside the frame marks are kept in the page, px. */
const BEYOND = 200;
/** Half the side of a disc with its halo, px: it counts as seen when any of it is in the frame. */
const HALF_DISC = 15;

export interface Marks {
  readonly element: SVGSVGElement;
  /** Works out anew what stands on the map. */
  readonly write: (view: View, theme: BasemapTheme) => void;
  /** Puts everything where the view has it. */
  readonly follow: (view: View) => void;
  /** How many incidents show a disc in the frame. */
  readonly painted: () => number;
}

export function createMarks(surface: DrawnSurface): Marks {
  const groups = new Map(LAYERS.map((name) => [name, svg('g', { class: `drawn-${name}` })]));
  const element = svg('svg', { class: 'drawn-marks', 'aria-hidden': 'true' });
  element.append(...groups.values());
  let standing: Standing[] = [];
  const elements = new Map<string, SVGElement>();

  const near = ({ at, offset }: Standing, view: View) => {
    const [x, y] = toScreen(at, view);
    const { width, height } = view.size;
    return (
      x + offset[0] > -BEYOND &&
      y + offset[1] > -BEYOND &&
      x + offset[0] < width + BEYOND &&
      y + offset[1] < height + BEYOND
    );
  };

  const follow = (view: View) => {
    for (const { name, at, offset } of standing) {
      const [x, y] = toScreen(at, view);
      const transform = `translate(${short(x + offset[0])} ${short(y + offset[1])})`;
      const glyph = elements.get(name);
      if (glyph !== undefined && glyph.getAttribute('transform') !== transform)
        set(glyph, { transform });
    }
  };

  return {
    element,
    write: (view, theme) => {
      standing = standingsOf(surface, theme).filter((each) => near(each, view));
      const before = new Map(elements);
      elements.clear();
      for (const { name, draw } of standing) elements.set(name, before.get(name) ?? draw());
      for (const [layer, group] of groups) {
        const wanted = standing
          .filter((each) => each.layer === layer)
          .flatMap(({ name }) => elements.get(name) ?? []);
        const same =
          wanted.length === group.childElementCount &&
          wanted.every((child, index) => group.children[index] === child);
        if (!same) group.replaceChildren(...wanted);
      }
      follow(view);
    },
    follow,
    painted: () => {
      const view = surface.look();
      const seen = standing.filter(({ layer, at, offset }) => {
        if (layer !== 'discs') return false;
        const [x, y] = toScreen(at, view);
        const inside = (value: number, end: number) =>
          value > -HALF_DISC && value < end + HALF_DISC;
        return inside(x + offset[0], view.size.width) && inside(y + offset[1], view.size.height);
      });
      return seen.length;
    },
  };
}
