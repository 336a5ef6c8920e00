/** What no script asks for by name is left out of the built page; what one could ask for stays. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { shaken, unaskedMethods } from '../../src/build/unasked-methods.ts';

const CLASS = 'class Map { pan() {} tilt() {} constructor() {} }';
/** The class as it is left where another script says this too. */
const beside = (other: string, script = CLASS) =>
  shaken([script, other])[0]?.replaceAll(/\s+/gu, ' ');

describe('a method', () => {
  it('goes where no script asks for it, and the constructor stays', () => {
    expect(beside('')).toBe('class Map { constructor() {} }');
  });

  it.each([
    ['by a dot', 'export const one = (map) => map.pan();'],
    ['by a dot that may fail', 'export const one = (map) => map?.pan?.();'],
    ['by a string', "export const one = (map) => map['pan']();"],
    ['by a string as minifiers write it', 'export const one = [[`pan`, 1]];'],
    ['by a name taken apart', 'export const one = ({ pan }) => pan;'],
    ['by a name handed on', "export const one = { kind: 'pan' };"],
  ])('stays where one asks for it %s', (_how, other) => {
    expect(beside(other)).toBe('class Map { pan() {} constructor() {} }');
  });

  it('stays where a name is made of a part of its own', () => {
    const script = 'class Hand { moveWindow() {} moveHand() {} }';
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a script's own template
    const other = 'export const one = (hand, kind) => hand[`${kind}Window`]();';
    expect(beside(other, script)).toBe('class Hand { moveWindow() {} }');
  });

  it('goes with what alone asked for it', () => {
    const script = 'class Map { fly() { this.ease(); } ease() { this.jump(); } jump() {} }';
    expect(beside('', script)).toMatch(/^class Map \{ +\}$/u);
    expect(beside('map.ease()', script)).toBe('class Map { ease() { this.jump(); } jump() {} }');
  });

  it('stays where its name is worked out by its class', () => {
    const script = 'const name = "at"; class Map { [name]() {} static of() {} get size() {} }';
    expect(beside('map.size', script)).toBe(
      'const name = "at"; class Map { [name]() {} get size() {} }',
    );
  });
});

describe('a script of the built page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unasked-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Name and text of the script that holds the class, where the page's own calls this of it. */
  async function built(call: string): Promise<{ name: string; text: string }> {
    writeFileSync(join(folder, 'map.js'), `export ${CLASS}`);
    writeFileSync(
      join(folder, 'page.js'),
      `import('./map.js').then(({ Map }) => { ${call}; globalThis.map = new Map(); });`,
    );
    const { output } = (await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [unaskedMethods()],
      build: { write: false, rolldownOptions: { input: join(folder, 'page.js') } },
    })) as Rolldown.RolldownOutput;
    const script = output.find(({ fileName }) => /map-[^/]+\.js$/u.test(fileName));
    if (script?.type !== 'chunk') throw new Error('The class has no script of its own.');
    return { name: script.fileName, text: script.code };
  }

  it('has another name where it holds other methods, and the same where nothing has changed', async () => {
    const pans = await built('new Map().pan()');
    const tilts = await built('new Map().tilt()');
    expect([pans.text.includes('pan('), pans.text.includes('tilt(')]).toEqual([true, false]);
    expect([tilts.text.includes('pan('), tilts.text.includes('tilt(')]).toEqual([false, true]);
    expect(tilts.name).not.toBe(pans.name);
    expect(await built('new Map().pan()')).toEqual(pans);
  });
});
