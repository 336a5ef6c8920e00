/** Colours as a black-and-white printer lays them down: what is told by colour alone would be lost here. */

/** The grey of a colour, by the weights of ITU-R BT.601 that printers' drivers use. */
export function greyOf(hex: string): string {
  const value = Number.parseInt(hex.slice(1), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255];
  const grey = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  return `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
}

/** Markup with each six-digit colour in an attribute made grey. */
export function inGrey(svg: string): string {
  return svg.replace(/(?<==")#[0-9a-f]{6}(?=")/giu, greyOf);
}
