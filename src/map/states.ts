/** What changes without new data: shown or hidden, in a badge, looked at. Only differences are sent. */
import { SITE_BASE } from './features.ts';
import { SOURCES } from './layers/sources.ts';
import type { MapModel } from './model.ts';
import type { Surface } from './surface.ts';

/** What the marks look like at a moment; numbers are those of `PlacedIncident`. */
export interface Looks {
  readonly hidden: ReadonlySet<number>;
  /** Drawn as part of a badge. */
  readonly clustered: ReadonlySet<number>;
  readonly hovered: number | null;
  readonly selected: number | null;
}

export interface FeatureFlags {
  readonly source: string;
  readonly id: number;
  readonly flags: Readonly<Record<string, boolean>>;
}

/** The flags of every feature for these looks. Pure; see `createStates` for what is sent. */
export function flagsFor(model: MapModel, looks: Looks): FeatureFlags[] {
  const numberAt = (member: number) => model.incidents[member]?.number ?? -1;
  const marks = model.incidents.map(({ number }): FeatureFlags => {
    const looked = number === looks.selected || number === looks.hovered;
    const hidden = looks.hidden.has(number);
    return {
      source: SOURCES.marks,
      id: number,
      flags: {
        hidden,
        // What is looked at is never lost in a badge
        clustered: looks.clustered.has(number) && !looked,
        hovered: number === looks.hovered,
        selected: number === looks.selected,
      },
    };
  });
  const points = model.sites
    .filter(({ spot }) => spot)
    .map((site): FeatureFlags => {
      const numbers = site.members.map(numberAt);
      return {
        source: SOURCES.marks,
        id: SITE_BASE + site.index,
        flags: {
          hidden: numbers.every((number) => looks.hidden.has(number)),
          clustered: numbers.every(
            (number) => looks.hidden.has(number) || looks.clustered.has(number),
          ),
        },
      };
    });
  const areas = model.areas.flatMap((area): FeatureFlags[] => {
    const numbers = area.members.map(numberAt);
    const flags = {
      hidden: numbers.every((number) => looks.hidden.has(number)),
      on: numbers.some((number) => number === looks.selected || number === looks.hovered),
    };
    const sources =
      area.place.shape === 'river' ? [SOURCES.areas, SOURCES.rivers] : [SOURCES.areas];
    return sources.map((source) => ({ source, id: area.number, flags }));
  });
  return [...marks, ...points, ...areas];
}

const signature = (flags: FeatureFlags['flags']) =>
  Object.entries(flags)
    .map(([name, on]) => `${name}${on ? 1 : 0}`)
    .join();

export interface States {
  readonly apply: (looks: Looks) => void;
  /** After a new style: everything is to be sent again. */
  readonly forget: () => void;
}

/** Keeps the engine's feature state in step with the looks. */
export function createStates(map: Surface, model: MapModel): States {
  const sent = new Map<string, string>();
  return {
    apply: (looks) => {
      for (const { source, id, flags } of flagsFor(model, looks)) {
        const name = `${source}:${id}`;
        const next = signature(flags);
        if (sent.get(name) === next) continue;
        sent.set(name, next);
        map.setFeatureState({ source, id }, { ...flags });
      }
    },
    forget: () => sent.clear(),
  };
}
