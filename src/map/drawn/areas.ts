/**
 * Places without a spot, and the lines of claimed movements, as SVG: each layer of the record's style is a
 * group, each feature a path. A filter that softens edges is laid over a whole group, not over each path.
 */
import type { LayerSpecification } from 'maplibre-gl';
import { toWorld } from '../../geo/mercator.ts';
import type { BasemapTheme } from '../basemap/palette.ts';
import { recordLayers } from '../layers/compose.ts';
import { type Asked, evaluate, numberOf, passes, textOf } from './evaluate.ts';
import { shapePath } from './paths.ts';
import { patternId, stipplePatterns } from './stipple.ts';
import type { DrawnSurface } from './surface.ts';
import { set, svg } from './svg.ts';
import { originOf, type View } from './view.ts';

type Shaped = Extract<LayerSpecification, { type: 'fill' | 'line' }>;

interface Drawn {
  readonly path: SVGPathElement;
  readonly layer: Shaped;
  readonly feature: GeoJSON.Feature;
}

const isShaped = (layer: LayerSpecification): layer is Shaped =>
  layer.type === 'fill' || layer.type === 'line';

/** The engine's blur is the width of a soft edge; a Gaussian is about as soft at a third of it. */
const SOFTNESS = 3;

/** Attributes that a layer gives every path, whatever its state. */
function lookOf(layer: Shaped, asked: Asked, clip: string | undefined) {
  if (layer.type === 'fill') {
    const pattern = layer.paint?.['fill-pattern'];
    const fill =
      pattern === undefined
        ? textOf(layer.paint?.['fill-color'], asked, '#000')
        : `url(#${patternId(textOf(pattern, asked, ''))})`;
    return { fill, 'fill-rule': 'evenodd' };
  }
  const width = numberOf(layer.paint?.['line-width'], asked, 1);
  const dashes = evaluate(layer.paint?.['line-dasharray'] ?? [], asked) as readonly number[];
  return {
    fill: 'none',
    stroke: textOf(layer.paint?.['line-color'], asked, '#000'),
    // Inside its outline only: twice as wide, and the outer half cut off
    'stroke-width': clip === undefined ? width : width * 2.2,
    'stroke-linecap': textOf(layer.layout?.['line-cap'], asked, 'butt'),
    'stroke-linejoin': textOf(layer.layout?.['line-join'], asked, 'miter'),
    'stroke-dasharray': dashes.length === 0 ? undefined : dashes.map((d) => d * width).join(' '),
    'clip-path': clip === undefined ? undefined : `url(#${clip})`,
  };
}

const opacityOf = (layer: Shaped, asked: Asked) =>
  layer.type === 'fill'
    ? numberOf(layer.paint?.['fill-opacity'], asked, 1)
    : numberOf(layer.paint?.['line-opacity'], asked, 1);

const isArea = ({ type }: GeoJSON.Geometry) => type === 'Polygon' || type === 'MultiPolygon';

export interface Areas {
  readonly element: SVGSVGElement;
  /** Writes everything anew, for a view at rest or for new data. */
  readonly write: (view: View, theme: BasemapTheme) => void;
  /** Changes how strongly each is drawn, as its state says. */
  readonly restate: () => void;
  /** Shifts and scales what was written to where the view is now. */
  readonly follow: (view: View) => void;
}

let written = 0;

export function createAreas(surface: DrawnSurface): Areas {
  const element = svg('svg', { class: 'drawn-areas', 'aria-hidden': 'true' });
  const prefix = `drawn-${++written}`;
  let drawn: Drawn[] = [];
  let at: View | null = null;

  const askedOf = ({ layer, feature }: Pick<Drawn, 'layer' | 'feature'>): Asked => ({
    zoom: surface.getZoom(),
    properties: feature.properties ?? {},
    state: surface.stateOf('source' in layer ? String(layer.source) : '', Number(feature.id)),
  });
  const restate = () => {
    for (const each of drawn) set(each.path, { opacity: opacityOf(each.layer, askedOf(each)) });
  };

  const writeLayer = (layer: Shaped, view: View, defs: SVGDefsElement) => {
    const group = svg('g', { 'data-layer': layer.id });
    const blur = layer.type === 'line' ? numberOf(layer.paint?.['line-blur'], { zoom: 0 }, 0) : 0;
    if (blur > 0) {
      const filter = `${prefix}-${layer.id}`;
      defs.append(
        svg(
          'filter',
          {
            id: filter,
            filterUnits: 'userSpaceOnUse',
            x: '-50%',
            y: '-50%',
            width: '200%',
            height: '200%',
          },
          svg('feGaussianBlur', { stdDeviation: blur / SOFTNESS }),
        ),
      );
      set(group, { filter: `url(#${filter})` });
    }
    const inside =
      layer.type === 'line' && layer.paint?.['line-offset'] !== undefined && blur === 0;
    surface.source(String(layer.source)).features.forEach((feature, index) => {
      const each = { layer, feature };
      if (!passes(layer, askedOf(each))) return;
      const d = shapePath(feature.geometry, view);
      if (d === '') return;
      const clip =
        inside && isArea(feature.geometry) ? `${prefix}-${layer.id}-${index}` : undefined;
      if (clip !== undefined)
        defs.append(svg('clipPath', { id: clip }, svg('path', { d, 'clip-rule': 'evenodd' })));
      const path = svg('path', { d, ...lookOf(layer, askedOf(each), clip) });
      drawn.push({ path, ...each });
      group.append(path);
    });
    return group;
  };

  return {
    element,
    write: (view, theme) => {
      at = view;
      drawn = [];
      const defs = svg('defs', {}, ...stipplePatterns(theme));
      const layers = recordLayers(theme).below.filter(isShaped);
      element.replaceChildren(defs, ...layers.map((layer) => writeLayer(layer, view, defs)));
      set(element, { width: view.size.width, height: view.size.height });
      restate();
    },
    restate,
    follow: (view) => {
      if (at === null) return;
      const scale = 2 ** (view.zoom - at.zoom);
      const [left, top] = originOf(view);
      const [x, y] = toWorld(at.centre, view.zoom);
      const dx = x - left - (at.size.width / 2) * scale;
      const dy = y - top - (at.size.height / 2) * scale;
      element.style.transform = `translate(${dx}px, ${dy}px) scale(${scale})`;
    },
  };
}
