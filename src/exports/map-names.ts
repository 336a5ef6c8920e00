/** Words on a picture of the map: countries, towns, and what stands beside a mark. None covers a mark. */
import { clipped } from '../geo/clip.ts';
import { isInside, type LonLat, markOf } from '../geo/place-geometry.ts';
import type { CountryName } from '../geo/world.ts';
import { GROUND_COLOURS } from '../symbology/disc.ts';
import type { Theme } from './disc-svg.ts';
import type { Ground } from './ground.ts';
import { type Markup, markup } from './markup.ts';
import type { Box, Projection } from './projection.ts';

/** What stands on the picture already: its middle, and how far it reaches to either side, in px. */
export interface Taken {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

const COLOURS = {
  light: { town: '#565f5d', country: '#7d766a' },
  dark: { town: '#a8b0ad', country: '#8b949a' },
} as const;

/** Px between the baselines of two names. */
const LINE = 19;
const TOWN_LETTER = 6.6;

/** Capitals with space between them. */
const COUNTRY_LETTER = 10.2;

/** Where else a country's name may stand, in px from the middle of what is seen of the country. */
const AROUND: readonly (readonly [number, number])[] = [0, -1, 1, -2, 2, -3, 3].flatMap((row) =>
  [0, -50, 50, -100, 100].map((x) => [x, row * 24] as const),
);

const round = (value: number) => Math.round(value * 10) / 10;

const isFree = (x: number, y: number, reach: number, taken: readonly Taken[]) =>
  taken.every(
    (other) => Math.abs(other.x - x) > other.reach + reach || Math.abs(other.y - y) > LINE,
  );

/** Where the name of a country can be read: inside what is seen of it, clear of marks; null for nowhere. */
function spotFor(
  country: GeoJSON.Geometry,
  reach: number,
  project: Projection,
  box: Box,
  taken: readonly Taken[],
): Taken | null {
  const seen = clipped(country, project.extent);
  if (seen === null) return null;
  const [midX, midY] = project.at(markOf(seen));
  for (const [dx, dy] of AROUND) {
    const [x, y] = [midX + dx, midY + dy];
    const inBox =
      x - reach > box.x + 6 &&
      x + reach < box.x + box.width - 6 &&
      y > box.y + 18 &&
      y < box.y + box.height - 12;
    const inCountry = [-reach, 0, reach].every((by) =>
      isInside(project.back([x + by, y]) as LonLat, seen),
    );
    if (inBox && inCountry && isFree(x, y, reach + 6, taken)) return { x, y, reach };
  }
  return null;
}

interface Word {
  readonly text: string;
  readonly spot: Taken;
}

/** Names of the region's countries, inside what is seen of each. */
const regionNames = (ground: Ground, project: Projection, box: Box, taken: Taken[]): Word[] =>
  ground.countries.flatMap((country, at) => {
    const text = ground.countryNames?.[at];
    if (text === undefined) return [];
    const spot = spotFor(country, (text.length * COUNTRY_LETTER) / 2, project, box, taken);
    if (spot === null) return [];
    taken.push(spot);
    return [{ text, spot }];
  });

/** Names of the world's countries, where there is room at the middle of each. */
const worldNames = (
  names: readonly CountryName[],
  project: Projection,
  box: Box,
  taken: Taken[],
): Word[] =>
  names.flatMap(({ name: text, at }) => {
    const [x, y] = project.at(at);
    const spot = { x, y, reach: (text.length * COUNTRY_LETTER) / 2 };
    const inBox =
      x - spot.reach > box.x &&
      x + spot.reach < box.x + box.width &&
      y > box.y + 18 &&
      y < box.y + box.height - 12;
    if (!inBox || !isFree(x, y, spot.reach + 6, taken)) return [];
    taken.push(spot);
    return [{ text, spot }];
  });

/** The names of the countries, and then of the towns that there is room for. */
export function namesSvg(
  ground: Ground,
  project: Projection,
  box: Box,
  theme: Theme,
  taken: readonly Taken[],
): Markup[] {
  const { halo } = GROUND_COLOURS[theme];
  const placed = [...taken];
  const words =
    ground.world === undefined
      ? regionNames(ground, project, box, placed)
      : worldNames(ground.world.names, project, box, placed);
  const countries = words.map(
    ({ text, spot }) =>
      markup`<text x="${round(spot.x)}" y="${round(spot.y + 4)}" font-size="12.5" letter-spacing="2" text-anchor="middle" fill="${COLOURS[theme].country}" stroke="${halo}" stroke-width="2.5" stroke-opacity="0.7" paint-order="stroke" stroke-linejoin="round">${text.toUpperCase()}</text>`,
  );
  // Towns are the region's
  const named = ground.world === undefined ? ground.towns : [];
  const towns = named.flatMap(({ name, at }) => {
    const [x, y] = project.at(at);
    const width = name.length * TOWN_LETTER;
    const inside =
      x > box.x + 4 &&
      x < box.x + box.width - width - 14 &&
      y > box.y + 14 &&
      y < box.y + box.height - 10;
    const middle = x + 6 + width / 2;
    if (!inside || !isFree(middle, y, width / 2, placed)) return [];
    placed.push({ x: middle, y, reach: width / 2 });
    return [
      markup`<circle cx="${round(x)}" cy="${round(y)}" r="2" fill="${COLOURS[theme].town}"/><text x="${round(x + 6)}" y="${round(y + 4)}" font-size="12.5" fill="${COLOURS[theme].town}" stroke="${halo}" stroke-width="3" stroke-opacity="0.85" paint-order="stroke" stroke-linejoin="round">${name}</text>`,
    ];
  });
  return [...countries, ...towns];
}

/** A mark's number, on a plate that touches its own disc, so that it is not read as its neighbour's. */
export function numberSvg(label: string, x: number, y: number, size: number, theme: Theme): Markup {
  const { ink, paper } = GROUND_COLOURS[theme];
  const [atX, atY] = [round(x + size * 0.62), round(y - size * 0.44)];
  return markup`<circle cx="${atX}" cy="${atY}" r="7.2" fill="${paper}" stroke="${ink}" stroke-width="0.9"/><text x="${atX}" y="${round(atY + 4.2)}" font-size="12" font-weight="700" text-anchor="middle" fill="${ink}">${label}</text>`;
}

/** A number alone, white on ink: where the picture must not tell what either side holds. */
export function plainMarkSvg(
  label: string,
  x: number,
  y: number,
  size: number,
  theme: Theme,
): Markup {
  const { ink, paper } = GROUND_COLOURS[theme];
  return markup`<circle cx="${round(x)}" cy="${round(y)}" r="${size / 2}" fill="${ink}" stroke="${paper}" stroke-width="2"/><text x="${round(x)}" y="${round(y + 4.8)}" font-size="14" font-weight="700" text-anchor="middle" fill="${paper}">${label}</text>`;
}
