import { expect, test } from 'vitest';
import { withLateStyle } from '../../src/build/late-style.ts';

const FIRST = '<link rel="stylesheet" crossorigin href="./assets/first-12345678.css">';
const VIEWS = '<link rel="stylesheet" crossorigin href="./assets/views-12345678.css">';

test('the views’ style comes after all that the page shows without it, and once', () => {
  const page = withLateStyle(
    `<head>${FIRST}\n    ${VIEWS}\n</head>\n  <body>\n<main></main>\n  </body>`,
  );
  expect(page).toBe(`<head>${FIRST}\n</head>\n  <body>\n<main></main>\n  ${VIEWS}\n  </body>`);
});

test('a page that does not ask for the views’ style is refused', () => {
  expect(() => withLateStyle(`<head>${FIRST}</head>`)).toThrow('views-');
});
