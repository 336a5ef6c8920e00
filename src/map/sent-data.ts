/** The data that the map's sources hold: only what differs is sent, and all of it again to a new style. */
import { type MapData, NO_DATA } from './layers/compose.ts';
import { SOURCES } from './layers/sources.ts';

export interface SentData {
  /** What the sources hold now. */
  readonly data: () => MapData;
  readonly put: (name: keyof MapData, features: GeoJSON.FeatureCollection) => void;
  /** Sends everything again: the style, and with it every source, is new. */
  readonly resend: () => void;
}

/** `first` is what the style is made with; `send` gives a source new data. */
export function createSentData(
  first: Partial<MapData>,
  send: (source: string, features: GeoJSON.FeatureCollection) => void,
): SentData {
  let data: MapData = { ...NO_DATA, ...first };
  return {
    data: () => data,
    put: (name, features) => {
      if (data[name] === features) return;
      data = { ...data, [name]: features };
      send(SOURCES[name], features);
    },
    resend: () => {
      for (const name of Object.keys(data) as (keyof MapData)[]) send(SOURCES[name], data[name]);
    },
  };
}
