/**
 * Old links, brought forward one version at a time. A link without `v` is of the present version, so that
 * hand-written links stay short; each migration renames or rewrites parameters and nothing else.
 */
type Migration = (parameters: URLSearchParams) => void;

function rename(parameters: URLSearchParams, from: string, to: string): void {
  const value = parameters.get(from);
  if (value === null) return;
  if (!parameters.has(to)) parameters.set(to, value);
  parameters.delete(from);
}

/** Migration at index n brings a link of version n to n + 1. */
const MIGRATIONS: readonly Migration[] = [
  // Version 0, the trial: `sel` and `from`/`to` instead of `incident` and `time`.
  (parameters) => {
    rename(parameters, 'sel', 'incident');
    const from = parameters.get('from');
    const to = parameters.get('to');
    if (from !== null && to !== null && !parameters.has('time'))
      parameters.set('time', `${from}..${to}`);
    parameters.delete('from');
    parameters.delete('to');
  },
];

/** The parameters as today's codec reads them. The argument is not changed. */
export function migrateLink(old: URLSearchParams): URLSearchParams {
  const parameters = new URLSearchParams(old);
  const looksLikeTrial = parameters.has('sel') || (parameters.has('from') && parameters.has('to'));
  const stated = Number(parameters.get('v') ?? (looksLikeTrial ? 0 : MIGRATIONS.length));
  parameters.delete('v');
  if (Number.isInteger(stated) && stated >= 0) {
    for (const migrate of MIGRATIONS.slice(stated)) migrate(parameters);
  }
  return parameters;
}
