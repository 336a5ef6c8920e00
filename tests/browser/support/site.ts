/** Serves the built site on loopback, under a subfolder, as a plain static host would. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.pmtiles': 'application/octet-stream',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
};

/** Answers in place of a file; null lets the file through. */
export type Fault = (
  path: string,
) => { readonly status: number; readonly body?: string; readonly type?: string } | null;

export interface Site {
  /** Address of the site's first page, ending in a slash. */
  readonly url: string;
  /** Makes some answers fail, until called with null. */
  readonly break: (fault: Fault | null) => void;
  readonly close: () => Promise<void>;
}

/** The built site: `dist/`, or what SITE_ROOT names, so that two people can build at once. */
export const SITE_ROOT = process.env['SITE_ROOT'] ?? 'dist';

/** Starts a server for the built site at a free port, mounted at `/some/folder/`. */
export async function serveSite(root = SITE_ROOT, folder = '/some/folder/'): Promise<Site> {
  if (!existsSync(join(root, 'index.html')))
    throw new Error(`${root}/index.html is not there: run "npm run build" first.`);
  let fault: Fault | null = null;
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!path.startsWith(folder)) return void response.writeHead(404).end();
    const inside = normalize(path.slice(folder.length)).replace(/^(\.\.(\/|\\|$))+/u, '');
    const broken = fault?.(inside) ?? null;
    if (broken !== null)
      return void response
        .writeHead(broken.status, { 'content-type': broken.type ?? 'text/plain' })
        .end(broken.body ?? '');
    let file = join(root, inside);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) return void response.writeHead(404).end('not found');
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The test server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${folder}`,
    break: (next) => {
      fault = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
