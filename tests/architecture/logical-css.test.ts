import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './imports.ts';

/**
 * Rules whose left and right are no direction of reading: the map's own pixels, and the two accounts, which
 * stand as the halves of the disc do in every language.
 */
const PHYSICAL_ON_PURPOSE = /^src\/map\/|\.passage\[data-side/u;

const DIRECTION =
  /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)[a-z-]*|left|right|float|text-align)\s*:\s*([^;}]+)/gu;
const FOUR_SIDES = /(?:margin|padding|inset)\s*:\s*([^;}]+)/gu;

/** Values of a list, a function's own spaces kept together. */
const valuesOf = (list: string) =>
  list.trim().match(/[^\s()]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?/gu) ?? [];

/** Declarations that would not turn round with the direction of reading: "file: selector: declaration". */
function physicalIn(file: string, css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//gu, '');
  return [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/gu)].flatMap(([, selector = '', body = '']) => {
    const where = `${file}: ${selector.trim()}`;
    const sided = [...body.matchAll(DIRECTION)].filter(
      ([whole, value = '']) =>
        !/text-align|float/u.test(whole) || /\b(?:left|right)\b/u.test(value),
    );
    const uneven = [...body.matchAll(FOUR_SIDES)].filter(([, list = '']) => {
      const [, right, , left] = valuesOf(list);
      return left !== undefined && left !== right;
    });
    return [...sided, ...uneven].map(([whole]) => `${where}: ${whole.trim()}`);
  });
}

describe('a language that reads from right to left needs no other style sheet', () => {
  test('no style sheet says left or right where it means start or end', () => {
    const found = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .map((name) => `src/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) => physicalIn(name, readFileSync(join(ROOT, name), 'utf8')))
      .filter((line) => !PHYSICAL_ON_PURPOSE.test(line));
    expect(found).toEqual([]);
  });

  test('a planted side is found, in a property, in a value and in four values', () => {
    const css = `
      .a { margin-left: 2px; padding: 1px 2px 3px 2px }
      @media print { .b { text-align: right; left: 0 } }
      .c { margin: 0 calc(1px + 2px) 0 4px; text-align: start }`;
    expect(physicalIn('x.css', css)).toEqual([
      'x.css: .a: margin-left: 2px',
      'x.css: .b: text-align: right',
      'x.css: .b: left: 0',
      'x.css: .c: margin: 0 calc(1px + 2px) 0 4px',
    ]);
  });
});
