/** The picture a shared link shows, 1200 by 630: an incident's map, its mark and its title, or the whole record's. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Atlas, Incident } from '../../domain/model.ts';
import { markOf } from '../../domain/readings.ts';
import { discSvg } from '../../exports/disc-svg.ts';
import type { Ground } from '../../exports/ground.ts';
import { homeOf, mapDrawing, PICTURE_FONT } from '../../exports/map-svg.ts';
import { type Markup, markup } from '../../exports/markup.ts';
import { placement } from '../../geo/placement.ts';
import type { PageWords } from '../../i18n/pages.ts';
import { describeMark } from '../../symbology/describe-mark.ts';
import { GROUND_COLOURS } from '../../symbology/disc.ts';
import { describeDate } from '../../time/describe.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const SIDE = 500;
const LINE = 24;

/** PageWords in lines of at most so many characters, the rest cut off with an ellipsis. */
function lines(text: string, length: number, most: number): string[] {
  const out: string[] = [''];
  for (const word of text.split(/\s+/u)) {
    const last = out[out.length - 1] ?? '';
    if (last === '' || last.length + word.length + 1 <= length)
      out[out.length - 1] = last === '' ? word : `${last} ${word}`;
    else out.push(word);
  }
  if (out.length <= most) return out;
  return [...out.slice(0, most - 1), `${out[most - 1]}…`];
}

const block = (texts: readonly string[], y: number, size: number, attributes: Markup): Markup =>
  markup`${texts.map((text, index) => markup`<text x="44" y="${y + index * size * 1.22}" font-size="${size}" ${attributes}>${text}</text>`)}`;

/** Ground, text column, map and credit, as every preview has them. */
const sheet = (map: Markup, text: Markup): string => {
  const { paper, ink, soft } = GROUND_COLOURS.light;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="${PICTURE_FONT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${paper}"/>${map}<rect x="${SIDE - 1}" width="2" height="${HEIGHT}" fill="${ink}" fill-opacity="0.2"/>${text}<text x="44" y="${HEIGHT - 34}" font-size="14" fill="${soft}">© OpenStreetMap, Natural Earth, GSHHG, GeoNames</text></svg>`
    .text;
};

const BOX = { x: SIDE, y: 0, width: WIDTH - SIDE, height: HEIGHT } as const;

/** The SVG of the first page's preview picture: the name of the atlas, what it is, and every core incident. */
export function recordPreviewSvg(
  atlas: Atlas,
  lookup: AtlasLookup,
  ground: Ground,
  words: PageWords,
): string {
  const { ink, soft } = GROUND_COLOURS.light;
  const marks = atlas.incidents.flatMap(({ id, tier, place: at }) => {
    const place = at === null ? undefined : lookup.places.get(at);
    if (tier !== 'core' || place === undefined || placement(place) !== 'map') return [];
    return [{ id, mark: markOf(lookup.claimsAbout(id)), place }];
  });
  const title = lines(words.app.name, 18, 3);
  return sheet(
    mapDrawing({ box: BOX, ground, marks, size: 24, margin: 0.04, extent: homeOf(ground) }),
    markup`${block(title, 116, 46, markup`font-family="'Source Serif 4'" font-weight="600" fill="${ink}"`)}${block(
      lines(words.page.siteLede, 40, 8),
      116 + title.length * 58 + 20,
      LINE,
      markup`fill="${soft}"`,
    )}`,
  );
}

/** What an incident's preview picture shows, for whoever does not see it: the place and both readings. */
export function previewWords(incident: Incident, lookup: AtlasLookup, words: PageWords): string {
  const { drawn, tooWide, noPlace } = words.page.picture;
  const mark = describeMark(markOf(lookup.claimsAbout(incident.id)), 'contrast', words);
  const place = incident.place === null ? undefined : lookup.places.get(incident.place);
  if (place === undefined) return noPlace(incident.title, mark);
  const said = placement(place) === 'map' ? drawn : tooWide;
  return said(incident.title, place.name, mark);
}

/** The SVG of an incident's preview picture. */
export function previewSvg(
  incident: Incident,
  lookup: AtlasLookup,
  ground: Ground,
  words: PageWords,
): string {
  const { ink, soft } = GROUND_COLOURS.light;
  const place = incident.place === null ? undefined : lookup.places.get(incident.place);
  const mark = markOf(lookup.claimsAbout(incident.id));
  const drawn = placement(place) === 'map';
  const title = lines(incident.title, 23, 5);
  const where = [
    place?.name ?? words.shared.noPlace,
    incident.date === null ? words.shared.undated : describeDate(incident.date),
  ].join(', ');
  const serif = markup`font-family="'Source Serif 4'" font-weight="600" fill="${ink}"`;
  const map = mapDrawing({
    box: BOX,
    ground,
    marks: drawn && place !== undefined ? [{ id: incident.id, mark, place }] : [],
    size: 44,
    margin: drawn ? 0.2 : 0.04,
    ...(drawn ? {} : { extent: homeOf(ground) }),
  });
  return sheet(
    map,
    markup`${discSvg(mark, { x: 92, y: 104, scale: 4.4 }, { id: 'head' })}<text x="166" y="100" font-size="22" font-weight="600" fill="${ink}">${words.app.name}</text><text x="166" y="128" font-size="17" fill="${soft}">${words.incidentKind[incident.kind]}</text>${block(title, 226, 38, serif)}${block(
      lines(where, 44, 2),
      226 + title.length * 46 + 12,
      LINE,
      markup`fill="${soft}"`,
    )}`,
  );
}
