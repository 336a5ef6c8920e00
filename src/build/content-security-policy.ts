/**
 * The content security policy of the built site, as a meta element so that it holds on any static host.
 * No `unsafe-eval` and no `unsafe-inline`: views and map engine set style through the DOM's own properties, which a
 * policy does not touch. Text becomes code only through the policy of `src/app/trusted-types.ts`.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * The policy. An online style (see `public/config.json`) fetches tiles and images from hosts that it names
 * itself, so with one the page may load data and pictures from https hosts; script stays the site's own.
 */
export function policyFor(onlineStyle: string | null): string {
  const others = onlineStyle === null ? '' : ` https: ${new URL(onlineStyle).origin}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: blob:${others}`,
    "font-src 'self'",
    `connect-src 'self'${others}`,
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/**
 * The online style that the deployer named, or null.
 *
 * @throws {Error} when the value is neither null nor an address: a build with a slip would drop it unsaid
 */
export function configuredStyle(configJson: string): string | null {
  const { onlineStyle = null } = JSON.parse(configJson) as { readonly onlineStyle?: unknown };
  if (onlineStyle === null) return null;
  if (
    typeof onlineStyle === 'string' &&
    /^https?:\/\//u.test(onlineStyle) &&
    URL.canParse(onlineStyle)
  )
    return onlineStyle;
  throw new Error(
    `public/config.json: onlineStyle is ${JSON.stringify(onlineStyle)}; write null, or the https address of a map style.`,
  );
}

/** Writes the policy into the built page. The dev server needs inline scripts, so it goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => {
      const style = configuredStyle(readFileSync('public/config.json', 'utf8'));
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(style) },
          injectTo: 'head-prepend',
        },
      ];
    },
  };
}
