/** The scales of the atlas go from days and numbers to numbers; words for a tick come of `Intl`. */
import { leave } from './left-out.ts';

const SCALE = 'd3-scale/dist/d3-scale.mjs';
const UNITS = ['Second', 'Minute', 'Hour', 'Day', 'Week', 'Month', 'Year', 'TickInterval', 'Ticks'];
const each = (zone: string) => UNITS.map((unit) => zone + unit);

export const SCALES = [
  ...leave(SCALE, {
    'd3-format':
      'formatSpecifier precisionFixed precisionRound precisionPrefix formatPrefix format',
    'd3-time': [...each('time'), ...each('utc')].join(' '),
  }),
  // A scale of time readies its words when it is made, and is never asked for them.
  ...leave(SCALE, { 'd3-time-format': 'timeFormat utcFormat' }, { never: true }),
  ...leave('d3-interpolate/dist/d3-interpolate.mjs', {
    'd3-color': 'rgb color hsl lab hcl cubehelix',
  }),
];
