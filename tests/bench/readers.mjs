/** Simulated readers: each opens connections of its own, as a browser does, and requests a whole first view. */
import { Agent, get } from 'node:http';

/** Browsers open six connections to a host. */
const CONNECTIONS = 6;

/** One request; milliseconds, status, and bytes of the body as sent. */
function request(url, agent) {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    get(url, { agent, headers: { 'accept-encoding': 'br, gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk) => {
        bytes += chunk.length;
      });
      answer.on('end', () =>
        resolve({ took: performance.now() - begun, status: answer.statusCode ?? 0, bytes }),
      );
    }).on('error', reject);
  });
}

/** The page first, then the rest as connections come free. */
async function read(url, [page, ...rest], note) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begun = performance.now();
  note(await request(new URL(page, url), agent));
  await Promise.all(rest.map(async (path) => note(await request(new URL(path, url), agent))));
  agent.destroy();
  return performance.now() - begun;
}

/** The value below which the given share lies. */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const round = (value, digits = 1) => Number(value.toFixed(digits));

/** All readers, so many at once; requests per second and how long requests and whole first views took, ms. */
export async function readersAt(url, paths, { readers, together }) {
  const requests = [];
  const failed = [];
  const views = [];
  let bytes = 0;
  let left = readers;
  const note = (answer) => {
    requests.push(answer.took);
    bytes += answer.bytes;
    if (answer.status !== 200) failed.push(answer.status);
  };
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: together }, async () => {
      while (left > 0) {
        left -= 1;
        views.push(await read(url, paths, note));
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    readers,
    together,
    seconds: round(seconds),
    readersPerSecond: round(readers / seconds),
    requestsPerSecond: Math.round(requests.length / seconds),
    megabytesPerReader: round(bytes / readers / 1e6, 2),
    megabitsPerSecond: Math.round((bytes * 8) / 1e6 / seconds),
    requestMs: { median: round(quantile(requests, 0.5)), p99: round(quantile(requests, 0.99)) },
    firstViewMs: { median: round(quantile(views, 0.5)), p99: round(quantile(views, 0.99)) },
    failed: failed.length,
    // Near 1 it is the simulated readers, not the server, that set the pace.
    readersOwnCpu: round((user + system) / 1e6 / seconds, 2),
  };
}
