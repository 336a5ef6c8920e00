import { describe, expect, it } from 'vitest';
import { placement } from '../../src/geo/placement.ts';
import { PLACES } from '../fixtures/sample-atlas.ts';

const place = (id: string) => PLACES.find((each) => each.id === id) ?? null;

describe('placement', () => {
  it('draws a town, a valley and a province', () => {
    for (const id of ['khujand', 'rasht-valley', 'kunduz-province'])
      expect(placement(place(id))).toBe('map');
  });
  it('shelves a whole country, a place without a shape, and no place', () => {
    expect(placement(place('tajikistan'))).toBe('shelf');
    expect(placement(null)).toBe('shelf');
    const khujand = place('khujand');
    expect(placement(khujand === null ? null : { ...khujand, geometry: null })).toBe('shelf');
  });
});
