import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { describe, expect, test } from 'vitest';
import { incidentPage } from '../../src/build/pages/incident.ts';
import { pageHtml } from '../../src/build/pages/layout.ts';
import { UNNAMED } from '../../src/domain/about.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { pageWordsFor } from '../../src/i18n/pages.ts';
import { fixtureAtlas } from '../fixtures/record.ts';

const words = pageWordsFor('en', UNNAMED);
const SITE = { url: 'https://example.org/atlas/', version: '1' };

interface Node {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

function pages() {
  const atlas = fixtureAtlas();
  if (atlas === null) throw new Error('The fixture does not compile.');
  const lookup = indexAtlas(atlas);
  return atlas.incidents.map((incident) => ({
    incident,
    html: pageHtml(incidentPage(incident, atlas, lookup, words, SITE), SITE, words),
  }));
}

const graphOf = (html: string): readonly Node[] => {
  const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/u.exec(html)?.[1] ?? '';
  return (JSON.parse(json) as { '@graph': Node[] })['@graph'];
};

describe('schema.org data of a page', () => {
  test('an extractor of structured data finds it, and the validator objects to nothing but the missing number', async () => {
    for (const { html } of pages()) {
      const found = new WebAutoExtractor({ addLocation: false, embedSource: [] }).parse(html);
      expect(found.errors ?? []).toEqual([]);
      expect(Object.keys(found.jsonld)).toContain('Claim');
      const issues = await new Validator().validate(found);
      const errors = issues.filter(({ severity }) => severity === 'ERROR');
      // A rating in numbers is what we never give; the status stands in words.
      expect(errors.filter(({ issueMessage }) => !/ratingValue/u.test(issueMessage))).toEqual([]);
    }
  });

  test('a review has its rating in words and in no number', () => {
    const reviews = pages().flatMap(({ html }) =>
      graphOf(html).filter((node) => node['@type'] === 'ClaimReview'),
    );
    expect(reviews.length).toBeGreaterThan(0);
    for (const { reviewRating } of reviews) {
      const rating = reviewRating as Record<string, unknown>;
      expect(Object.keys(rating).sort()).toEqual(['@type', 'alternateName']);
      expect(Object.values(words.status)).toContain(rating['alternateName']);
    }
  });

  test('what a review reviews is a claim of the same page', () => {
    for (const { html } of pages()) {
      const nodes = graphOf(html);
      const ids = new Set(nodes.map((node) => node['@id']));
      for (const node of nodes)
        if (node['@type'] === 'ClaimReview')
          expect(ids).toContain((node['itemReviewed'] as Record<string, unknown>)['@id']);
    }
  });

  test('a person speaks as a person, two as two, a body as an organisation', () => {
    const atlas = fixtureAtlas();
    const [incident] = atlas?.incidents ?? [];
    const [claim] = incident?.claims ?? [];
    if (atlas == null || incident === undefined || claim === undefined)
      throw new Error('No claim.');
    const authorWhen = (person: boolean, name: string) => {
      const speakers = atlas.speakers.map((speaker) =>
        speaker.id === claim.speaker ? { ...speaker, name, person } : speaker,
      );
      const changed = { ...atlas, speakers };
      const page = incidentPage(incident, changed, indexAtlas(changed), words, SITE);
      return graphOf(pageHtml(page, SITE, words)).find((node) =>
        String(node['@id']).endsWith(`#${claim.id.replace('/', '-')}`),
      )?.['author'];
    };
    expect(authorWhen(true, 'Ann Lee')).toEqual({ '@type': 'Person', name: 'Ann Lee' });
    expect(authorWhen(true, 'Ann Lee and Bo Ray')).toEqual([
      { '@type': 'Person', name: 'Ann Lee' },
      { '@type': 'Person', name: 'Bo Ray' },
    ]);
    expect(authorWhen(false, 'Police and Courts')).toEqual({
      '@type': 'Organization',
      name: 'Police and Courts',
    });
  });

  test('nothing in the record can close the script element', () => {
    for (const { html } of pages()) {
      const start = html.indexOf('application/ld+json');
      expect(html.slice(start, html.indexOf('</script>', start))).not.toContain('<');
    }
  });
});
