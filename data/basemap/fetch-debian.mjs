import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { DEBIAN_PACKAGES, PATHS } from './config.mjs';

/**
 * Downloads the Debian packages once, checks their hashes and unpacks the few
 * files that are read. Nothing is installed. Needs `apt-get` and `dpkg-deb`.
 *
 * @returns {{rivers: string, shores: string, elevation: string}} paths of the data
 * @throws {Error} when a package differs from the one this pipeline was made with
 */
export function fetchDebianData() {
  const target = path.join(PATHS.cache, 'debian');
  for (const pkg of DEBIAN_PACKAGES) fetchPackage(pkg, target);
  return {
    rivers: path.join(target, 'usr/share/gmt-gshhg/binned_river_f.nc'),
    shores: path.join(target, 'usr/share/gmt-gshhg/binned_GSHHS_f.nc'),
    elevation: path.join(target, 'usr/share/marble/data/maps/earth/srtm/3'),
  };
}

function fetchPackage({ name, version, sha256, members }, target) {
  const done = path.join(target, `${name}.${sha256.slice(0, 12)}.done`);
  if (fs.existsSync(done)) return;
  fs.mkdirSync(target, { recursive: true });
  const find = () =>
    fs.readdirSync(target).find((f) => f.startsWith(`${name}_`) && f.endsWith('.deb'));
  if (!find()) {
    execFileSync('apt-get', ['download', `${name}=${version}`], { cwd: target, stdio: 'inherit' });
  }
  const file = path.join(target, find());
  const actual = createHash('sha256').update(fs.readFileSync(file)).digest('hex');
  if (actual !== sha256) {
    throw new Error(`${path.basename(file)}: expected sha256 ${sha256}, found ${actual}`);
  }
  // dpkg-deb writes a tar stream; taking single members saves unpacking 100 MB
  const tar = execFileSync('dpkg-deb', ['--fsys-tarfile', file], { maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', target, ...members], { input: tar });
  fs.writeFileSync(done, '');
  fs.rmSync(file);
}
