/** What is left out of the map engine is still where the list says, and a call of it names itself. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, standIn } from '../../src/build/lean-engine.ts';

const SOURCE = join(dirname(fileURLToPath(import.meta.resolve('maplibre-gl'))), '../src');

describe('the lean map engine', () => {
  it.each(LEFT_OUT)('$importer still asks $imported for $names, and for nothing else', (left) => {
    const text = readFileSync(join(SOURCE, left.importer), 'utf8');
    const asked = [...text.matchAll(/^import \{([^}]+)\} from '([^']+)'/gmu)].find(([, , from]) =>
      from?.endsWith(left.imported),
    );
    const names = (asked?.[1] ?? '')
      .split(',')
      .map((name) => name.trim())
      // WritingMode and the like come by other imports; types leave no trace.
      .filter((name) => name !== '' && !name.startsWith('type '));
    expect(names.sort()).toEqual([...left.names].sort());
  });

  it('says which work was asked of the page instead of the worker', () => {
    const called = new Function(`${standIn(['mergeLines']).replace('export ', '')} mergeLines()`);
    expect(called).toThrow('mergeLines is not part of this page.');
  });
});
