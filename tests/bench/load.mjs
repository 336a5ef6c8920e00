/**
 * How many readers one small host serves: `npm run bench:serve`. Starts nginx (Debian: nginx-light and
 * libnginx-mod-http-brotli-static) on loopback with nginx-site.conf on the built site, asks a real browser once
 * what a first view requests, and lets 1,000 simulated readers request just that. Prints JSON; fails no test.
 *
 * Reader and server share the machine, and loopback has no distance and no loss: the figures say what the server
 * can hand out, never what a reader far away waits.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { firstView } from './first-view.mjs';
import { readersAt } from './readers.mjs';

const { values } = parseArgs({
  options: {
    readers: { type: 'string', default: '1000' },
    // How many read at once.
    together: { type: 'string', default: '50' },
  },
});
const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = resolve('dist');
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const PORT = await freePort();

if (spawnSync('nginx', ['-v']).status !== 0 || !existsSync(BROTLI)) {
  console.error('apt-get install nginx-light libnginx-mod-http-brotli-static, then again.');
  process.exit(2);
}
if (!existsSync(join(DIST, 'index.html.br'))) {
  console.error('dist/ is not there: npm run build, then again.');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
writeFileSync(
  join(folder, 'nginx.conf'),
  `load_module ${BROTLI};
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${folder}/pid;
error_log stderr warn;
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  types { text/csv csv; application/geo+json geojson; application/manifest+json webmanifest; text/markdown md; }
  default_type application/octet-stream;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${PORT} backlog=4096;
    root ${DIST};
    include ${HERE}/nginx-site.conf;
  }
}
`,
);
const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
const url = `http://127.0.0.1:${PORT}/`;

/** A port that nobody listens on, which nginx cannot ask for by itself. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function listening() {
  for (;;) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended with ${nginx.exitCode}.`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** How nginx sends a file: encoding and keeping, as the site's configuration says. */
async function sent(path) {
  const { headers } = await fetch(new URL(path, url), { headers: { 'accept-encoding': 'br' } });
  return [headers.get('content-encoding'), headers.get('cache-control')];
}

try {
  await listening();
  const paths = await firstView(url);
  const script = paths.find((path) => path.endsWith('.js')) ?? '';
  const result = await readersAt(url, paths, {
    readers: Number(values.readers),
    together: Number(values.together),
  });
  const headers = {
    page: await sent('/'),
    data: await sent('/data/atlas.json'),
    script: await sent(script),
  };
  console.log(JSON.stringify({ requestsPerReader: paths.length, headers, ...result }, null, 2));
} finally {
  nginx.kill('SIGTERM');
  if (nginx.exitCode === null) await once(nginx, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
