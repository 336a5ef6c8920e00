/** Claims and relations in the shape in which GeoJSON and the regional file publish them. */
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Claim, Passage, Relation } from '../domain/model.ts';

function passageProperties(passage: Passage) {
  return {
    document: passage.document,
    locator: passage.locator,
    quote: passage.quote,
    prefix: passage.prefix ?? null,
    suffix: passage.suffix ?? null,
    stance: passage.stance,
    hedge: passage.hedge,
    note: passage.sourceNote ?? null,
    comment: passage.comment ?? null,
    route: passage.route.map((hop) => ({
      from: hop.from,
      to: hop.to,
      kind: hop.kind,
      evidence_added: hop.evidenceAdded,
      when: hop.when ?? null,
      words: hop.words ?? null,
      hedge: hop.hedge ?? null,
    })),
  };
}

/** A claim as it is published, in incidents and in the regional file alike. */
export function claimProperties(claim: Claim, lookup: AtlasLookup) {
  const speaker = lookup.speakers.get(claim.speaker);
  return {
    id: claim.id,
    question: claim.question,
    camp: claim.camp,
    speaker: speaker?.name ?? claim.speaker,
    speaker_id: claim.speaker,
    speaker_kind: speaker?.kind ?? null,
    says: claim.says,
    uttered: claim.uttered,
    known: claim.known,
    reading: claim.reading,
    reason: claim.reason,
    basis: claim.basis,
    // Shares name their whole, so that nobody who uses the file adds both.
    figures: claim.figures.map(({ id, what, whom, low, high, text, partOf }) => ({
      id: id ?? null,
      what,
      whom,
      low,
      high,
      text,
      part_of: partOf ?? null,
    })),
    calls: claim.calls,
    movement: claim.movement,
    horizon: claim.horizon,
    also_about: claim.alsoAbout,
    passages: claim.passages.map(passageProperties),
  };
}

export function relationProperties({ from, to, kind, grounds, extent, conceded }: Relation) {
  return {
    from,
    to,
    kind,
    grounds: grounds ?? null,
    extent: extent ?? null,
    conceded: conceded ?? null,
  };
}
