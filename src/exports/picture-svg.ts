/** The whole picture that a reader saves: map, title, legend, credit and day. */
import type { Mark } from '../domain/readings.ts';
import { READINGS } from '../domain/vocabulary.ts';
import type { Words } from '../i18n/index.ts';
import { GROUND_COLOURS, type Lens } from '../symbology/disc.ts';
import { discSvg, type Theme } from './disc-svg.ts';
import type { Ground } from './ground.ts';
import { homeOf, mapDrawing, PICTURE_FONT, type PictureMark } from './map-svg.ts';
import { type Markup, markup } from './markup.ts';

export interface Picture {
  readonly title: string;
  readonly subtitle: string;
  readonly marks: readonly PictureMark[];
  readonly ground: Ground;
  readonly lens: Lens;
  readonly theme: Theme;
  /** Credit line: atlas, address, version, day, ground. */
  readonly credit: string;
  readonly words: Words;
}

export const PICTURE_SIZE = { width: 1200, height: 900 } as const;
const HEAD = 96;
const FOOT = 128;

/** One reading on both sides, or a side silent: the samples of the legend. */
function samples(words: Words): readonly { readonly mark: Mark; readonly text: string }[] {
  return [
    ...READINGS.map((reading) => ({
      mark: {
        official: { kind: 'one' as const, reading },
        independent: { kind: 'one' as const, reading },
      },
      text: words.readingShort[reading],
    })),
    {
      mark: {
        official: { kind: 'silent' as const },
        independent: { kind: 'one' as const, reading: 3 as const },
      },
      text: words.picture.silent,
    },
  ];
}

function legend(picture: Picture, top: number): Markup {
  const { words, theme } = picture;
  const { ink, soft } = GROUND_COLOURS[theme];
  const items = samples(words);
  const step = (PICTURE_SIZE.width - 48) / items.length;
  return markup`<text x="24" y="${top}" font-size="15" font-weight="600" fill="${ink}">${words.picture.legend}</text><text x="${PICTURE_SIZE.width - 24}" y="${top}" text-anchor="end" font-size="14" fill="${soft}">${words.picture.halves[picture.lens]}</text>${items.map(
    ({ mark, text }, index) =>
      markup`${discSvg(mark, { x: 36 + index * step, y: top + 28, scale: 1.05 }, { theme, id: `legend-${index}` })}<text x="${54 + index * step}" y="${top + 33}" font-size="14" fill="${ink}">${text}</text>`,
  )}`;
}

/** The picture as a complete SVG document. */
export function pictureSvg(picture: Picture): string {
  const { width, height } = PICTURE_SIZE;
  const { paper, ink, soft } = GROUND_COLOURS[picture.theme];
  const map = mapDrawing({
    box: { x: 0, y: HEAD, width, height: height - HEAD - FOOT },
    ground: picture.ground,
    marks: picture.marks,
    lens: picture.lens,
    theme: picture.theme,
    size: picture.marks.length > 40 ? 18 : 22,
    margin: 0.06,
    ...(picture.marks.length > 1 ? { extent: homeOf(picture.ground) } : {}),
  });
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${PICTURE_FONT}"><title>${picture.title}</title><desc>${picture.credit}</desc><rect width="${width}" height="${height}" fill="${paper}"/><text x="24" y="44" font-size="30" font-weight="600" fill="${ink}" font-family="'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif">${picture.title}</text><text x="24" y="74" font-size="17" fill="${soft}">${picture.subtitle}</text>${map}${legend(
    picture,
    height - FOOT + 28,
  )}<text x="24" y="${height - 20}" font-size="13" fill="${soft}">${picture.credit}</text></svg>`
    .text;
}
