/** What stands in the browser's storage was written by anybody: only what fits is taken. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setSingleKeys, singleKeysOn } from '../../src/state/single-keys.ts';
import { fuzz } from '../fixtures/fuzz.ts';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
};

afterEach(() => {
  vi.unstubAllGlobals();
  kept.clear();
});

describe('the switch of single-character keys', () => {
  it('comes back as it was left', () => {
    vi.stubGlobal('localStorage', storage);
    setSingleKeys(false);
    expect(singleKeysOn()).toBe(false);
    setSingleKeys(true);
    expect(singleKeysOn()).toBe(true);
  });

  it('is on, whatever else is found in its place', () => {
    vi.stubGlobal('localStorage', storage);
    setSingleKeys(false);
    const [key = ''] = kept.keys();
    fuzz(
      'storage',
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => text !== 'off'),
        (noise) => {
          kept.set(key, noise);
          expect(singleKeysOn()).toBe(true);
        },
      ),
    );
  });

  it('works for the page alone where storage is forbidden', () => {
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
    expect(() => setSingleKeys(false)).not.toThrow();
    expect(singleKeysOn()).toBe(false);
    vi.stubGlobal('localStorage', storage);
    setSingleKeys(true);
    expect(singleKeysOn()).toBe(true);
  });
});
