/**
 * Asks npm's registry for known weaknesses in what is shipped, and fails on any. A registry that has no such
 * service (a mirror, a cache) cannot be asked: that is said in one line, and is not taken for a clean answer.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const Report = v.object({
  auditReportVersion: v.number(),
  vulnerabilities: v.record(
    v.string(),
    v.object({
      severity: v.string(),
      via: v.array(v.union([v.string(), v.object({ title: v.string() })])),
    }),
  ),
  metadata: v.object({ vulnerabilities: v.object({ total: v.number() }) }),
});
const Refusal = v.object({ statusCode: v.optional(v.number()), message: v.string() });

/** What a registry without the service answers. */
const NO_SERVICE: readonly number[] = [404, 405, 501];

export interface Verdict {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** Reads what `npm audit --json` printed, and its exit status. */
export function verdict(printed: string, status: number | null): Verdict {
  let json: unknown;
  try {
    json = JSON.parse(printed);
  } catch {
    return { ok: false, lines: [`npm audit printed no JSON: ${printed.slice(0, 200)}`] };
  }
  const report = v.safeParse(Report, json);
  if (report.success) {
    const { vulnerabilities, metadata } = report.output;
    const { total } = metadata.vulnerabilities;
    const found = Object.entries(vulnerabilities).map(([name, { severity, via }]) => {
      const why = via.map((each) => (typeof each === 'string' ? each : each.title));
      return `${severity}: ${name}: ${why.join('; ')}`;
    });
    return {
      ok: total === 0 && found.length === 0 && status === 0,
      lines: [...found, `npm audit: ${total} known weaknesses in production dependencies.`],
    };
  }
  const refusal = v.safeParse(Refusal, json);
  if (!refusal.success) return { ok: false, lines: ['npm audit gave an answer of another form.'] };
  const { statusCode, message } = refusal.output;
  return statusCode !== undefined && NO_SERVICE.includes(statusCode)
    ? {
        ok: true,
        lines: [`npm audit: not checked, the registry has no audit service (${statusCode}).`],
      }
    : { ok: false, lines: [`npm audit could not ask: ${message}`] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { stdout, status } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { ok, lines } = verdict(stdout, status);
  for (const line of lines) console.log(line);
  process.exit(ok ? 0 : 1);
}
