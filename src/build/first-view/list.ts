/**
 * What the first page shows beside its map before its script runs: name of the atlas, what it is, and every incident in
 * the order of the overview, linked to a page that needs no script; of a large record the first ones, and a link to all.
 * React takes it away with its first render.
 */

import { isLarge } from '../../domain/large.ts';
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Atlas } from '../../domain/model.ts';
import { markKey, markOf } from '../../domain/readings.ts';
import { type Markup, markup } from '../../exports/markup.ts';
import type { PageWords } from '../../i18n/pages.ts';
import { describeMark } from '../../symbology/describe-mark.ts';
import { describeDate } from '../../time/describe.ts';
import { groupRows } from '../../views/overview/groups.ts';
import type { OverviewRow } from '../../views/overview/row-order.ts';
import { discDefinitions, discId } from './discs.ts';

/** Rows of a large record: more than a window shows, and no weight to speak of. */
const MOST = 60;

/** Half the side of what a disc with its halo takes, px. */
const REACH = 19;

function rowHtml({ incident, mark }: OverviewRow, lookup: AtlasLookup, words: PageWords): Markup {
  const { id, title, place, date } = incident;
  const where =
    (place === null ? undefined : lookup.places.get(place)?.name) ?? words.shared.noPlace;
  const when = date === null ? words.shared.undated : describeDate(date);
  return markup`<tr><td><svg class="first-disc" width="34" height="34" overflow="visible" viewBox="${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}" role="img" aria-label="${describeMark(mark, 'contrast', words)}"><use href="#${discId(markKey(mark))}"/></svg></td><td><a href="./incident/${id}/">${title}</a> <span class="soft">${words.overview.whereWhen(where, when)}</span></td></tr>`;
}

/** The first page's list, what list and map are made from, and the discs that both use. */
export function firstList(atlas: Atlas, lookup: AtlasLookup, words: PageWords): Markup {
  const rows = atlas.incidents.map(
    (incident, at): OverviewRow => ({
      incident,
      mark: markOf(lookup.claimsAbout(incident.id)),
      at,
    }),
  );
  const inOrder = [true, false].flatMap((core) =>
    groupRows(
      rows.filter(({ incident }) => (incident.tier === 'core') === core),
      'distance',
      'contrast',
      lookup,
    ).flatMap((group) => group.rows),
  );
  const listed = isLarge(rows.length) ? inOrder.slice(0, MOST) : inOrder;
  const left = inOrder.length - listed.length;
  return markup`<svg width="0" height="0" aria-hidden="true">${discDefinitions(
    rows.map(({ mark }) => markKey(mark)),
  )}</svg><h1>${words.app.name}</h1><p>${words.page.siteLede} ${words.picture.halves.contrast}</p><table>${listed.map(
    (row) => rowHtml(row, lookup, words),
  )}</table>${left > 0 && markup`<p><a href="./incident/">${words.shared.andMore(left)}</a></p>`}<p class="soft">${words.app.credits}</p>`;
}
