/** Reads a QR code off the page as a camera would: from its pixels, with a library that did not draw it. */
import type { Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha, row by row. */
  readonly data: readonly number[];
}

/** Pixels to a side: about what a telephone sees of a code of 25 mm. */
const SIDE = 300;

/** The pixels of an SVG on the page. */
export function pixelsOf(page: Page, selector: string): Promise<Pixels> {
  return page.locator(selector).evaluate(async (svg, side) => {
    const copy = svg.cloneNode(true) as SVGElement;
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', String(side));
    copy.setAttribute('height', String(side));
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The browser gives no canvas.');
    context.drawImage(image, 0, 0, side, side);
    const { width, height, data } = context.getImageData(0, 0, side, side);
    return { width, height, data: [...data] };
  }, SIDE);
}

/** The text that the code carries; throws where there is none to be read. */
export const scanned = ({ width, height, data }: Pixels): string =>
  decodeQR({ width, height, data: Uint8Array.from(data) });
