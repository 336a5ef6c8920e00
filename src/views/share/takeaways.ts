/** The files that a reader takes away: what is in them, and what they are called. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Atlas, Incident } from '../../domain/model.ts';
import { markOf } from '../../domain/readings.ts';
import { claimRows, claimsCsv } from '../../exports/claims-table.ts';
import { incidentsGeoJson } from '../../exports/geojson.ts';
import type { Ground } from '../../exports/ground.ts';
import type { PictureMark } from '../../exports/map-svg.ts';
import { briefing } from '../../exports/markdown.ts';
import { passagesCsv } from '../../exports/passages-table.ts';
import { PICTURE_SIZE, pictureSvg } from '../../exports/picture-svg.ts';
import { placement } from '../../geo/placement.ts';
import type { Words } from '../../i18n/index.ts';
import type { Lens } from '../../symbology/disc.ts';

export const TAKEAWAYS = ['geojson', 'csv', 'passages', 'briefing', 'png', 'svg'] as const;
export type Takeaway = (typeof TAKEAWAYS)[number];

const FILES: Record<Takeaway, { readonly name: string; readonly type: string }> = {
  geojson: { name: 'incidents.geojson', type: 'application/geo+json' },
  csv: { name: 'claims.csv', type: 'text/csv;charset=utf-8' },
  passages: { name: 'passages.csv', type: 'text/csv;charset=utf-8' },
  briefing: { name: 'briefing.md', type: 'text/markdown;charset=utf-8' },
  png: { name: 'map.png', type: 'image/png' },
  svg: { name: 'map.svg', type: 'image/svg+xml' },
};

export const takeawayName = (kind: Takeaway): string => `contested-ground-${FILES[kind].name}`;

export interface Taking {
  readonly atlas: Atlas;
  readonly lookup: AtlasLookup;
  readonly words: Words;
  readonly incidents: readonly Incident[];
  readonly lens: Lens;
  readonly theme: 'light' | 'dark';
  readonly site: string;
  readonly day: string;
  readonly ground: () => Promise<Ground>;
  readonly raster: (svg: string, width: number, height: number) => Promise<Blob>;
}

/** The marks of incidents that can be drawn. */
export function pictureMarks(incidents: readonly Incident[], lookup: AtlasLookup): PictureMark[] {
  return incidents.flatMap((incident) => {
    const place = incident.place === null ? undefined : lookup.places.get(incident.place);
    return place === undefined || placement(place) === 'shelf'
      ? []
      : [{ id: incident.id, mark: markOf(lookup.claimsAbout(incident.id)), place }];
  });
}

async function picture(taking: Taking): Promise<string> {
  const { atlas, lookup, words, incidents, lens, theme, site, day } = taking;
  const [only] = incidents;
  const ground = await taking.ground();
  const under = ground.world === undefined ? 'region' : 'world';
  return pictureSvg({
    title: incidents.length === 1 && only !== undefined ? only.title : words.app.name,
    subtitle: words.picture.subtitle(incidents.length, atlas.incidents.length),
    marks: pictureMarks(incidents, lookup),
    ground,
    lens,
    theme,
    credit: words.picture.credit(site, atlas.version, day, words.picture.ground[under]),
    words,
  });
}

/** Makes a file. Rejects where the ground cannot be fetched or the picture not be painted. */
export async function takeaway(kind: Takeaway, taking: Taking): Promise<Blob> {
  const { atlas, lookup, words, incidents, site, day } = taking;
  const ids = new Set(incidents.map(({ id }) => id));
  const whole = incidents.length === atlas.incidents.length;
  const rows = () =>
    claimRows(atlas).filter(({ incident }) => (incident === null ? whole : ids.has(incident)));
  const text = (content: string) => new Blob([content], { type: FILES[kind].type });
  switch (kind) {
    case 'geojson':
      return text(JSON.stringify(incidentsGeoJson(atlas, ids)));
    case 'csv':
      return text(claimsCsv(rows()));
    case 'passages':
      return text(passagesCsv(rows()));
    case 'briefing':
      return text(briefing(incidents, atlas, lookup, words, { site, day }));
    case 'svg':
      return text(await picture(taking));
    case 'png':
      return taking.raster(await picture(taking), PICTURE_SIZE.width, PICTURE_SIZE.height);
  }
}
