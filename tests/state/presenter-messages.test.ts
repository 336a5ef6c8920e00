import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  channelName,
  readFromPresentation,
  readFromPresenter,
} from '../../src/state/presenter-messages.ts';
import { fuzz } from '../fixtures/fuzz.ts';

const state = {
  type: 'state',
  tour: 'A tour',
  title: 'A scene',
  notes: 'Say hello.',
  ask: null,
  next: 'Another',
  scene: 0,
  total: 8,
  covered: true,
  mark: 4,
  blank: false,
  startedAt: 1000,
};

describe('messages between the two windows', () => {
  it('are read when they have the agreed shape', () => {
    expect(readFromPresentation(state)).toEqual(state);
    expect(readFromPresentation({ type: 'bye' })).toEqual({ type: 'bye' });
    expect(readFromPresenter({ type: 'hello' })).toEqual({ type: 'hello' });
    expect(readFromPresenter({ type: 'command', command: 'next' })).toEqual({
      type: 'command',
      command: 'next',
    });
    expect(readFromPresenter({ type: 'mark', reading: 2 })).toEqual({ type: 'mark', reading: 2 });
  });

  it('are dropped when anything in them is not', () => {
    expect(readFromPresentation({ ...state, mark: 6 })).toBeNull();
    expect(readFromPresentation({ ...state, scene: -1 })).toBeNull();
    expect(readFromPresenter({ type: 'command', command: 'format-disk' })).toBeNull();
    expect(readFromPresenter({ type: 'mark', reading: '2' })).toBeNull();
  });

  it('never throw, whatever arrives', () => {
    fuzz(
      'presenter messages',
      fc.property(fc.anything(), (noise) => {
        expect(readFromPresentation(noise)).toBeNull();
        expect(readFromPresenter(noise)).toBeNull();
      }),
    );
  });

  it('go over a channel whose name comes only from an id of the agreed form', () => {
    expect(channelName('a1b2c3d4')).toBe('contested-ground:present:a1b2c3d4');
    expect(channelName('')).toBeNull();
    expect(channelName('a/b')).toBeNull();
  });
});
