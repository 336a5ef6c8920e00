/** Fetches a text piece by piece, so that the reader sees how far it is and can stop it. */

/** Bytes read, and of how many; null where the server does not say, or sends them packed. */
export type OnRead = (read: number, of: number | null) => void;

/** The body of a response as text. Rejects when the connection breaks or the fetch is aborted. */
export async function textOf(response: Response, onRead: OnRead): Promise<string> {
  if (response.body === null) return response.text();
  const packed = response.headers.get('content-encoding') !== null;
  const length = Number(response.headers.get('content-length'));
  const of = packed || !(length > 0) ? null : length;
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  const parts: string[] = [];
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    read += value.byteLength;
    parts.push(decoder.decode(value, { stream: true }));
    onRead(read, of);
  }
  parts.push(decoder.decode());
  return parts.join('');
}
