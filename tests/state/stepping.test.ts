import { describe, expect, it } from 'vitest';
import { backward, clampScene, commandOf, forward } from '../../src/state/stepping.ts';

describe('stepping through a tour', () => {
  it('lifts a cover before it goes on', () => {
    expect(forward({ scene: 1, total: 3, covered: true })).toEqual({ kind: 'reveal' });
    expect(forward({ scene: 1, total: 3, covered: false })).toEqual({ kind: 'go', scene: 2 });
  });

  it('stops at both ends', () => {
    expect(forward({ scene: 2, total: 3, covered: false })).toBeNull();
    expect(backward({ scene: 0, total: 3, covered: true })).toBeNull();
    expect(backward({ scene: 2, total: 3, covered: true })).toEqual({ kind: 'go', scene: 1 });
  });

  it('keeps a link that asks for too much inside the tour', () => {
    expect(clampScene(40, 3)).toBe(2);
    expect(clampScene(-1, 3)).toBe(0);
  });
});

describe('the keys', () => {
  it('of a clicker work without set-up', () => {
    expect(['PageDown', 'PageUp', 'F5', 'Escape', '.'].map((key) => commandOf(key, true))).toEqual([
      'next',
      'previous',
      'stay',
      'leave',
      'blank',
    ]);
  });

  it('that are single characters can be switched off; the others stay', () => {
    expect(['b', '.', '?', '5'].map((key) => commandOf(key, false))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(commandOf('PageDown', false)).toBe('next');
    expect(commandOf(' ', false)).toBe('reveal');
  });

  it('of the scale carry its own numbers, and no others', () => {
    expect(commandOf('5', true)).toBe('mark-5');
    expect(commandOf('6', true)).toBeNull();
    expect(commandOf('toString', true)).toBeNull();
  });
});
