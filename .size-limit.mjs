/** Sizes of the built site, `npm run size`. The first view's files are those that the page itself names. */
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('dist/index.html', import.meta.url), 'utf8');
const first = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file);

export default [
  {
    name: 'First view: script',
    path: first.map((file) => `dist/${file}`),
    limit: '130 kB',
    gzip: true,
  },
  {
    name: 'All script but the map worker',
    path: ['dist/assets/*.js', '!dist/assets/*worker*.js'],
    limit: '450 kB',
    gzip: true,
  },
  {
    name: 'Map without WebGL 2, in place of engine and worker',
    path: ['dist/assets/drawn-*.js'],
    limit: '16 kB',
    gzip: true,
  },
  { name: 'Map worker', path: ['dist/assets/*worker*.js'], limit: '160 kB', gzip: true },
  { name: 'Style', path: ['dist/assets/*.css'], limit: '20 kB', gzip: true },
  { name: 'Base map', path: ['dist/basemap/*'], limit: '1 MB', gzip: false },
];
