/**
 * What the offline copy keeps packed: texts, which gzip makes a fifth of. Scripts stay as they came, since a browser
 * keeps them compiled only then.
 */

const PACKED = 'x-packed';
const WORTH_IT = /\.(?:json|geojson|csv|css|html|md)$/u;

const headed = (body: ReadableStream, type: string | null, packed: boolean) =>
  new Response(body, {
    headers: { ...(type && { 'content-type': type }), ...(packed && { [PACKED]: 'gzip' }) },
  });

/** The response as the copy keeps it; null where it must not be kept, as an error's page. */
export function pack(path: string, response: Response): Response | null {
  if (!response.ok) return null;
  if (!WORTH_IT.test(path) || response.body === null) return response;
  // Browsers that lack it keep the file as it is.
  if (!('CompressionStream' in globalThis)) return response;
  const body = response.body.pipeThrough(new CompressionStream('gzip'));
  return headed(body, response.headers.get('content-type'), true);
}

/** The response as it was before it was packed; one that never was is given back. */
export function unpack(kept: Response): Response {
  if (!kept.headers.has(PACKED) || kept.body === null) return kept;
  const body = kept.body.pipeThrough(new DecompressionStream('gzip'));
  return headed(body, kept.headers.get('content-type'), false);
}
