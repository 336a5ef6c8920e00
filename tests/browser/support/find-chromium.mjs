/**
 * Finds a Chromium, and gets one where there is none: an environment variable, the system's, Playwright's
 * own; else `playwright install` (a person's machine) or Debian's package (a container run as root).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Whether the program starts at all: a broken link or a missing library shows here, not in forty tests. */
function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

async function playwrightOwn() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) && starts(path) ? path : null;
}

/** Path of a Chromium that starts, and where it came from; null where there is none. */
export async function findChromium(environment = process.env) {
  const named = environment.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named) && starts(named)) return { path: named, from: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH names ${named}, which does not start. Correct it or unset it.`);
  }
  const folders = (environment.PATH ?? '').split(delimiter);
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...MAC,
  ];
  const system = candidates.find((path) => existsSync(path) && starts(path));
  if (system) return { path: system, from: 'the system' };
  const own = await playwrightOwn();
  return own ? { path: own, from: 'Playwright' } : null;
}

function run(command, parameters, say) {
  say(`> ${[command, ...parameters].join(' ')}`);
  return spawnSync(command, parameters, { stdio: 'inherit' }).status === 0;
}

function isDebianRoot() {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Finds a Chromium or gets one, saying what it does. Throws the one line a person needs when nothing works. */
export async function ensureChromium(say = console.log) {
  const found = await findChromium();
  if (found) {
    say(`Chromium: ${found.path} (from ${found.from})`);
    return found.path;
  }
  say('No Chromium found; getting one.');
  if (isDebianRoot()) {
    run('apt-get', ['update', '-qq'], say);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], say);
  } else {
    run('npx', ['playwright-core', 'install', 'chromium'], say);
  }
  const got = await findChromium();
  if (got) return got.path;
  throw new Error(
    'No Chromium could be found or installed: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
  );
}
