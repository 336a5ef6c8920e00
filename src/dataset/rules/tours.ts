/** Tours name what is there, hide what can be revealed, and quote nothing that the record has not checked. */
import type { Drafts, Entry, TourDraft } from '../compile/drafts.ts';
import type { Path, Problem } from '../problem.ts';
import { unquotablePhrases } from './quoted-prose.ts';
import { claimsOf, type LocatedClaim, problemIn, type Rule } from './rule.ts';

type Scene = TourDraft['scenes'][number];

interface Located {
  readonly entry: Entry<TourDraft>;
  readonly scene: Scene;
  readonly path: Path;
}

const scenesOf = (drafts: Drafts): Located[] =>
  drafts.tours.flatMap((entry) =>
    entry.value.scenes.map((scene, index) => ({ entry, scene, path: ['scenes', index] })),
  );

const claimsById = (drafts: Drafts): Map<string, LocatedClaim> =>
  new Map(claimsOf(drafts).map((located) => [located.id, located]));

/** Incident and passage of each scene exist, and scene ids are used once in a tour. */
export const toursResolve: Rule = (drafts) => {
  const incidents = new Set(drafts.incidents.map((entry) => entry.value.id));
  const claims = claimsById(drafts);
  const repeated = drafts.tours.flatMap((entry) =>
    entry.value.scenes.flatMap(({ id }, at) =>
      entry.value.scenes.findIndex((scene) => scene.id === id) === at
        ? []
        : [
            problemIn(entry, ['scenes', at, 'id'], {
              expected: 'an id used once in the tour',
              message: 'Another scene of this tour has this id already.',
            }),
          ],
    ),
  );
  const dangling = scenesOf(drafts).flatMap(({ entry, scene, path }): Problem[] => {
    const { incident, passage } = scene;
    const found: Problem[] = [];
    if (incident !== null && !incidents.has(incident) && !drafts.broken.has(incident)) {
      const message = `There is no incident with the id "${incident}".`;
      const expected = 'an id of one of the incidents';
      found.push(problemIn(entry, [...path, 'incident'], { expected, message }));
    }
    if (passage === null || drafts.broken.has(passage.claim.replace(/\/.*$/u, ''))) return found;
    const claim = claims.get(passage.claim);
    if (claim === undefined) {
      const message = `There is no claim with the id "${passage.claim}".`;
      const expected = 'an id of one of the claims';
      found.push(problemIn(entry, [...path, 'passage', 'claim'], { expected, message }));
    } else if (passage.index >= claim.claim.passages.length) {
      const expected = `a number below ${claim.claim.passages.length}`;
      const message = 'The claim has no such passage; the first is 0.';
      found.push(problemIn(entry, [...path, 'passage', 'index'], { expected, message }));
    } else if (
      incident !== null &&
      claim.incident !== incident &&
      !claim.claim.alsoAbout.includes(incident)
    ) {
      const message = `The claim is not about "${incident}".`;
      const expected = 'a claim about the incident of the scene';
      found.push(problemIn(entry, [...path, 'passage', 'claim'], { expected, message }));
    }
    return found;
  });
  return [...repeated, ...dangling];
};

/** A tour's file bears its id. */
export const toursBearTheirIds: Rule = (drafts) =>
  drafts.tours.flatMap((entry) => {
    const name = entry.file.file.replace(/^.*\//u, '').replace(/\.yaml$/u, '');
    if (name === entry.value.id) return [];
    const message = `The file is called ${name}.yaml; name it after its id, or mend the id.`;
    return [problemIn(entry, ['id'], { expected: `"${name}"`, message })];
  });

/** A time window begins before it ends. */
export const windowsRunForward: Rule = (drafts) =>
  scenesOf(drafts).flatMap(({ entry, scene, path }) =>
    scene.time === null || scene.time.from <= scene.time.to
      ? []
      : [
          problemIn(entry, [...path, 'time'], {
            expected: 'a first day, then a last day',
            message: 'The window ends before it begins.',
          }),
        ],
  );

/** Only a scene about an incident on which both sides are read can be covered, and its lens must not tell. */
export const coversHideSomething: Rule = (drafts) => {
  const claims = claimsOf(drafts);
  const camps = new Map(drafts.speakers.map(({ value }) => [value.id, value.camp]));
  return scenesOf(drafts).flatMap(({ entry, scene, path }) => {
    if (scene.cover === null) return [];
    const said = (expected: string, message: string) => [
      problemIn(entry, [...path, 'cover'], { expected, message }),
    ];
    if (scene.incident === null)
      return said('an incident in the scene', 'Nothing is there to be covered.');
    if (scene.lens === 'independent')
      return said('the contrast or official lens', 'The lens shows what the cover hides.');
    if (drafts.broken.has(scene.incident)) return [];
    const read = claims.some(
      ({ claim, incident }) =>
        (incident === scene.incident || claim.alsoAbout.includes(scene.incident ?? '')) &&
        claim.reading !== null &&
        camps.get(claim.speaker) === 'independent',
    );
    const message = 'No independent claim about the incident has a reading to reveal.';
    return read ? [] : said('an incident with an independent reading', message);
  });
};

/** A phrase in quotation marks is short, and stands in the record, where it has been found in its text. */
export const toursQuoteTheRecord: Rule = (drafts) => {
  const unquotable = unquotablePhrases(drafts);
  return scenesOf(drafts).flatMap(({ entry, scene, path }) =>
    (['title', 'text', 'ask', 'notes'] as const).flatMap((field) =>
      unquotable(scene[field] ?? '').map((said) => problemIn(entry, [...path, field], said)),
    ),
  );
};
