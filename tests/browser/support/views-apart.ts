/** The views that are not the shell: a lesson, a sheet to print, an opened file, a frame, pages as built. */
import type { Page } from 'playwright-core';
import { HANDOUTS } from '../../../src/state/store.ts';
import { openFile, SOUND_TABLE, toColumns } from './own-file.ts';
import type { View } from './view.ts';

/** A page that stays as the build wrote it: its script, which would put the atlas in its place, does not come. */
const asBuilt = (page: Page) => page.route('**/*.js', (route) => route.abort());

/** Tells the presenter's window where a presentation stands, as the presenting window would. */
const presentation = (page: Page) =>
  page.evaluate(() => {
    const channel = new BroadcastChannel('contested-ground:present:a1b2c3d4');
    const state = {
      type: 'state',
      tour: 'A tour',
      title: 'A scene',
      notes: 'What to say.',
      ask: 'What do you expect?',
      next: 'Another scene',
      scene: 1,
      total: 5,
      covered: true,
      mark: 4,
      blank: true,
      startedAt: 0,
    };
    channel.onmessage = () => channel.postMessage(state);
    channel.postMessage(state);
  });

export const LESSONS: Readonly<Record<string, View>> = {
  'presenting, with the keys': {
    query: '?view=tours&tour=five-minute-argument&scene=2&present=1',
    ready: '.present-main',
    act: async (page) => {
      await page.keyboard.press('?');
      await page.locator('.present-help').waitFor();
    },
  },
  'presenting, to choose a tour': { query: '?present=1', ready: '.present-choice button' },
  'presenting, half covered': {
    query: '?incident=khorog-fighting-2012&cover=1&present=1',
    ready: '.present-main h1',
  },
  'the presenter’s window, waiting': { query: '?presenter=a1b2c3d4', ready: '.pw h1' },
  'the presenter’s window': {
    query: '?presenter=a1b2c3d4',
    ready: '.pw h1',
    act: async (page) => {
      await presentation(page);
      await page.locator('.pw-marks').waitFor();
    },
  },
  ...Object.fromEntries(
    HANDOUTS.map((sheet) => [
      `handout: ${sheet}`,
      { query: `?incident=takhar-air-strike-2010&handout=${sheet}`, ready: '.handout' },
    ]),
  ),
};

export const OWN_FILE: Readonly<Record<string, View>> = {
  'a file: to choose': { query: '?view=import', ready: '.import button' },
  'a file: what its columns mean': {
    query: '?view=import',
    ready: '.import',
    act: (page) => toColumns(page),
  },
  'a file: its mistakes': {
    query: '?view=import',
    ready: '.import',
    act: async (page) => {
      await toColumns(page);
      await page.getByRole('button', { name: 'Check the rows' }).click();
      await page.locator('.import-mistakes').waitFor();
    },
  },
  'a file that cannot be opened': {
    query: '?view=import',
    ready: '.import',
    act: async (page) => {
      await toColumns(page, 'PK\u0003\u0004\u0000', '.import[data-step="failed"]', 'sheet.xlsx');
    },
  },
  'a file, opened': { query: '?view=import', ready: '.import', act: (page) => openFile(page) },
  'a file, a dossier of it': {
    query: '?view=import',
    ready: '.import',
    act: async (page) => {
      await openFile(page, SOUND_TABLE);
      await page.locator('#panel [data-incident]').first().click();
      await page.locator('.dossier h1').waitFor();
    },
  },
};

export const APART: Readonly<Record<string, View>> = {
  embed: { query: '?embed=1', ready: '.embed footer' },
  'embed of an incident': {
    query: '?embed=1&incident=takhar-air-strike-2010',
    ready: '.embed-accounts',
  },
  'a record that cannot be loaded': {
    query: '',
    ready: '.load-failure',
    before: (page) =>
      page.route('**/data/atlas.json', (route) => route.fulfill({ status: 404, body: '' })),
  },
  'a record on its way': {
    query: '',
    ready: '.load-screen',
    // Never answered: the page stands as it is while it waits.
    before: (page) => page.route('**/data/atlas.json', () => undefined),
  },
  ...Object.fromEntries(
    [
      '',
      'incident/',
      'incident/takhar-air-strike-2010/',
      'sources/',
      'method/',
      'tour/five-minute-argument/',
    ].map((path) => [`the page as built: /${path}`, { query: path, ready: 'h1', before: asBuilt }]),
  ),
};
