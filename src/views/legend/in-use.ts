/** Which marks the reader can meet now: the legend explains no other. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Incident } from '../../domain/model.ts';
import { type Half, type Mark, markKey } from '../../domain/readings.ts';
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

/** What incidents have, whatever the lens. */
interface Met {
  readonly marks: ReadonlyMap<string, Mark>;
  /** One of each kind. */
  readonly seen: readonly Mark[];
  readonly shapes: ReadonlySet<string>;
  readonly moved: boolean;
}
const known = new WeakMap<readonly Incident[], Met>();

/** Gone through once for all lenses: a hundred thousand take a tenth of a second. */
function meet(
  incidents: readonly Incident[],
  marks: ReadonlyMap<string, Mark>,
  lookup: AtlasLookup,
): Met {
  const last = known.get(incidents);
  if (last?.marks === marks) return last;
  const seen = new Map<string, Mark>();
  const shapes = new Set<string>();
  let moved = false;
  for (const { id, place } of incidents) {
    const mark = marks.get(id);
    if (mark !== undefined) seen.set(markKey(mark), mark);
    const found = lookup.places.get(place ?? '');
    if (found !== undefined && placement(found) === 'map') shapes.add(found.shape);
    moved ||= lookup
      .claimsAbout(id)
      .some((claim) => claim.movement !== null && claim.camp === 'official');
  }
  const met = { marks, seen: [...seen.values()], shapes, moved };
  known.set(incidents, met);
  return met;
}

/** The marks that the given incidents need under a lens. */
export function marksInUse(
  incidents: readonly Incident[],
  marks: ReadonlyMap<string, Mark>,
  lens: Lens,
  lookup: AtlasLookup,
): MarksInUse {
  const { seen, shapes, moved } = meet(incidents, marks, lookup);
  const contrast = lens === 'contrast';
  const halves = seen.flatMap((mark) =>
    contrast ? [mark.official, mark.independent] : [lensHalf(mark, lens)],
  );
  const held = new Set(halves.flatMap(readingsIn));
  const isSilent = ({ kind }: Half) => kind === 'silent';
  const silences = seen.map((mark) => [mark.official, mark.independent].filter(isSilent).length);
  return {
    readings: READINGS.filter((reading) => held.has(reading)),
    oneSilent: contrast ? silences.includes(1) : halves.some(isSilent),
    bothSilent: contrast && silences.includes(2),
    divided: halves.some((half) => half.kind === 'divided'),
    stipple: shapes.has('valley') || shapes.has('district') || shapes.has('region'),
    province: shapes.has('province'),
    line: shapes.has('river') || shapes.has('border'),
    movement: lens === 'official' && moved,
  };
}
