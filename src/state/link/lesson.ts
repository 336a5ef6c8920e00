/** A lesson in the link: scene, stage, cover, and the sheet that is printed. */
import { type AtlasState, HANDOUTS } from '../store.ts';
import { type Field, oneParameter, SLUG } from './field.ts';

const MAX_SCENE = 99;

/** Counted from 1 in the link, as on the screen. */
export const scene = oneParameter<number>({
  parameter: 'scene',
  write: (value) => (value === 0 ? null : String(value + 1)),
  read: (text) =>
    /^\d{1,2}$/u.test(text) && Number(text) >= 1 && Number(text) <= MAX_SCENE
      ? Number(text) - 1
      : undefined,
  expected: `a number from 1 to ${MAX_SCENE}`,
});

export const present = oneParameter<boolean>({
  parameter: 'present',
  write: (value) => (value ? '1' : null),
  read: (text) => (text === '1' ? true : undefined),
  expected: '1',
});

/** The covered incident by its id; `1` stands for the one that the link opens. */
export const covered = oneParameter<string | null>({
  parameter: 'cover',
  write: (value) => value,
  read: (text, parameters) => {
    const incident = text === '1' ? parameters.get('incident') : text;
    return incident !== null && SLUG.test(incident) ? incident : undefined;
  },
  expected: '1, in a link with an incident',
});

/** A handout is one of the open incident. */
export const handout: Field<AtlasState['handout']> = {
  write: (value) => (value === null ? [] : [['handout', value]]),
  read: (parameters, fail) => {
    const value = parameters.get('handout');
    if (value === null) return undefined;
    const known = HANDOUTS.find((each) => each === value);
    if (known === undefined) fail({ parameter: 'handout', value, expected: HANDOUTS.join(', ') });
    else if (parameters.get('incident') === null)
      fail({ parameter: 'handout', value, expected: 'an incident in the same link' });
    else return known;
    return undefined;
  },
};
