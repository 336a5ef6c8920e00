/** The map engine with our base map and fifty circles, and nothing else: what the atlas is measured against. */
import 'maplibre-gl/dist/maplibre-gl.css';
import '../../../src/styles/fonts.css';
import { Map as MapEngine, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { basemapFonts } from '../../../src/map/basemap/fonts.ts';
import { loadBasemap } from '../../../src/map/basemap/pmtiles-source.ts';
import { basemapStyle } from '../../../src/map/basemap/style.ts';

setWorkerUrl(workerUrl);
const baseUrl = document.baseURI;
/** What the peer's page was measured beside: the engine alone. */
const isEmpty = location.search === '?empty';
if (!isEmpty) await loadBasemap(baseUrl);
const map = new MapEngine({
  container: 'map',
  style: isEmpty
    ? { version: 8, sources: {}, layers: [] }
    : basemapStyle({ theme: 'light', baseUrl, fonts: basemapFonts(baseUrl), markedTowns: [] }),
  bounds: [67.6, 36.8, 71.4, 40],
  fadeDuration: 0,
});
const tell = () => {
  document.body.dataset['painted'] = '50';
};
map.on('load', () => {
  if (isEmpty) {
    tell();
    return;
  }
  map.addSource('circles', {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: Array.from({ length: 50 }, (_, index) => ({
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'Point',
          coordinates: [67.8 + (index % 10) * 0.36, 37 + Math.floor(index / 10) * 0.6],
        },
      })),
    },
  });
  map.addLayer({ id: 'circles', type: 'circle', source: 'circles' });
  map.once('idle', tell);
});
