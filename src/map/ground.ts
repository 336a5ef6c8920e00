/**
 * What the record is drawn on: the embedded base map, or the style that the deployer named, or bare ground
 * when neither comes. Each step back is said, and the incidents stand on every one of them.
 */

import type { Map as MapEngine, StyleSpecification } from 'maplibre-gl';
import type { Extent } from '../geo/place-geometry.ts';
import { isOnBasemap, touchesBasemap } from '../geo/region.ts';
import { loadWorld, type World } from '../geo/world.ts';
import { onlineFonts } from './basemap/fonts.ts';
import type { MarkedTown } from './basemap/name-layers.ts';
import { creditsOf, loadOnlineStyle } from './basemap/online-style.ts';
import type { BasemapTheme } from './basemap/palette.ts';
import { loadBasemap } from './basemap/pmtiles-source.ts';
import { basemapStyle, type FontFaces, plainStyle } from './basemap/style.ts';
import { withWorld } from './basemap/world.ts';
import type { MapEvent } from './contract.ts';
import { currentTheme } from './theme.ts';

export interface GroundParts {
  readonly map: MapEngine;
  readonly baseUrl: string;
  readonly fonts: FontFaces;
  readonly markedTowns: readonly MarkedTown[];
  /** What the record's home is: a record of elsewhere stands on the world. */
  readonly home: Extent;
  /** The style that the deployer named, null for none. */
  readonly address: Promise<string | null>;
  /** The theme in which the base map lies there already; null where the map stands on bare ground. */
  readonly laid: BasemapTheme | null;
  /** The credit line: an online style brings its own. */
  readonly credit: HTMLElement;
  /** Puts a ground under the record. */
  readonly draw: (base: StyleSpecification, theme: BasemapTheme) => void;
  readonly report: (event: MapEvent) => void;
  /** Whether the map has been taken out meanwhile. */
  readonly isGone: () => boolean;
}

export interface Ground {
  /** Loads the ground and draws it; reports when the map has come to rest. Never rejects. */
  readonly lay: () => Promise<void>;
  /** Draws it again after a change of theme. */
  readonly recolour: () => void;
}

/** See `Ground`. */
export function createGround(parts: GroundParts): Ground {
  const { map, baseUrl, fonts, markedTowns, home, report, isGone } = parts;
  let hasBasemap = parts.laid !== null;
  let world: World | null = null;
  let online: string | null = null;

  /** A map that has come to rest says so again only after another frame. */
  const reportAtRest = (event: MapEvent) => {
    map.once('idle', () => report(event));
    map.triggerRepaint();
  };
  const drawEmbedded = () => {
    const theme = currentTheme();
    const base = hasBasemap
      ? basemapStyle({ theme, baseUrl, fonts, markedTowns })
      : plainStyle({ theme, fonts });
    parts.draw(isOnBasemap(home) ? base : withWorld(base, theme, world, home), theme);
  };
  const layOnline = async (address: string) => {
    const theme = currentTheme();
    const style = await loadOnlineStyle(address, theme, onlineFonts(baseUrl));
    if (isGone()) return;
    parts.draw(style, theme);
    map.once('idle', () => {
      const sources = Object.keys(style.sources).map((id) => map.getSource(id) ?? {});
      parts.credit.textContent = creditsOf(sources).join(' · ');
    });
    reportAtRest('ready');
  };
  const layEmbedded = async () => {
    const wanted = touchesBasemap(home);
    const [region, beyond] = await Promise.allSettled([
      wanted ? loadBasemap(baseUrl) : null,
      isOnBasemap(home) ? null : loadWorld(baseUrl),
    ]);
    if (isGone()) return;
    hasBasemap = wanted && region.status === 'fulfilled';
    world = beyond.status === 'fulfilled' ? beyond.value : null;
    if (region.status === 'rejected' || beyond.status === 'rejected') {
      if (!isOnBasemap(home)) drawEmbedded();
      reportAtRest('basemap-missing');
      return;
    }
    if (parts.laid !== currentTheme()) drawEmbedded();
    reportAtRest(online === null ? 'ready' : 'online-style-missing');
  };
  const lay = async () => {
    online ??= await parts.address;
    if (online === null) return layEmbedded();
    try {
      await layOnline(online);
    } catch (error) {
      // The publisher needs the address and the reason; readers get the notice.
      console.warn(error);
      await layEmbedded();
    }
  };
  return {
    lay,
    recolour: () => {
      if (online === null) drawEmbedded();
      else void lay();
    },
  };
}
