import { expect, test } from 'vitest';
import { atlasFiles } from '../../src/build/atlas-files.ts';

test('all that the entry imports at once, the imported first, each once, though they import one another', () => {
  const manifest = {
    'index.html': {
      file: 'assets/index.js',
      css: ['assets/index.css'],
      imports: ['_a.js', '_b.js'],
    },
    '_a.js': { file: 'assets/a.js', css: ['assets/a.css'], imports: ['_b.js'] },
    '_b.js': { file: 'assets/b.js', imports: ['_a.js', 'index.html'] },
    'later.ts': { file: 'assets/later.js' },
  };
  expect(atlasFiles(manifest, 'policy')).toEqual({
    entry: 'assets/index.js',
    scripts: ['assets/b.js', 'assets/a.js'],
    styles: ['assets/a.css', 'assets/index.css'],
    policy: 'policy',
  });
});

test('a manifest without an import is refused', () => {
  const manifest = { 'index.html': { file: 'assets/index.js', imports: ['_gone.js'] } };
  expect(() => atlasFiles(manifest, '')).toThrow('_gone.js');
});
