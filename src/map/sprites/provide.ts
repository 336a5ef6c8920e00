/** Draws the images that layers ask for by name, when they ask. */
import type { Map as MapEngine } from 'maplibre-gl';
import type { Lens } from '../../domain/vocabulary.ts';
import { CLEARANCE } from '../stems.ts';
import { DISC_BOX, drawDisc } from './disc.ts';
import {
  drawBadge,
  drawDot,
  drawHead,
  drawRing,
  drawStem,
  drawStipple,
  STIPPLE_TILE,
} from './ground.ts';
import { DISC_PREFIX, parseSpriteKey, type SpriteRequest } from './keys.ts';
import { SELECTED_SCALE, UNIT } from './scale.ts';

const PIXEL_RATIO = 2;

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly draw: (context: CanvasRenderingContext2D) => void;
}

/** A square sheet with its origin in the middle, scaled by `unit`. */
const centred = (side: number, unit: number, draw: Sheet['draw']): Sheet => ({
  width: side,
  height: side,
  draw: (context) => {
    context.translate(side / 2, side / 2);
    context.scale(unit, unit);
    draw(context);
  },
});

function sheetFor(request: SpriteRequest, lens: Lens): Sheet {
  const { theme } = request;
  switch (request.kind) {
    case 'disc':
      return centred(Math.ceil(DISC_BOX * UNIT), UNIT, (context) =>
        drawDisc(context, request.mark, lens, theme),
      );
    case 'stem':
      return {
        width: 6,
        height: request.length,
        draw: (context) => drawStem(context, theme, request.length),
      };
    case 'stipple':
      return {
        width: STIPPLE_TILE,
        height: STIPPLE_TILE,
        draw: (context) => drawStipple(context, theme, request.step),
      };
    case 'ring':
      return centred(56, UNIT * SELECTED_SCALE, (context) => drawRing(context, theme, false));
    case 'ring-focus':
      return centred(44, UNIT, (context) => drawRing(context, theme, true));
    case 'dot':
      return centred(10, 1, (context) => drawDot(context, theme));
    case 'room':
      return centred(CLEARANCE - 1, 1, () => {});
    case 'badge':
      return centred(36, UNIT, (context) => drawBadge(context, theme));
    case 'head':
      // The tip in the middle, so that turning it turns about the tip
      return centred(26, 1, (context) => drawHead(context, theme));
  }
}

/** The image of this name at twice the resolution; null for a name that is not one of ours. */
function paint(name: string, lens: Lens): ImageData | null {
  const request = parseSpriteKey(name);
  if (request === null) return null;
  const sheet = sheetFor(request, lens);
  const canvas = document.createElement('canvas');
  canvas.width = sheet.width * PIXEL_RATIO;
  canvas.height = sheet.height * PIXEL_RATIO;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  sheet.draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

export interface Sprites {
  /** Shows the discs as a lens does. Their images are exchanged; no feature is laid out or sent anew. */
  readonly setLens: (lens: Lens) => void;
  readonly undo: () => void;
}

/** Answers the engine's questions for images, each painted once for each lens. */
export function provideSprites(map: MapEngine, first: Lens): Sprites {
  let lens = first;
  const painted = new Map<string, ImageData | null>();
  const imageOf = (name: string) => {
    const key = name.startsWith(DISC_PREFIX) ? `${lens} ${name}` : name;
    const known = painted.get(key);
    if (known !== undefined) return known;
    const image = paint(name, lens);
    painted.set(key, image);
    return image;
  };
  map.setMissingStyleImageResolver((id) => {
    if (map.hasImage(id)) return;
    const image = imageOf(id);
    if (image !== null) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
  });
  return {
    setLens: (next) => {
      if (next === lens) return;
      lens = next;
      for (const name of map.listImages()) {
        const image = name.startsWith(DISC_PREFIX) ? imageOf(name) : null;
        if (image !== null) map.updateImage(name, image);
      }
      map.triggerRepaint();
    },
    undo: () => {
      map.setMissingStyleImageResolver(null);
    },
  };
}
