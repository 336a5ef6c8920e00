/** What a scene asks of the store: everything it sets, and nothing left over from the scene before. */
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Scene } from '../domain/tours.ts';
import { type AtlasState, type Camera, NO_CRITERIA } from './store.ts';

/** The whole region, for scenes that are about no one place. */
const REGION: Camera = { longitude: 69.9, latitude: 38.1, zoom: 5.6 };

/** How near the map goes, by UCDP precision: a town is seen from nearer than a province. */
const ZOOM_BY_PRECISION: Readonly<Record<number, number>> = {
  1: 8,
  2: 8,
  3: 7.6,
  4: 7,
  5: 7,
  6: 5.8,
  7: 4.6,
};

/** Where the map goes for a scene: where it says, else to its incident's place, else over the region. */
export function cameraOf(scene: Scene, lookup: AtlasLookup): Camera {
  if (scene.camera !== null) return scene.camera;
  const incident = scene.incident === null ? undefined : lookup.incidents.get(scene.incident);
  const place = incident?.place == null ? undefined : lookup.places.get(incident.place);
  if (place?.mark == null) return REGION;
  const [longitude, latitude] = place.mark;
  return { longitude, latitude, zoom: ZOOM_BY_PRECISION[place.wherePrec] ?? REGION.zoom };
}

/** The part of the state that a scene sets. A cover once lifted stays lifted. */
export function stateOfScene(
  scene: Scene,
  lookup: AtlasLookup,
  predictions: AtlasState['predictions'],
): Partial<AtlasState> {
  const { incident, lens, time, knownBy, cover } = scene;
  const known = incident !== null && lookup.incidents.has(incident) ? incident : null;
  return {
    lens,
    selected: known,
    passage: null,
    // A filter in force could hide the very incident the scene is about.
    criteria: NO_CRITERIA,
    time,
    knownBy,
    covered: cover !== null && known !== null && predictions[known]?.done !== true ? known : null,
    cameraTarget: cameraOf(scene, lookup),
  };
}

/** What a tour may change and its end gives back. */
export type Kept = Pick<AtlasState, 'lens' | 'criteria' | 'time' | 'knownBy'>;

export const keptOf = ({ lens, criteria, time, knownBy }: AtlasState): Kept => ({
  lens,
  criteria,
  time,
  knownBy,
});
