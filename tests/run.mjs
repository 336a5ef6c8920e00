/**
 * The one test command: checks of types and style, unit tests, the build, and the browser tests on the built
 * site. Says what it does, stops at the first stage that fails.
 */
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './browser/support/find-chromium.mjs';

function stage(name, command, environment = {}) {
  console.log(`\n== ${name}: ${command.join(' ')}`);
  const [program, ...parameters] = command;
  const { status } = spawnSync(program, parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`\n${name} failed.`);
    process.exit(status ?? 1);
  }
}

// --check compares with what is committed and writes only what the site serves.
stage('Compile the record', ['npm', 'run', '--silent', 'data', '--', '--check']);
stage('Types', ['npx', 'tsc', '--noEmit']);
stage('Style', ['npx', 'biome', 'check', '.', '--diagnostic-level=error']);
stage('Unit tests', ['npx', 'vitest', 'run', '--project', 'unit']);
let chromium;
try {
  chromium = await ensureChromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
stage('Build', ['npm', 'run', '--silent', 'build']);
stage('Browser tests on the built site', ['npx', 'vitest', 'run', '--project', 'browser'], {
  CHROMIUM_PATH: chromium,
});
