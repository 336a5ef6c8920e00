/** What there is to present: a tour, or the open incident as a tour of one scene. Pure. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Scene, Tour } from '../../domain/tours.ts';
import { coveredQuestions } from './statements.ts';

/** An incident as a scene: its summary, then the official account, then what is covered. */
export function sceneOfIncident(id: string, lookup: AtlasLookup): Scene | null {
  const incident = lookup.incidents.get(id);
  if (incident === undefined) return null;
  const coverable = coveredQuestions(lookup.claimsAbout(id)).length > 0;
  return {
    id,
    title: incident.title,
    text: incident.summary,
    incident: id,
    lens: 'contrast',
    camera: null,
    time: null,
    knownBy: null,
    passage: null,
    cover: coverable ? 'independent' : null,
    ask: null,
    notes: [incident.summary, ...incident.open].join('\n\n'),
  };
}

export interface Presentation {
  readonly title: string;
  readonly scenes: readonly [Scene, ...Scene[]];
}

/** The tour as it is presented; null for one without scenes, which the compiler never writes. */
export function presentationOf(tour: Tour): Presentation | null {
  const [first, ...rest] = tour.scenes;
  return first === undefined ? null : { title: tour.title, scenes: [first, ...rest] };
}
