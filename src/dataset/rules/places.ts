/** Outlines exist, no mark is sharper than the text, and a point lies in the province that its place names. */
import { isInside } from '../../geo/place-geometry.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type Rule } from './rule.ts';

/** UCDP GED `where_prec` from which on a place is an area, and a pin would claim too much. */
const COARSE = 3;

export const coarsePlacesAreNoPoints: Rule = (drafts) =>
  drafts.places.flatMap((entry) => {
    const { wherePrec, shape, point } = entry.value;
    if (wherePrec < COARSE || (shape !== 'point' && point === null)) return [];
    const message = `A place of where_prec ${wherePrec} is an area; a bare point would be sharper than the texts.`;
    const path = shape === 'point' ? ['shape'] : ['point'];
    return [problemIn(entry, path, { expected: 'an outline, and no point', message })];
  });

export const pointsLieInTheirProvince: Rule = (drafts) =>
  drafts.places.flatMap((entry) => {
    const { point, province } = entry.value;
    const outline = province === null ? null : drafts.shapes.outline(province);
    if (point === null || outline === null || isInside(point, outline)) return [];
    const expected = `a point inside the outline of ${province}`;
    const message = `The point lies outside ${province}: a namesake elsewhere, or latitude and longitude swapped.`;
    return [problemIn(entry, ['point'], { expected, message })];
  });

/** An authored mark stands on the area that it marks. */
export const marksLieOnTheirArea: Rule = (drafts) =>
  drafts.places.flatMap((entry) => {
    const { mark, outline } = entry.value;
    const area = outline === null ? null : drafts.shapes.outline(outline);
    if (mark === null || area === null || !/Polygon$/u.test(area.type) || isInside(mark, area))
      return [];
    const message = 'The disc would stand outside its shape.';
    return [problemIn(entry, ['mark'], { expected: `a mark inside ${outline}`, message })];
  });

/** Province, outline and point of a place fit its kind of shape, and the outlines exist. */
export const outlinesResolve: Rule = (drafts) =>
  drafts.places.flatMap((entry) => {
    const { outline, province, shape, point } = entry.value;
    const found: Problem[] = [];
    for (const [field, id] of [
      ['outline', outline],
      ['province', province],
    ] as const) {
      if (id !== null && drafts.shapes.outline(id) === null) {
        const message = `There is no outline "${id}" in data/shapes/.`;
        found.push(
          problemIn(entry, [field], { expected: 'the id of an outline in data/shapes/', message }),
        );
      }
    }
    if (shape === 'point' && point === null) {
      found.push(
        problemIn(entry, ['point'], {
          expected: '[longitude, latitude]',
          message: 'A point place needs its point.',
        }),
      );
    }
    if (shape !== 'point' && shape !== 'none' && outline === null) {
      found.push(
        problemIn(entry, ['outline'], {
          expected: 'the id of an outline',
          message: `A place of shape ${shape} needs an outline.`,
        }),
      );
    }
    if (shape === 'none' && (outline !== null || point !== null)) {
      found.push(
        problemIn(entry, ['shape'], {
          expected: 'no point and no outline',
          message: 'A place of shape none has no geometry.',
        }),
      );
    }
    return found;
  });
