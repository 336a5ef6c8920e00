/** The ground of the drawn map: relief, areas and lines of the base map, painted from the style's own layers. */
import type { LayerSpecification } from 'maplibre-gl';
import type { BasemapPalette } from '../basemap/palette.ts';
import { numberOf, textOf } from './evaluate.ts';
import { createGroundPainter } from './ground.ts';
import { drawRelief } from './relief.ts';
import { createSheet, type Sheet } from './sheet.ts';
import { type Tiles, tilesOver } from './tiles.ts';
import { originOf } from './view.ts';

export interface Backdrop extends Sheet {
  /** What the ground is drawn from; the rest is painted from then on. */
  readonly dress: (
    palette: BasemapPalette,
    layers: readonly LayerSpecification[],
    relief: HTMLCanvasElement | null,
  ) => void;
}

export function createBackdrop(tiles: () => Tiles | null): Backdrop {
  let painter = createGroundPainter([]);
  let bare = '';
  let relief: HTMLCanvasElement | null = null;
  let reliefOpacity: unknown = 1;

  const sheet = createSheet('drawn-ground', (context, whole) => {
    const { width, height } = whole.size;
    context.fillStyle = bare;
    context.fillRect(0, 0, width, height);
    const asked = { zoom: whole.zoom };
    if (relief !== null) drawRelief(context, relief, whole, numberOf(reliefOpacity, asked, 1));
    const [left, top] = originOf(whole);
    const needed = tilesOver({ left, top, right: left + width, bottom: top + height }, whole.zoom);
    painter.paint(context, whole, tiles()?.get(needed) ?? []);
  });

  return {
    ...sheet,
    dress: (palette, layers, nextRelief) => {
      const under = layers.find((layer) => layer.type === 'background');
      bare = textOf(under?.paint?.['background-color'], { zoom: 0 }, palette.ground);
      painter = createGroundPainter(layers);
      relief = nextRelief;
      const raster = layers.find((layer) => layer.type === 'raster');
      reliefOpacity = raster?.paint?.['raster-opacity'] ?? 1;
      sheet.forget();
    },
  };
}
