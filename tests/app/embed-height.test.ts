import { describe, expect, test } from 'vitest';
import { asksHeight, hostOrigin } from '../../src/app/embed/height.ts';
import { readCorrections, reportLinks } from '../../src/views/report/config.ts';

describe('the frame answers its host alone', () => {
  const host = 'https://news.example';
  const parent = {} as MessageEventSource;
  const ask = { data: { type: 'contested-ground:ask-height' }, origin: host, source: parent };

  test('the host is known by its referrer', () => {
    expect(hostOrigin('https://news.example/a/b?c')).toBe(host);
    expect(hostOrigin('')).toBeNull();
    expect(hostOrigin('about:srcdoc')).toBeNull();
    expect(hostOrigin('nonsense')).toBeNull();
  });

  test('origin, sender and form of the question must all fit', () => {
    expect(asksHeight(ask, host, parent)).toBe(true);
    expect(asksHeight({ ...ask, origin: 'https://other.example' }, host, parent)).toBe(false);
    expect(asksHeight({ ...ask, source: {} as MessageEventSource }, host, parent)).toBe(false);
    expect(asksHeight({ ...ask, data: { type: 'x' } }, host, parent)).toBe(false);
    expect(asksHeight({ ...ask, data: { ...ask.data, more: 1 } }, host, parent)).toBe(false);
    expect(asksHeight({ ...ask, data: null }, host, parent)).toBe(false);
  });
});

describe('where errors are reported', () => {
  test('nothing is set: no links; a wrong setting counts as none', () => {
    expect(reportLinks(readCorrections({}), 's', 'b')).toEqual({ mail: null, issue: null });
    expect(readCorrections({ corrections: { issues: 'javascript:alert(1)' } })).toEqual({});
    expect(readCorrections(null)).toEqual({});
  });

  test('subject and text are filled in', () => {
    const config = readCorrections({
      corrections: { mail: 'desk@example.org', issues: 'https://example.org/new?labels=record' },
    });
    const links = reportLinks(config, 'A & B', 'Entry: x\nLine');
    expect(links.mail).toBe('mailto:desk@example.org?subject=A%20%26%20B&body=Entry%3A%20x%0ALine');
    const issue = new URL(links.issue ?? '');
    expect(issue.searchParams.get('labels')).toBe('record');
    expect(issue.searchParams.get('body')).toBe('Entry: x\nLine');
  });
});
