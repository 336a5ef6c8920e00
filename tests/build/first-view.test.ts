import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { discDefinitions, discId } from '../../src/build/first-view/discs.ts';
import { firstList } from '../../src/build/first-view/list.ts';
import { firstPicture } from '../../src/build/first-view/picture.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import type { Atlas } from '../../src/domain/model.ts';
import type { Px } from '../../src/geo/mercator.ts';
import { pageWordsFor } from '../../src/i18n/pages.ts';
import { openArchive } from '../../src/map/basemap/tile-archive.ts';
import { arrangeCrowd, tableOf } from '../../src/map/crowded-arrangement.ts';
import { fitting, originOf, toScreen } from '../../src/map/drawn/view.ts';
import { homeExtent, homePadding } from '../../src/map/framing.ts';
import { layoutAt, zoomBand } from '../../src/map/layout.ts';
import { buildModel, type MapModel } from '../../src/map/model.ts';
import { factsOf } from '../../src/state/facts.ts';
import { generateAtlas } from '../bench/generate.ts';

const atlas = JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as Atlas;
const lookup = indexAtlas(atlas);
const archive = openArchive(Uint8Array.from(readFileSync('public/basemap/basemap.pmtiles')).buffer);
const pictureOf = async (record: Atlas) =>
  (await firstPicture(record, indexAtlas(record), archive))?.text ?? null;

/** The map's pane in a window of 1440 by 900, and what the style leaves round the picture in it. */
const PANE = { width: 940, height: 680 };
const ROUND = { left: 40, right: 150, top: 60, bottom: 64 };

/** What the picture places by shares of itself, in px of the pane: as high as the room, and as wide as that makes it. */
function inPane(text: string): (x: string | undefined, y: string | undefined) => Px {
  const [, width = 0, height = 0] =
    /^<svg class="first-map" width="(\d+)" height="(\d+)"/u.exec(text)?.map(Number) ?? [];
  const high = PANE.height - ROUND.top - ROUND.bottom;
  const wide = (high * width) / height;
  const left = ROUND.left + (PANE.width - ROUND.left - ROUND.right - wide) / 2;
  return (x, y) => [left + (Number(x) / 100) * wide, ROUND.top + (Number(y) / 100) * high];
}

const modelOf = (record: Atlas) => {
  const known = indexAtlas(record);
  return buildModel(record, known, factsOf(record, known));
};
const lookAt = (model: MapModel) =>
  fitting(homeExtent(model), PANE, homePadding(ROUND, PANE.width));

describe('the map of the first page', () => {
  it('has every disc where the map of a common window will have it', async () => {
    const text = (await pictureOf(atlas)) ?? '';
    const model = modelOf(atlas);
    const look = lookAt(model);
    const standings = layoutAt(model, zoomBand(look.zoom));
    const expected = model.incidents.map(({ site, key }, index) => {
      const [x, y] = toScreen(model.sites[site]?.at ?? [0, 0], { ...look, size: PANE });
      const { dx = 0, dy = 0 } = standings[index] ?? {};
      return { href: discId(key), x: x + dx, y: y + dy };
    });
    const place = inPane(text);
    const drawn = [
      ...text.matchAll(
        /<svg x="([\d.-]+)%" y="([\d.-]+)%"><use href="#([^"]+)" x="(-?\d+)" y="(-?\d+)"/gu,
      ),
    ].map(([, x, y, href, dx, dy]) => {
      const [left, top] = place(x, y);
      return { href, x: left + Number(dx), y: top + Number(dy) };
    });
    expect(drawn).toHaveLength(expected.length);
    expect(drawn.length).toBeGreaterThan(50);
    for (const { href, x, y } of expected) {
      const near = drawn.filter(
        (disc) => disc.href === href && Math.hypot(disc.x - x, disc.y - y) < 1.5,
      );
      expect([href, near.length > 0]).toEqual([href, true]);
    }
  });

  it('has the badges of a large record where the map of a common window will have them', async () => {
    const large = generateAtlas(1000) as Atlas;
    const text = (await pictureOf(large)) ?? '';
    const model = modelOf(large);
    const view = { ...lookAt(model), size: PANE };
    const [left, top] = originOf(view);
    const frame = { left, top, right: left + PANE.width, bottom: top + PANE.height };
    const counts = Uint32Array.from(model.sites, ({ members }) => members.length);
    const crowd = { model, table: tableOf(model), counts, shown: () => true, looked: [] };
    const { clusters } = arrangeCrowd(crowd, view.zoom, frame);
    const place = inPane(text);
    const drawn = [
      ...text.matchAll(/<text x="([\d.-]+)%" y="([\d.-]+)%" [^>]+>(\d+)<\/text>/gu),
    ].map(([, x, y, count]) => ({ at: place(x, y), count: Number(count) }));
    expect(clusters.length).toBeGreaterThan(20);
    for (const { at, count } of clusters) {
      const [x, y] = toScreen(at, view);
      const near = drawn.filter(
        (badge) => badge.count === count && Math.hypot(badge.at[0] - x, badge.at[1] - y) < 1.5,
      );
      expect([count, near.length]).toEqual([count, 1]);
    }
    // What the screen has room for, however many incidents there are
    expect(text.length).toBeLessThan(100_000);
  });

  it('shows a small record’s crowds as badges too, and none of their discs', async () => {
    const dense = generateAtlas(300) as Atlas;
    const text = (await pictureOf(dense)) ?? '';
    const model = modelOf(dense);
    const counts = [...text.matchAll(/<text [^>]+>(\d+)<\/text>/gu)].map(([, count]) =>
      Number(count),
    );
    const discs = [...text.matchAll(/<use /gu)].length;
    expect(counts.length).toBeGreaterThan(0);
    expect(discs + counts.reduce((sum, count) => sum + count, 0)).toBe(model.incidents.length);
  });

  it('draws borders, and areas in which the texts know no spot', async () => {
    const text = (await pictureOf(atlas)) ?? '';
    const paths = (look: RegExp) =>
      [...text.matchAll(/<path d="([^"]+)" ([^>]+)\/>/gu)].filter(([, , rest = '']) =>
        look.test(rest),
      );
    const [borders] = paths(/stroke="var\(--rule2\)"/u);
    expect(borders?.[1]?.match(/M/gu)?.length).toBeGreaterThan(10);
    // Valleys and districts are dots, provinces and the border a tint, the river a band: none of them has an edge.
    expect(paths(/url\(#first-dots\)/u).length).toBeGreaterThan(5);
    expect(paths(/fill-opacity="0.05"/u).length).toBeGreaterThan(2);
    expect(paths(/stroke-width="12"/u).length).toBeGreaterThan(0);
    // Colours are the page's own, so that one picture serves both themes.
    expect(/(?:fill|stroke)="#|style=/u.test(text)).toBe(false);
  });

  it('is left out where the map opens on something else', async () => {
    const elsewhere = {
      ...atlas,
      places: atlas.places.map((place) => ({
        ...place,
        mark: place.mark === null ? null : ([place.mark[0] - 60, place.mark[1]] as const),
      })),
    };
    expect(await pictureOf(elsewhere as Atlas)).toBeNull();
    expect(await pictureOf({ ...atlas, incidents: [] })).toBeNull();
  });
});

describe('the list of the first page', () => {
  const html = firstList(atlas, lookup, pageWordsFor('en', atlas.about)).text;

  it('links every incident once, those whose accounts stand furthest apart first', () => {
    const linked = [...html.matchAll(/href="\.\/incident\/([^/]+)\/"/gu)].map(([, id]) => id);
    expect([...linked].sort()).toEqual(atlas.incidents.map(({ id }) => id).sort());
    expect(linked[0]).toBe('khorog-fighting-2012');
  });

  it('begins a large record, and links to all of it', () => {
    const large = generateAtlas(1000) as Atlas;
    const words = pageWordsFor('en', large.about);
    const text = firstList(large, indexAtlas(large), words).text;
    const linked = text.match(/href="\.\/incident\/[^/]+\/"/gu) ?? [];
    expect(linked.length).toBeGreaterThan(30);
    expect(text).toContain(
      `<a href="./incident/">${words.shared.andMore(1000 - linked.length)}</a>`,
    );
    expect(text.length).toBeLessThan(100_000);
  });

  it('says how a disc is read, and credits the ground of the map', () => {
    const words = pageWordsFor('en', atlas.about);
    for (const said of [words.picture.halves.contrast, words.app.credits])
      expect([said, html.includes(said)]).toEqual([said, true]);
  });

  it('says what each disc says', () => {
    expect(html.match(/role="img" aria-label="[^"]{10,}"/gu)).toHaveLength(atlas.incidents.length);
    const used = [...html.matchAll(/<use href="#([^"]+)"/gu)].map(([, id]) => id);
    for (const id of used) expect([id, html.includes(`<g id="${id}"`)]).toEqual([id, true]);
    expect(/(?:fill|stroke)="#/u.test(html)).toBe(false);
  });
});

it('a mark that is none is left out of the discs', () => {
  expect(discDefinitions(['no mark']).text).toBe('<defs></defs>');
});
