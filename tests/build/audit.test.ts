import { expect, test } from 'vitest';
import { verdict } from '../../src/build/audit.ts';

/** As npm 11 prints them. */
const clean = {
  auditReportVersion: 2,
  vulnerabilities: {},
  metadata: { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 } },
};
const weak = {
  auditReportVersion: 2,
  vulnerabilities: {
    lead: { name: 'lead', severity: 'high', via: [{ title: 'Runs what it reads', cvss: {} }] },
    upper: { name: 'upper', severity: 'low', via: ['lead'] },
  },
  metadata: { vulnerabilities: { low: 1, high: 1, total: 2 } },
};
const refused = (statusCode: number) =>
  JSON.stringify({ message: `${statusCode} - POST …`, statusCode, error: { summary: '' } });

test('a clean answer passes', () => {
  expect(verdict(JSON.stringify(clean), 0)).toEqual({
    ok: true,
    lines: ['npm audit: 0 known weaknesses in production dependencies.'],
  });
});

test('any weakness fails, and is named with its reason', () => {
  const { ok, lines } = verdict(JSON.stringify(weak), 1);
  expect(ok).toBe(false);
  expect(lines).toEqual([
    'high: lead: Runs what it reads',
    'low: upper: lead',
    'npm audit: 2 known weaknesses in production dependencies.',
  ]);
});

test.each([404, 405, 501])('a registry without the service is said to be one: %i', (status) => {
  const { ok, lines } = verdict(refused(status), 1);
  expect(ok).toBe(true);
  expect(lines).toEqual([`npm audit: not checked, the registry has no audit service (${status}).`]);
});

test.each([
  ['a registry that fails', refused(500)],
  ['one that wants a password', refused(401)],
  ['no network', JSON.stringify({ message: 'request failed, ENOTFOUND', error: {} })],
  ['another form of answer', JSON.stringify({ auditReportVersion: 3 })],
  ['no JSON', 'npm error'],
  ['nothing', ''],
  ['a clean report that npm itself did not accept', JSON.stringify(clean)],
])('%s is no clean answer', (_case, printed) => {
  expect(verdict(printed, 1).ok).toBe(false);
});
