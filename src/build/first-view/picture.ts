/**
 * The map as the first page shows it before its script runs: the same ground, areas and discs at the places where the
 * map will have them, fitted to any window by the style alone. Discs keep their size; the ground grows with the room.
 */

import { isLarge } from '../../domain/large.ts';
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Atlas } from '../../domain/model.ts';
import { type Markup, markup } from '../../exports/markup.ts';
import { type Px, toWorld } from '../../geo/mercator.ts';
import type { Extent, LonLat } from '../../geo/place-geometry.ts';
import { isOnBasemap } from '../../geo/region.ts';
import type { TileArchive } from '../../map/basemap/tile-archive.ts';
import { fitting } from '../../map/drawn/view.ts';
import { DISCS, homeExtent, openingExtent } from '../../map/framing.ts';
import { buildModel, type MapModel } from '../../map/model.ts';
import { factsOf } from '../../state/facts.ts';
import { visibilitySelector } from '../../state/selectors.ts';
import { createAtlasStore } from '../../state/store.ts';
import { areasSvg } from './areas.ts';
import { openingArrangement } from './arrangement.ts';
import { groundSvg, tilesOf } from './ground.ts';
import { marksSvg } from './marks.ts';

/** The map of a common window, px, and what the style leaves round the picture there. */
const DESK = { width: 940, height: 680 } as const;
const DESK_PADDING = { top: 60, bottom: 64, left: 40, right: 150 } as const;
/** The picture's units are px at this zoom: half of those that are seen. */
const UNITS_ZOOM = 7;
/** What windows of common forms show beside home, in its own width and height. */
const WIDE = 0.7;
const HIGH = 0.3;
/** The map of a common phone, px, and what lies over it: the lens, and the sheet. */
const PHONE = { width: 390, height: 672 } as const;
const PHONE_PADDING = { top: 96, bottom: 322, left: 24, right: 24 } as const;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An extent in px of the world at a zoom. */
function boxOf([west, south, east, north]: Extent, zoom: number): Box {
  const [left, top] = toWorld([west, north], zoom);
  const [right, bottom] = toWorld([east, south], zoom);
  return { left, top, width: right - left, height: bottom - top };
}

/** As wide a box, and so high that a room which it fills in height is as wide as it: that is how the style fits it. */
function standingBox({ left, top, width, height }: Box): Box {
  const wide = DESK.width - DESK_PADDING.left - DESK_PADDING.right;
  const high = DESK.height - DESK_PADDING.top - DESK_PADDING.bottom;
  const enough = Math.max(height, (width * high) / wide);
  return { left, top: top - (enough - height) / 2, width, height: enough };
}

const middleOf = ({ left, top, width, height }: Box): Px => [left + width / 2, top + height / 2];

/** Past every phone's edge, px: one shows all of a large record, far smaller, and lays its badges out otherwise. */
const OUT_OF_SIGHT = 4000;

/** Home as a phone has it, px, and how far its middle stands there from that of what the map opens on. */
function onPhone(model: MapModel, home: Extent, visibility: ReturnType<typeof visibilitySelector>) {
  const parts = { store: createAtlasStore(), visibility, padding: () => PHONE_PADDING };
  const whole = standingBox(boxOf(home, DISCS));
  if (isLarge(model.incidents.length)) return { whole, dx: OUT_OF_SIGHT, dy: 0 };
  const [x, y] = middleOf(whole);
  const [openX, openY] = middleOf(boxOf(openingExtent(model, home, parts, PHONE), DISCS));
  return { whole, dx: Math.round(x - openX), dy: Math.round(y - openY) };
}

/**
 * The picture of a record; null where its map opens on something else than the base map.
 *
 * @throws {Error} when the archive cannot be read
 */
export async function firstPicture(
  atlas: Atlas,
  lookup: AtlasLookup,
  archive: TileArchive,
): Promise<Markup | null> {
  const facts = factsOf(atlas, lookup);
  const model = buildModel(atlas, lookup, facts);
  const home = homeExtent(model);
  if (!isOnBasemap(home) || model.incidents.length === 0) return null;
  const { left, top, width, height } = standingBox(boxOf(home, UNITS_ZOOM));
  const room = {
    left: -WIDE * width,
    top: -HIGH * height,
    right: (1 + WIDE) * width,
    bottom: (1 + HIGH) * height,
  };
  const units = { zoom: UNITS_ZOOM, origin: [left, top] as const, room };
  const shareOf = (at: LonLat): Px => {
    const [x, y] = toWorld(at, UNITS_ZOOM);
    return [(x - left) / width, (y - top) / height];
  };
  const { zoom } = fitting(home, DESK, DESK_PADDING);
  const ground = groundSvg(await tilesOf(archive), units, zoom);
  const scale = 2 ** (zoom - UNITS_ZOOM);
  const frame = {
    left: (left + room.left) * scale,
    top: (top + room.top) * scale,
    right: (left + room.right) * scale,
    bottom: (top + room.bottom) * scale,
  };
  const marks = marksSvg(model, openingArrangement(model, zoom, frame), shareOf);
  const { whole, dx, dy } = onPhone(
    model,
    home,
    visibilitySelector(facts, () => null),
  );
  // Its size is a phone's, where it is moved to what the map opens on; on wider windows the style fits it to the room.
  return markup`<svg class="first-map" width="${Math.round(whole.width)}" height="${Math.round(whole.height)}" overflow="visible" aria-hidden="true"><g transform="translate(${dx} ${dy})"><svg viewBox="0 0 ${Math.round(width)} ${Math.round(height)}" shape-rendering="crispEdges">${ground}${areasSvg(model, units)}</svg>${marks}</g></svg>`;
}
