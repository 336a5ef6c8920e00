/** Which marks the reader can meet now: the legend explains no other. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Incident } from '../../domain/model.ts';
import type { Half, Mark } from '../../domain/readings.ts';
import { READINGS, type Reading } from '../../domain/vocabulary.ts';
import { placement } from '../../geo/placement.ts';
import { type Lens, lensHalf } from '../../symbology/disc.ts';

export interface MarksInUse {
  readonly readings: readonly Reading[];
  readonly oneSilent: boolean;
  readonly bothSilent: boolean;
  readonly divided: boolean;
  readonly stipple: boolean;
  readonly province: boolean;
  readonly line: boolean;
  readonly movement: boolean;
}

const readingsIn = (half: Half): readonly Reading[] =>
  half.kind === 'silent' ? [] : half.kind === 'one' ? [half.reading] : half.readings;

/** The marks that the given incidents need under a lens. */
export function marksInUse(
  incidents: readonly Incident[],
  marks: ReadonlyMap<string, Mark>,
  lens: Lens,
  lookup: AtlasLookup,
): MarksInUse {
  const seen = incidents.flatMap((incident) => marks.get(incident.id) ?? []);
  const halves = seen.flatMap((mark) =>
    lens === 'contrast' ? [mark.official, mark.independent] : [lensHalf(mark, lens)],
  );
  const held = new Set(halves.flatMap(readingsIn));
  const silences = seen.map(
    (mark) =>
      (mark.official.kind === 'silent' ? 1 : 0) + (mark.independent.kind === 'silent' ? 1 : 0),
  );
  const shapes = new Set(
    incidents.flatMap(({ place }) => {
      const found = place === null ? undefined : lookup.places.get(place);
      return found !== undefined && placement(found) === 'map' ? [found.shape] : [];
    }),
  );
  return {
    readings: READINGS.filter((reading) => held.has(reading)),
    oneSilent:
      lens === 'contrast' ? silences.includes(1) : halves.some((half) => half.kind === 'silent'),
    bothSilent: lens === 'contrast' && silences.includes(2),
    divided: halves.some((half) => half.kind === 'divided'),
    stipple: shapes.has('valley') || shapes.has('district') || shapes.has('region'),
    province: shapes.has('province'),
    line: shapes.has('river') || shapes.has('border'),
    movement:
      lens === 'official' &&
      incidents.some((incident) =>
        lookup
          .claimsAbout(incident.id)
          .some((claim) => claim.movement !== null && claim.camp === 'official'),
      ),
  };
}
