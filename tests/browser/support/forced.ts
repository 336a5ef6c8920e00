/** What is drawn and gets lost where the system forces its own colours. Worded, one line each. */
import type { Page } from 'playwright-core';

/** Drawings (marks, icons, charts) of which no part stands out from the ground by 3 to 1. */
export function drawingsUnseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = (colour: string) => (colour.match(/[\d.]+/gu) ?? []).map(Number);
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = parts(colour).map((each) => {
        const share = each / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const isSeen = (colour: string, ground: string) => {
      if (!/^rgb/u.test(colour) || parts(colour)[3] === 0) return false;
      const [high = 0, low = 0] = [light(colour), light(ground)].sort((a, b) => b - a);
      return (high + 0.05) / (low + 0.05) >= 3;
    };
    const groundOf = (element: Element) => {
      for (let up: Element | null = element; up !== null; up = up.parentElement) {
        const { backgroundColor } = getComputedStyle(up);
        if (parts(backgroundColor)[3] !== 0) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const found = new Set<string>();
    for (const svg of document.querySelectorAll('svg')) {
      if (!svg.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (svg.getBoundingClientRect().width === 0) continue;
      const shapes = [...svg.querySelectorAll('path, circle, rect, line, polyline, polygon, text')];
      if (shapes.length === 0) continue;
      const ground = groundOf(svg);
      const seen = shapes.some((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return isSeen(fill, ground) || isSeen(stroke, ground);
      });
      if (!seen)
        found.add(
          `svg.${svg.getAttribute('class')} in ${svg.parentElement?.className}: ${shapes
            .map((shape) => `${getComputedStyle(shape).fill} ${getComputedStyle(shape).stroke}`)
            .slice(0, 2)
            .join('; ')} on ${ground}`,
        );
    }
    return [...found];
  });
}
