import { describe, expect, it } from 'vitest';
import { configuredStyle, policyFor } from '../../src/build/content-security-policy.ts';

const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `));

describe('the content security policy', () => {
  it('lets nothing but the own site be fetched', () => {
    const policy = policyFor(null);
    expect(directive(policy, 'connect-src')).toBe("connect-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toContain('https:');
  });

  it('opens data and pictures, never script, for a named online style', () => {
    const policy = policyFor('http://127.0.0.1:8000/{theme}.json');
    expect(directive(policy, 'connect-src')).toBe(
      "connect-src 'self' https: http://127.0.0.1:8000",
    );
    expect(directive(policy, 'img-src')).toContain('https:');
    expect(directive(policy, 'script-src')).toBe("script-src 'self'");
  });
});

describe('the online style in config.json', () => {
  it('is off where null or absent', () => {
    expect(configuredStyle('{"onlineStyle": null}')).toBeNull();
    expect(configuredStyle('{"corrections": {}}')).toBeNull();
  });

  it('stops the build, naming the value, where it is no address', () => {
    expect(() => configuredStyle('{"onlineStyle": "tiles/style.json"}')).toThrow(
      '"tiles/style.json"',
    );
    expect(() => configuredStyle('{"onlineStyle": 7}')).toThrow('onlineStyle is 7');
  });
});
