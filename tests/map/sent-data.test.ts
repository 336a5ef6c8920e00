import { describe, expect, it } from 'vitest';
import { createSentData } from '../../src/map/sent-data.ts';

const collection = (): GeoJSON.FeatureCollection => ({ type: 'FeatureCollection', features: [] });

describe('the data that the map holds', () => {
  it('sends what differs, and the same thing once', () => {
    const sent: GeoJSON.FeatureCollection[] = [];
    const { put, data } = createSentData({}, (_, features) => sent.push(features));
    const marks = collection();
    put('marks', marks);
    put('marks', marks);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toBe(marks);
    expect(data().marks).toBe(marks);
  });

  it('sends everything again to a new style', () => {
    const sent: string[] = [];
    const areas = collection();
    const { resend, data } = createSentData({ areas }, (source) => sent.push(source));
    resend();
    expect(data().areas).toBe(areas);
    expect(new Set(sent).size).toBe(Object.keys(data()).length);
  });
});
